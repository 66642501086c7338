import type { LanguageCode } from '@practice/shared/languages/languages'
import type { Core } from '@strapi/strapi'
import { wordsOf } from '../../../languages/read-translations'

/** Places with what they are called in a language. */
export const namedIn = async <Row extends { documentId: string; name: string }>(strapi: Core.Strapi, rows: readonly Row[], language: LanguageCode): Promise<Row[]> => {
  const words = await wordsOf(strapi, 'location', language, rows.map(({ documentId }) => documentId), ['name'])
  return rows.map((row) => ({ ...row, name: words.get(row.documentId)?.name || row.name }))
}
