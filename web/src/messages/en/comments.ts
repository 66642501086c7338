import type { ConcernKind } from '@practice/shared/comments/confidentiality'
import type { OwnCommentState } from '@practice/shared/comments/own-comment'

const concerns: Record<ConcernKind, string> = {
  phone: 'a phone number',
  email: 'an email address',
  client: 'a hint that you are or were a client here',
  staff: 'the name of one of our clinicians',
  full_name: 'a full name',
}

/** Comments below an article, the form for one, and the page of one for its sender. Links stand between the pieces of some sentences. */
export const comments = {
  counted: (count: number) => (count === 1 ? '1 comment' : `${count} comments`),
  closed: 'Comments on this article are closed.',
  /** A date stands between them. */
  closedOn: { before: 'Comments on this article closed on', after: '.' },
  openUntil: { before: 'Comments on this article are open until', after: '.' },
  stillWelcome: { before: 'You are still welcome to', link: 'write to us', after: '.' },
  withdrawnByWriter: 'A comment that its writer has withdrawn',
  fromPractice: 'From the practice',
  edited: 'Edited by the practice, to protect somebody’s privacy.',
  reply: 'Reply',
  /** After that word, for screen readers. */
  replyTo: (name: string) => ` to ${name}`,
  form: {
    title: 'Leave a reply',
    inReplyTo: 'In reply to',
    aboutArticle: 'write about the article instead',
    before: 'Your email address will not be published. Required fields are marked. An editor reads every comment before it appears.',
    name: { label: 'Name', hint: 'It appears with your comment. A first name or initials are fine.' },
    email: { label: 'Email', hint: 'Not published.' },
    text: { label: 'Comment', hint: 'Please leave out names and details of other people.' },
    send: 'Post comment',
    sendAsItIs: 'Post it as it is',
    sending: 'Sending your comment',
  },
  /** What the sender is asked about before anything is sent. */
  question: {
    title: 'Please look at this again before you post',
    message: 'Comments are public, and this one may say more than you want everybody to know. Change it, or post it as it is. An editor reads it either way.',
    item: (words: string, kind: ConcernKind) => `“${words}” reads like ${concerns[kind]}`,
  },
  own: {
    titles: {
      waiting: 'Thank you for your comment',
      published: 'Your comment is published',
      declined: 'Your comment was not published',
      withdrawn: 'You have withdrawn this comment',
    } satisfies Record<OwnCommentState, string>,
    waiting: {
      state: 'It is waiting for review.',
      explained: 'An editor reads every comment before it appears, usually within two business days. Your email address stays with us.',
    },
    published: { before: 'Everybody can', link: 'read it below the article', after: '.' },
    declined: {
      before: 'We do not publish every comment, most often to protect somebody’s privacy. It says nothing about you. If you would like to talk about it,',
      link: 'write to us',
      after: '.',
    },
    withdrawn: 'Your words, your name and your email address are erased. Where somebody had answered, an empty place is left.',
    /** @param minutes in which it can still be changed; `null` when it cannot */
    thisPage: (minutes: number | null) =>
      `This page is only for you. Keep its address if you want to see what becomes of your comment, ${minutes === null ? '' : `change it within ${minutes} minutes `}or withdraw it one day. Whoever has the address can do the same, and on a shared device it may stay in the history of the browser.`,
    back: (article: string) => `Back to “${article}”`,
    wrote: 'What you wrote',
    changeSaved: 'Your change is saved, and these are the words that an editor reads.',
    shown: 'What readers see',
    leftOut: 'We have left something out, to protect somebody’s privacy. The comment is marked as edited.',
    change: {
      title: 'Change it',
      lead: (minutes: number) => `For ${minutes} minutes after you sent it, you can still choose other words.`,
      save: 'Save the change',
      saveAsItIs: 'Save it as it is',
      saving: 'Saving your change',
    },
    withdrawal: {
      title: 'Withdraw it',
      open: 'Withdraw this comment',
      consequences: 'Your words, your name and your email address are erased at once. This cannot be undone.',
      confirm: 'Yes, erase my comment',
    },
    deadLink: {
      title: 'This link does not lead to a comment',
      lead: 'The comment may have been erased, or the link may have lost a part on its way. Please check that you copied all of it.',
      articles: 'Articles',
      contact: 'Contact us',
    },
  },
  /** What the sender of a comment sees in the end, while the CMS is down. */
  kept: {
    title: 'Thank you, your comment is kept safely',
    explained:
      'Part of our system is not running at the moment, so nobody at the practice can read it yet. Your comment is stored here, encrypted, and is handed to our editors as soon as the system is back. An editor reads every comment before it appears. You do not need to send it again.',
    noPage: 'Other comments get a page of their own, on which their sender can change or withdraw them. There is none for this one.',
    takeBack: 'If you want to take it back, write to us',
    article: 'Back to the article',
    articles: 'All articles',
  },
}
