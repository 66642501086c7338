import type { Reference, ReferenceKind, ResolvedLinks } from '@practice/shared/links/reference'
import { referenceKey, referenceKinds, referencesIn } from '@practice/shared/links/reference'
import { documentPath } from '@practice/shared/paths'
import type { Core } from '@strapi/strapi'
import { madeFrom } from '../change-events/made-from'
import { tags } from '../change-events/tags'
import { documentKinds } from './document-kinds'
import { published } from './published'

/** Links of one kind that are looked up for one text; far above any article, far below what a database takes in one list. */
const linksPerKind = 2000

interface TargetRow {
  documentId: string
  slug: string
  title?: string
  name?: string
}

const resolveKind = async (strapi: Core.Strapi, kind: ReferenceKind, documentIds: string[]): Promise<ResolvedLinks> => {
  if (documentIds.length === 0) return {}
  const { uid, title } = documentKinds[kind]
  const rows: TargetRow[] = await strapi.db.query(uid).findMany({
    where: { ...published, documentId: { $in: documentIds.slice(0, linksPerKind) } },
    select: ['documentId', 'slug', title],
  })
  return Object.fromEntries(
    rows.map(({ documentId, slug, title: postTitle, name }) => [
      referenceKey({ kind, documentId }),
      { path: documentPath[kind](slug), title: postTitle ?? name ?? slug },
    ]),
  )
}

/** Current addresses of what a text links to, with one query for each kind. What is not public is left out. */
export const resolveLinks = async (strapi: Core.Strapi, markdown: string): Promise<ResolvedLinks> => {
  const references: Pick<Reference, 'kind' | 'documentId'>[] = referencesIn(markdown)
  madeFrom(...references.map(({ kind, documentId }) => tags.card(kind, documentId)))
  const found = await Promise.all(
    referenceKinds.map((kind) =>
      resolveKind(
        strapi,
        kind,
        references.filter((reference) => reference.kind === kind).map(({ documentId }) => documentId),
      ),
    ),
  )
  return Object.assign({}, ...found)
}
