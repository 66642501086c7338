import type { LanguageCode } from '@practice/shared/languages/languages'
import { firstLanguage, languages } from '@practice/shared/languages/languages'
import type { ReferenceKind } from '@practice/shared/links/reference'
import type { Core } from '@strapi/strapi'
import { madeFrom } from '../change-events/made-from'
import { tags } from '../change-events/tags'
import { documentKinds } from '../links/document-kinds'
import { publishedIn } from '../links/published'
import type { TranslatedField } from './translated-fields'

type Words<Field extends string> = Record<Field, string | null> & { documentId: string }

/** Looked up with one statement; far above any page. */
const atOnce = 5000

/**
 * Public words of documents in another language than the first, by document id; those that nobody has translated are missing.
 * Whether a document itself is public is for the caller to know.
 */
export const wordsOf = async <Kind extends ReferenceKind, Field extends TranslatedField<Kind>>(
  strapi: Core.Strapi,
  kind: Kind,
  language: LanguageCode,
  documentIds: readonly string[],
  fields: readonly Field[],
): Promise<Map<string, Words<Field>>> => {
  const ids = [...new Set(documentIds)].slice(0, atOnce)
  if (language === firstLanguage || ids.length === 0) return new Map()
  // Those that are missing count too: the answer changes when they are there.
  madeFrom(...ids.map((id) => tags.cardWords(language, kind, id)))
  const rows: Words<Field>[] = await strapi.db
    .query(documentKinds[kind].uid)
    .findMany({ where: { ...publishedIn(language), documentId: { $in: ids } }, select: ['documentId', ...fields] })
  return new Map(rows.map((row) => [row.documentId, row]))
}

/** All that one document says in another language; `undefined` when nobody has translated it. */
export const translationOf = async <Row>(
  strapi: Core.Strapi,
  kind: ReferenceKind,
  language: LanguageCode,
  documentId: string,
  fields: readonly (keyof Row & string)[],
): Promise<Row | undefined> => {
  madeFrom(tags.words(language, kind, documentId))
  const row: Row | null = await strapi.db.query(documentKinds[kind].uid).findOne({ where: { ...publishedIn(language), documentId }, select: [...fields] })
  return row ?? undefined
}

/** The languages in which a public document can be read. Whoever shows that is told by its own tag when there is another one. */
export const languagesOf = async (strapi: Core.Strapi, kind: ReferenceKind, documentId: string): Promise<LanguageCode[]> => {
  const rows: { locale: string }[] = await strapi.db
    .query(documentKinds[kind].uid)
    .findMany({ where: { documentId, publishedAt: { $notNull: true } }, select: ['locale'] })
  return languages.filter((language) => language === firstLanguage || rows.some(({ locale }) => locale === language))
}
