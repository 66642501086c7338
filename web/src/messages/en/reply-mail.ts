/** Emails about replies: the box in the form, and the page that their links open. */
export const replyMail = {
  box: 'Email me when somebody replies',
  boxHint: 'Once your comment is published, we ask you by email to confirm this. One click ends it.',
  titles: {
    unconfirmed: 'Would you like an email when somebody replies?',
    on: 'You get an email when somebody replies',
    off: 'You get no emails about replies',
  },
  explanations: {
    unconfirmed: 'Somebody left a comment here, gave your address and asked for it. If that was not you, you can close this page: without your confirmation nothing is sent.',
    on: 'It comes when a reply to your comment is published, and says nothing of what anybody wrote.',
    off: 'Nothing more is sent to this address, about any comment that was left with it.',
  },
  readComment: (article: string) => `Read the comment below “${article}”`,
  readReplies: (article: string) => `Read your comment and its replies below “${article}”`,
  confirm: 'Yes, email me',
  confirmAgain: 'Send them after all',
  stop: 'Stop these emails',
  deadLink: 'This link is not in use any more',
  deadLinkLead: 'The comment may have been withdrawn, or the link may have lost a part on its way. No emails about it are sent.',
  articles: 'Articles',
  contactUs: 'Contact us',
}
