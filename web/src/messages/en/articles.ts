const counted = (count: number) => `${count} ${count === 1 ? 'article' : 'articles'}`

/** Lists of articles, topics, and an article itself. */
export const articles = {
  title: 'Articles',
  pageTitle: (name: string, page: number) => (page > 1 ? `${name}, page ${page}` : name),
  lead: 'Written by our clinicians, for people who want to understand before they decide.',
  pageOf: (page: number, pageCount: number) => `Page ${page} of ${pageCount}`,
  empty: { title: 'There are no articles here yet', text: 'The first ones are being written. Please come back soon.' },
  /** Between its parts stand links. */
  emptyTopic: { before: 'We have not written about this topic yet. Until we have, you may find something among', all: 'all articles', or: ', or', ask: 'ask us', after: '.' },
  /** `previous` and `next` stand before `page`, `number` before a number; screen readers alone hear the second word. */
  pagination: { label: 'Pages', previous: 'Previous', next: 'Next', page: 'page', number: 'Page' },
  topics: 'Topics',
  otherTopics: 'Other topics',
  counted,
  readingTime: (minutes: number) => `${minutes} min read`,
  byline: {
    by: 'By',
    /** @param name of the next author, which comes after it */
    and: (_name: string) => 'and',
    reviewedBy: 'Clinically reviewed by',
    supervisedBy: 'Supervised by',
    /** A date comes after each. */
    updated: 'Updated',
    reviewed: 'Reviewed',
  },
  sensitive: 'This article speaks of difficult experiences. Take your time; whom to call or text for support is at the top of every page.',
  onThisPage: 'On this page',
  print: 'Print or save as a handout',
  /** A link between two pieces. */
  report: { before: 'Something here is wrong or out of date?', link: 'Tell us which sentence', after: ', and a clinician will check it.' },
  nextSteps: {
    meet: (name: string) => `Meet ${name}`,
    meetText: 'Who wrote this, and how they work.',
    office: 'Find an office',
    officeText: 'Opening hours, parking and access, or by video.',
    topicText: 'More articles on this topic.',
  },
  related: 'Related articles',
  quickExit: {
    leave: 'Leave this page',
    hint: '(or press Esc 3 times)',
    /** @param left presses of the Escape key that are still needed */
    pressed: (left: number) => `Escape: press ${left} more ${left === 1 ? 'time' : 'times'} to leave this page.`,
  },
}
