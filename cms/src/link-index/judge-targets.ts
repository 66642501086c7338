import type { Reference } from '@practice/shared/links/reference'
import { isContactReference, referenceKey } from '@practice/shared/links/reference'
import { reachableHeadings } from '@practice/shared/markdown/carry-headings'
import type { Core } from '@strapi/strapi'
import { findDocuments } from '../links/find-documents'
import { sourceOf } from '../links/link-sources'
import { readTextRows } from '../links/text-rows'
import type { LinkProblem } from './contract'

/** What is wrong with a link to a document, by its reference. */
export type Judge = (reference: Reference) => LinkProblem | null

/** Texts read at once: an article may have a megabyte. */
const textsAtOnce = 50

/** Ids of the headings that each of these public documents has or had. */
const headingsOfTargets = async (strapi: Core.Strapi, references: readonly Reference[]): Promise<Map<string, Set<string>>> => {
  const found = new Map<string, Set<string>>()
  for (const kind of new Set(references.map((reference) => reference.kind))) {
    if (sourceOf(kind).text === undefined) continue
    const ids = [...new Set(references.filter((reference) => reference.kind === kind).map(({ documentId }) => documentId))]
    for (let start = 0; start < ids.length; start += textsAtOnce) {
      const rows = await readTextRows(strapi, kind, { publishedAt: { $notNull: true }, documentId: { $in: ids.slice(start, start + textsAtOnce) } })
      for (const { documentId, text, formerHeadings } of rows) {
        const key = referenceKey({ kind, documentId })
        // In whichever language: a link leads to the reader's own.
        found.set(key, new Set([...(found.get(key) ?? []), ...reachableHeadings(text, formerHeadings)]))
      }
    }
  }
  return found
}

/** References of documents that are not public and have something public in their place. */
export const replacedDocuments = async (strapi: Core.Strapi, keys: readonly string[]): Promise<Map<string, { kind: Reference['kind']; documentId: string }>> => {
  if (keys.length === 0) return new Map()
  const rows: { reference: string; targetKind: Reference['kind']; targetId: string }[] = await strapi.db
    .query('api::replacement.replacement')
    .findMany({ where: { reference: { $in: [...keys].slice(0, 5000) } }, select: ['reference', 'targetKind', 'targetId'] })
  const targets = await findDocuments(strapi, rows.map(({ targetKind, targetId }) => ({ kind: targetKind, documentId: targetId })))
  return new Map(
    rows
      .map(({ reference, targetKind, targetId }) => [reference, { kind: targetKind, documentId: targetId }] as const)
      .filter(([, target]) => targets.get(referenceKey(target))?.slug),
  )
}

/** Looks up everything that is needed to judge links to these documents. Joins a transaction that is under way. */
export const judgeTargets = async (strapi: Core.Strapi, references: readonly Reference[]): Promise<Judge> => {
  const documents = await findDocuments(strapi, references)
  const isPublic = (reference: Reference) => Boolean(documents.get(referenceKey(reference))?.slug)
  const replaced = await replacedDocuments(strapi, [...new Set(references.filter((reference) => !isPublic(reference)).map(referenceKey))])
  const headings = await headingsOfTargets(strapi, references.filter((reference) => reference.heading !== undefined && isPublic(reference)))
  return (reference) => {
    const key = referenceKey(reference)
    if (!isPublic(reference)) {
      if (replaced.has(key)) return null
      return documents.has(key) ? 'not_public' : 'missing_target'
    }
    // Calls to action lead to the contact form, which is no heading.
    return reference.heading === undefined || isContactReference(reference) || headings.get(key)?.has(reference.heading) ? null : 'missing_heading'
  }
}
