import type { Reference } from '@practice/shared/links/reference'
import type { Core } from '@strapi/strapi'
import type { LinkSource } from '../links/link-sources'
import { pageOf } from '../links/link-sources'
import { referToDocuments } from '../links/refer-to-documents'
import { readTextRows } from '../links/text-rows'
import { sourceOf } from '../links/link-sources'
import { indexDocument } from './index-document'
import { judgeTargets } from './judge-targets'
import { linkUid } from './link-rows'

const batch = 500

/** Judges anew what links to a document, after the document has changed. */
export const judgeIncoming = async (strapi: Core.Strapi, { kind, documentId }: Pick<Reference, 'kind' | 'documentId'>): Promise<void> => {
  const links = strapi.db.query(linkUid)
  const where = { targetKind: kind, targetId: documentId }
  const rows: { heading: string | null }[] = await links.findMany({ where: { ...where, heading: { $notNull: true } }, select: ['heading'] })
  const headings = [...new Set(rows.flatMap(({ heading }) => heading ?? []))]
  const judge = await judgeTargets(strapi, [{ kind, documentId }, ...headings.map((heading) => ({ kind, documentId, heading }))])
  const problem = judge({ kind, documentId })
  await links.updateMany({ where, data: { problem } })
  const missing = headings.filter((heading) => judge({ kind, documentId, heading }) === 'missing_heading')
  for (let start = 0; start < missing.length; start += batch) {
    await links.updateMany({ where: { ...where, heading: { $in: missing.slice(start, start + batch) } }, data: { problem: 'missing_heading' } })
  }
  await links.updateMany({ where: { ...where, sourceKind: kind, sourceId: documentId, heading: null }, data: { problem: 'self' } })
}

const sameSource = (one: LinkSource, other: LinkSource): boolean => one.kind === other.kind && one.documentId === other.documentId

/** Turns addresses of this site that stand in a document's texts into references, in every version. @returns whether a text changed */
export const referInTexts = async (strapi: Core.Strapi, { kind, documentId }: LinkSource): Promise<boolean> => {
  const { uid, text } = sourceOf(kind)
  let changed = false
  for (const row of await readTextRows(strapi, kind, { documentId })) {
    const referring = await referToDocuments(strapi, row.text, pageOf(kind, row.slug))
    if (text === undefined || referring === row.text) continue
    // `updateMany` leaves `updatedAt` alone: to the author nothing has changed.
    await strapi.db.query(uid).updateMany({ where: { id: row.id }, data: { [text]: referring } })
    changed = true
  }
  return changed
}

/**
 * Links that were written as a path before anything was there become references when a document takes that path.
 * @returns the documents whose texts they stand in
 */
export const adoptWaitingLinks = async (strapi: Core.Strapi, path: string): Promise<LinkSource[]> => {
  const rows: { sourceKind: LinkSource['kind']; sourceId: string }[] = await strapi.db
    .query(linkUid)
    .findMany({ where: { path }, select: ['sourceKind', 'sourceId'] })
  const sources: LinkSource[] = []
  for (const { sourceKind, sourceId } of rows) {
    const source = { kind: sourceKind, documentId: sourceId }
    if (!sources.some((known) => sameSource(known, source))) sources.push(source)
  }
  for (const source of sources) if (await referInTexts(strapi, source)) await indexDocument(strapi, source)
  return sources
}
