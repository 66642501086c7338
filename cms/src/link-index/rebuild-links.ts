import type { Core } from '@strapi/strapi'
import { noteChange } from '../change-events/change-transaction'
import { tags } from '../change-events/tags'
import { changePublicly } from '../links/document-lock'
import { isReferenceKind, sourceOf } from '../links/link-sources'
import { readTextRows } from '../links/text-rows'
import type { LinkSourceKind } from './contract'
import { linkSourceKinds } from './contract'
import { referInTexts } from './incoming-links'
import { indexTexts } from './index-document'
import { linkUid } from './link-rows'

/** Raise when the same texts would make another index, so that it is made anew. */
const indexVersion = 1

/** Documents in one transaction: others can write between two of them. */
const batch = 50

const documentIdsOf = async (strapi: Core.Strapi, kind: LinkSourceKind): Promise<string[]> => {
  const rows: { documentId: string }[] = await strapi.db.query(sourceOf(kind).uid).findMany({ select: ['documentId'] })
  return [...new Set(rows.map(({ documentId }) => documentId))]
}

const rebuildSome = (strapi: Core.Strapi, kind: LinkSourceKind, documentIds: string[]): Promise<void> =>
  changePublicly(strapi, async () => {
    for (const documentId of documentIds) {
      if (await referInTexts(strapi, { kind, documentId })) noteChange(isReferenceKind(kind) ? tags.document(kind, documentId) : tags.site)
    }
    await strapi.db.query(linkUid).deleteMany({ where: { sourceKind: kind, sourceId: { $in: documentIds } } })
    await indexTexts(strapi, kind, await readTextRows(strapi, kind, { documentId: { $in: documentIds } }))
  })

/**
 * Makes the link index anew from the texts, and references of addresses of this site that texts have brought along:
 * after an import past the document service, or a change of the site's address.
 * @returns documents that were read, and links that the index has now
 */
export const rebuildLinks = async (strapi: Core.Strapi): Promise<{ documents: number; links: number }> => {
  let documents = 0
  for (const kind of linkSourceKinds) {
    if (sourceOf(kind).text === undefined) continue
    const ids = await documentIdsOf(strapi, kind)
    for (let start = 0; start < ids.length; start += batch) await rebuildSome(strapi, kind, ids.slice(start, start + batch))
    // What was deleted past the document service.
    const known: { sourceId: string }[] = await strapi.db.query(linkUid).findMany({ where: { sourceKind: kind }, select: ['sourceId'] })
    const existing = new Set(ids)
    const lost = [...new Set(known.map(({ sourceId }) => sourceId))].filter((id) => !existing.has(id))
    for (const sourceId of lost) await strapi.db.query(linkUid).deleteMany({ where: { sourceKind: kind, sourceId } })
    documents += ids.length
  }
  await strapi.store({ type: 'app', name: 'link-index', key: 'version' }).set({ value: indexVersion })
  return { documents, links: await strapi.db.query(linkUid).count() }
}

/** An installation from before the index, or from before it had all it has now, gets it at its next start. */
export const rebuildOutdatedLinks = async (strapi: Core.Strapi): Promise<void> => {
  const stored: unknown = await strapi.store({ type: 'app', name: 'link-index', key: 'version' }).get({})
  if (stored !== indexVersion) await rebuildLinks(strapi)
}
