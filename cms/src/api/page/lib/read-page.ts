import type { Page } from '@practice/shared/pages/contract'
import type { Core } from '@strapi/strapi'
import { madeFrom } from '../../../change-events/made-from'
import { tags } from '../../../change-events/tags'
import { published } from '../../../links/published'
import { readText } from '../../../links/read-text'
import { readFormerHeadings } from '../../../links/text-rows'

interface PageRow {
  documentId: string
  title: string
  slug: string
  body: string
  metaDescription: string | null
  publishedAt: string
  formerHeadings: unknown
}

export const readPage = async (strapi: Core.Strapi, slug: string): Promise<Page | undefined> => {
  const row: PageRow | null = await strapi.db
    .query('api::page.page')
    .findOne({ where: { ...published, slug }, select: ['documentId', 'title', 'slug', 'body', 'metaDescription', 'publishedAt', 'formerHeadings'] })
  if (!row) return undefined
  madeFrom(tags.document('page', row.documentId))
  const { text, links } = await readText(strapi, row.body)
  return {
    title: row.title,
    slug: row.slug,
    body: text,
    links,
    formerHeadings: readFormerHeadings(row.formerHeadings),
    metaDescription: row.metaDescription || null,
    // Strapi's own updatedAt also moves when something other than the text changes; this is the last publication.
    updatedAt: row.publishedAt,
  }
}
