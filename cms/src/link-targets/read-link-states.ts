import type { Reference } from '@practice/shared/links/reference'
import { parseReference, referenceKey, referenceKinds } from '@practice/shared/links/reference'
import type { Core } from '@strapi/strapi'
import { documentKinds } from '../links/document-kinds'
import { original } from '../links/published'
import type { LinkStates } from './contract'

interface Row {
  documentId: string
  publishedAt: unknown
  title?: string | null
  name?: string | null
}

/** Titles and states of the documents that are there; of one that is missing there is nothing in the answer. */
export const readLinkStates = async (strapi: Core.Strapi, references: readonly string[]): Promise<LinkStates> => {
  const asked = references.map((reference) => parseReference(reference)).filter((reference): reference is Reference => reference !== undefined)
  const states: LinkStates = {}
  for (const kind of referenceKinds) {
    const ids = asked.flatMap((reference) => (reference.kind === kind ? [reference.documentId] : []))
    if (ids.length === 0) continue
    const { uid, title } = documentKinds[kind]
    const rows: Row[] = await strapi.db.query(uid).findMany({ where: { ...original, documentId: { $in: ids } }, select: ['documentId', 'publishedAt', title] })
    for (const row of rows) {
      const key = referenceKey({ kind, documentId: row.documentId })
      states[key] = { title: row[title] ?? '', isPublished: states[key]?.isPublished === true || row.publishedAt !== null }
    }
  }
  return states
}
