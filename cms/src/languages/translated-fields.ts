import type { ReferenceKind } from '@practice/shared/links/reference'

/**
 * What of a document is there in several languages: its words. Everything else (address, topic, authors, dates, hours, licence,
 * rules for comments) belongs to the document and is read from its rows in the first language, so that no two languages can
 * ever say different things about it. In Strapi's schemas every field is localized all the same: it copies what is not from the
 * language that is saved to the others, and when one is published, what is only in the draft of the document would be public.
 */
export const translatedFields = {
  post: ['title', 'excerpt', 'body', 'metaTitle', 'metaDescription'],
  category: ['name', 'introduction'],
  person: ['role', 'pronouns', 'bio', 'languages'],
  location: ['name', 'introduction', 'parking', 'access'],
  page: ['title', 'body', 'metaDescription'],
} as const satisfies Record<ReferenceKind, readonly string[]>
export type TranslatedField<Kind extends ReferenceKind> = (typeof translatedFields)[Kind][number]
