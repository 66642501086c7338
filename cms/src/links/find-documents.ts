import type { Reference, ReferenceKind } from '@practice/shared/links/reference'
import { referenceKey, referenceKinds } from '@practice/shared/links/reference'
import type { Core } from '@strapi/strapi'
import { documentKinds } from './document-kinds'
import { original } from './published'

/** A document in its best-known form: the published one, or else the draft. */
export interface FoundDocument {
  kind: ReferenceKind
  documentId: string
  title: string
  /** Slug of the public version; `null` while there is none. */
  slug: string | null
}

interface Row {
  documentId: string
  slug: string | null
  title?: string | null
  name?: string | null
  publishedAt: unknown
}

/** Ids in one statement. */
const batch = 1000

const findKind = async (strapi: Core.Strapi, kind: ReferenceKind, ids: string[]): Promise<FoundDocument[]> => {
  const { uid, title } = documentKinds[kind]
  const found = new Map<string, FoundDocument>()
  for (let start = 0; start < ids.length; start += batch) {
    const rows: Row[] = await strapi.db.query(uid).findMany({
      where: { ...original, documentId: { $in: ids.slice(start, start + batch) } },
      select: ['documentId', 'slug', title, 'publishedAt'],
    })
    for (const { documentId, slug, title: postTitle, name, publishedAt } of rows) {
      const isPublic = publishedAt !== null
      if (isPublic || !found.has(documentId)) {
        found.set(documentId, { kind, documentId, title: postTitle || name || 'Untitled', slug: isPublic ? slug : null })
      }
    }
  }
  return [...found.values()]
}

/** Documents by their references, drafts included; those that do not exist are left out. Joins a transaction that is under way. */
export const findDocuments = async (strapi: Core.Strapi, references: readonly Pick<Reference, 'kind' | 'documentId'>[]): Promise<Map<string, FoundDocument>> => {
  const found = new Map<string, FoundDocument>()
  for (const kind of referenceKinds) {
    const ids = [...new Set(references.filter((reference) => reference.kind === kind).map(({ documentId }) => documentId))]
    for (const document of await findKind(strapi, kind, ids)) found.set(referenceKey(document), document)
  }
  return found
}
