import type { ReferenceKind } from '@practice/shared/links/reference'
import type { Core } from '@strapi/strapi'
import { documentKinds } from '../links/document-kinds'
import { published } from '../links/published'

/** Slug under which a document is public now. */
export const liveSlug = async (strapi: Core.Strapi, kind: ReferenceKind, documentId: string): Promise<string | undefined> => {
  const row: { slug: string } | null = await strapi.db.query(documentKinds[kind].uid).findOne({ where: { ...published, documentId }, select: ['slug'] })
  return row?.slug
}
