import type { ReferenceKind } from '@practice/shared/links/reference'
import type { Core } from '@strapi/strapi'
import { documentKinds } from '../links/document-kinds'
import { draft, published } from '../links/published'
import type { LinkTarget } from './contract'
import { linkTargetLimits } from './contract'

interface Row {
  documentId: string
  title?: string | null
  name?: string | null
}

/** Documents of a kind, drafts included unless told otherwise, with these words in their title: titles and ids and nothing else. */
export const findLinkTargets = async (strapi: Core.Strapi, kind: ReferenceKind, words: string, only?: 'published'): Promise<LinkTarget[]> => {
  const { uid, title: field } = documentKinds[kind]
  const documents = strapi.db.query(uid)
  const found: Row[] = await documents.findMany({
    where: { ...(only === 'published' ? published : draft), [field]: words === '' ? { $notNull: true } : { $containsi: words } },
    select: ['documentId', field],
    orderBy: { [field]: 'asc' },
    limit: linkTargetLimits.found,
  })
  const live: Row[] = await documents.findMany({
    where: { ...published, documentId: { $in: found.map(({ documentId }) => documentId) } },
    select: ['documentId'],
  })
  const publicIds = new Set(live.map(({ documentId }) => documentId))
  return found.map((row) => ({ documentId: row.documentId, title: row[field] ?? '', isPublished: publicIds.has(row.documentId) }))
}
