/** What the sender of a comment sees in the end, while the CMS is down. */
export const comments = {
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
