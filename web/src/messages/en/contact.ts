import type { OwnEnquiryState } from '@practice/shared/enquiries/own-enquiry'
import type { ContactMethod, PreferredTime, VoicemailChoice } from '@practice/shared/enquiries/contract'

const contactMethods: Record<ContactMethod, string> = {
  email: 'Email',
  phone_call: 'Phone call',
  text_message: 'Text message',
}

const preferredTimes: Record<PreferredTime, string> = {
  no_preference: 'No preference',
  weekday_morning: 'Weekday mornings',
  weekday_afternoon: 'Weekday afternoons',
  weekday_evening: 'Weekday evenings',
}

const voicemailChoices: Record<VoicemailChoice, string> = {
  yes: 'Yes, you may say who you are',
  no: 'No, please do not leave a message',
}

/** The contact form, what stands beside it, and what its sender sees in the end. */
export const contact = {
  pageTitle: 'Contact',
  title: 'Contact us',
  beforeYouWrite: 'Before you write',
  facts: {
    next: 'What happens next',
    answered: (responseTime: string) => `A person reads your message. We answer ${responseTime}, in the way you choose here.`,
    seenBy: 'Who sees it',
    desk: 'The front desk and the owner of the practice, nobody else.',
    call: 'You would rather call',
  },
  parts: { reaching: 'Reaching you', meeting: 'Meeting us', message: 'Your message' },
  name: { label: 'Your name', hint: 'Or the name you would like us to use.' },
  contactMethod: { legend: 'How would you like us to reach you?', options: contactMethods },
  email: { label: 'Email', hint: 'Needed if you would like an email.' },
  phone: { label: 'Phone', hint: 'Needed if you would like a call or a text message.' },
  voicemail: { legend: 'May we leave a message that says who we are?', hint: 'On voicemail, or with someone else who answers.', options: voicemailChoices },
  safeContactNote: { label: 'Anything we should know to reach you safely', hint: "For example: only after 5 p.m., or do not mention the practice's name." },
  place: { legend: 'Where would you like to meet?', telehealth: 'By video (telehealth)' },
  preferredTime: { legend: 'When would suit you?', options: preferredTimes },
  message: { label: 'A short message', hint: 'A sentence is enough. Please leave out clinical details, diagnoses and medication.' },
  aboutArticle: (title: string) => `About the article “${title}”:\n`,
  consent: 'You may use these details to answer me.',
  send: 'Send',
  sending: 'Sending your message',
  receipt: {
    titles: {
      received: 'Thank you, we have your message',
      being_looked_at: 'We are looking at your message',
      answered: 'We have answered your message',
      closed: 'Your message is closed',
      withdrawn: 'You have withdrawn your message',
    } satisfies Record<OwnEnquiryState, string>,
    reference: 'Your reference',
    received: (responseTime: string) => `We will answer ${responseTime}, in the way you asked for. If you call us about it, tell us this reference.`,
    being_looked_at: 'Somebody on our team has taken it up and will answer in the way you asked for. If you call us about it, tell us this reference.',
    answered: 'If nothing has reached you, please call us and tell us this reference. Emails sometimes end up among the spam.',
    closed: 'Nobody is working on it any more. If you still need something, please write to us again.',
    withdrawn: 'What you wrote is erased, with your name and how to reach you. If somebody had read it before, an answer may already be on its way. You can write to us again at any time.',
    writeAgain: 'Write to us again',
    thisPage:
      'This page is only for you. Keep its address if you want to see where your message stands, or withdraw it one day. It does not show what you wrote. Whoever has the address can see and do the same, and on a shared device it may stay in the history of the browser.',
    home: 'Back to the home page',
    changedYourMind: 'Changed your mind?',
    withdraw: 'Withdraw this message',
    consequences: 'Everything you wrote, your name and how to reach you are erased at once. We will not answer, and this cannot be undone.',
    confirm: 'Yes, erase my message',
  },
  deadLink: {
    title: 'This link does not lead to a message',
    lead: 'Messages are erased some time after they were answered, and their links end with them. Or the link may have lost a part on its way: please check that you copied all of it.',
    contact: 'Contact us',
    home: 'Home page',
  },
  /** While the CMS is down. */
  kept: {
    title: 'Thank you, your message is kept safely',
    explained:
      'Part of our system is not running at the moment, so nobody at the practice can read it yet. Your message is stored here, encrypted, and is handed to the practice as soon as the system is back. You do not need to send it again.',
    next: (responseTime: string) => `From then on, we will answer ${responseTime}, in the way you asked for. There is no reference yet; if you call us about it, say when you wrote.`,
    home: 'Back to the home page',
  },
}
