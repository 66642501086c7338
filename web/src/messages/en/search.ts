import type { SearchKind } from '@practice/shared/search/contract'

const kinds: Record<SearchKind, string> = { post: 'Article', category: 'Topic', person: 'Our people', location: 'Location', page: 'Page' }

const found = (total: number, shown: number) => {
  if (total === 0) return 'Nothing found'
  if (total === 1) return 'One result'
  return total > shown ? `The best ${shown} of ${total} results` : `${total} results`
}

/** The search and what it found. */
export const search = {
  title: 'Search',
  lead: 'Articles, people, locations and pages of our practice. A word is enough.',
  label: 'What are you looking for?',
  button: 'Search',
  kinds,
  /** @param shown how many of them are on the page */
  found,
  /** Before another question, which is a link. */
  suggestion: 'Not every word of this is on our site. These results are for',
  shortened: (words: number) => `That is long for a search, so we looked for its first ${words} words.`,
  failed: 'We cannot search just now. Please try again in a moment.',
  lookAround: 'Look around instead',
  allArticles: 'All articles',
  ourLocations: 'Our locations',
  askUs: 'Or ask us',
  answered: 'A person reads every message and answers.',
  writeToUs: 'Write to us',
}
