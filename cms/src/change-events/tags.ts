import type { LanguageCode } from '@practice/shared/languages/languages'
import type { ReferenceKind } from '@practice/shared/links/reference'

/** Names of what an answer can be made from. What an answer shows and what a change touches have to use the same ones. */
export const tags = {
  /** Anything public of a document. */
  document: (kind: ReferenceKind, documentId: string) => `${kind}:${documentId}`,
  /** What other answers show of a document: its name and address, whether it is public, and the rest of its summary. */
  card: (kind: ReferenceKind, documentId: string) => `${kind}-card:${documentId}`,
  /** Which documents a list holds, and in which order. */
  list: (name: 'posts' | 'posts:featured' | 'categories' | 'people' | 'locations') => name,
  postsIn: (categoryDocumentId: string) => `posts:category:${categoryDocumentId}`,
  postsBy: (personDocumentId: string) => `posts:author:${personDocumentId}`,
  /** The first few of a list: what leaves them changes its own card, so only what comes in has to be told. */
  newestOf: (list: string) => `newest:${list}`,
  /** How well the members of a list go with others, for answers that compare them and show some. */
  relevanceIn: (list: string) => `relevance:${list}`,
  /** Which posts link to a post, and how well those go with it. */
  linksTo: (postDocumentId: string) => `links:post:${postDocumentId}`,
  /** The words of a document in another language than the first. */
  words: (language: LanguageCode, kind: ReferenceKind, documentId: string) => `${language}:${kind}:${documentId}`,
  /** What other answers show of them, and whether there are any. */
  cardWords: (language: LanguageCode, kind: ReferenceKind, documentId: string) => `${language}:${kind}-card:${documentId}`,
  /** Which documents of a kind there are in a language. */
  writtenIn: (language: LanguageCode, kind: ReferenceKind) => `${language}:${kind}`,
  comments: (postDocumentId: string) => `comments:${postDocumentId}`,
  file: (id: number | string) => `file:${id}`,
  site: 'site',
  /** Which documents are public, and when each was published last. */
  sitemap: 'sitemap',
} as const
