import type { LanguageCode } from '@practice/shared/languages/languages'
import { firstLanguage } from '@practice/shared/languages/languages'

/**
 * Strapi keeps the draft and the published version of a document as two rows of one table, and each translation as two more.
 * A document is what its rows in the first language say; the others only have words for it (languages/translated-fields.ts). So
 * everything that asks for a document has to ask for one of these, or it finds it twice.
 */
export const original = { locale: firstLanguage } as const
export const published = { publishedAt: { $notNull: true }, ...original } as const
export const draft = { publishedAt: null, ...original } as const

/** The public words of a document in a language. It is only there while the document itself is public. */
export const publishedIn = (language: LanguageCode) => ({ publishedAt: { $notNull: true }, locale: language }) as const
