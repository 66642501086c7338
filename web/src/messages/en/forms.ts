const inMinutes = (minutes: number) => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`

/** What every form says. */
export const forms = {
  required: '(required)',
  optional: '(optional)',
  errorBefore: 'Error:',
  problem: 'There is a problem',
  titleWithError: (title: string) => `Error: ${title}`,
  leaveEmpty: 'Leave this field empty',
  checkFields: 'Some answers need another look. What you typed is still here.',
  tokenExpired: 'This page was open for more than a day, so it could not be sent. Everything you typed is still here: please send it once more.',
  tokenInvalid: 'This form could not be checked. Everything you typed is still here: please send it once more.',
  tooFast: 'That was very quick, and we could not tell it from a robot. Please wait a few seconds and send it once more.',
  proofRequired:
    'Robots are sending us a great many comments at this moment, and yours could not be told from theirs. Everything you typed is still here: please send it again in a few minutes, or write to us on the contact page.',
  proving: 'Robots are sending us many comments, so your browser does a small calculation first. There is nothing you need to do.',
  sentBefore: 'An earlier version of this form has reached us already. Send it once more if you want us to have this version too.',
  tooMany: (minutes: number) => `We have received many messages from your network. Please try again in ${inMinutes(minutes)}.`,
  unavailable:
    'We could not take this just now. Nothing you typed is lost: please try again in a few minutes, or call us. If you need to talk to someone right now, call or text 988; in danger, call 911.',
  commentsClosed: 'Comments on this article are closed. You can still write to us on the contact page.',
  sending: 'Sending…',
  /** What is wrong with one field, for which the contract has a sentence in English. */
  fieldSentence: (english: string) => english,
  pageGone: 'The page this belongs to is no longer there, so it could not be sent.',
}
