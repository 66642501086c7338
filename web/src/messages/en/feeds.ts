/** What feeds say beside the articles; no browser loads these sentences. */
export const feeds = {
  articlesBy: (name: string, role: string) => `Articles by ${name}, ${role}.`,
  care: 'This article speaks of difficult experiences, so it is not sent around. On its page, whom to call or text for support is at the top.',
  read: 'Read it on our site',
}
