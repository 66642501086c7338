import type { Core } from '@strapi/strapi'
import { firstLanguage } from '@practice/shared/languages/languages'
import { documentKinds } from '../links/document-kinds'
import { draft, published } from '../links/published'
import type { PreviewGrant } from './preview-token'

/** Where the row is whose document a link opens. */
export const versionOf = ({ documentId, version }: PreviewGrant) => (version === 'published' ? { ...published, documentId } : { ...draft, documentId })

/** The words that a link opens in another language than the first: nothing for that one, `undefined` where nobody has written any. */
export const wordsOfGrant = async <Words>(strapi: Core.Strapi, grant: PreviewGrant, fields: readonly (keyof Words & string)[]): Promise<Partial<Words> | undefined> => {
  if (grant.language === firstLanguage) return {}
  const where = { ...versionOf(grant), locale: grant.language }
  const row: Partial<Words> | null = await strapi.db.query(documentKinds[grant.kind].uid).findOne({ where, select: [...fields] })
  return row ?? undefined
}
