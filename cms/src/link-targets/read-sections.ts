import { headingsOf } from '@practice/shared/markdown/headings-of'
import type { Reference } from '@practice/shared/links/reference'
import type { Core } from '@strapi/strapi'
import type { MayDo } from '../link-index/permissions'
import { original } from '../links/published'
import { readTextRows } from '../links/text-rows'
import type { LinkSections } from './contract'

/**
 * Headings of a document to which a link can lead, as readers see them now. Of a document that is not public they are told
 * only to who may read it: they are its words.
 */
export const readSections = async (strapi: Core.Strapi, may: MayDo, { kind, documentId }: Pick<Reference, 'kind' | 'documentId'>): Promise<LinkSections> => {
  const rows = await readTextRows(strapi, kind, { ...original, documentId })
  const live = rows.find(({ version }) => version === 'published')
  const row = live ?? ((await may('read', kind, [documentId])).has(documentId) ? rows[0] : undefined)
  return { sections: headingsOf(row?.text ?? '').flatMap(({ id, text }) => (text === '' ? [] : [{ id, text }])) }
}
