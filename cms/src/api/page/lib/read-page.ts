import type { LanguageCode } from '@practice/shared/languages/languages'
import { firstLanguage } from '@practice/shared/languages/languages'
import type { Page } from '@practice/shared/pages/contract'
import type { Core } from '@strapi/strapi'
import { madeFrom } from '../../../change-events/made-from'
import { tags } from '../../../change-events/tags'
import { languagesOf, translationOf } from '../../../languages/read-translations'
import { published } from '../../../links/published'
import { readText } from '../../../links/read-text'
import { readFormerHeadings } from '../../../links/text-rows'

interface PageWords {
  title: string
  body: string
  metaDescription: string | null
  publishedAt: string
  formerHeadings: unknown
}

interface PageRow extends PageWords {
  documentId: string
  slug: string
}

const pageWords = ['title', 'body', 'metaDescription', 'publishedAt', 'formerHeadings'] as const

/** The page at an address in a language; `undefined` when there is none, or nobody has translated it. */
export const readPage = async (strapi: Core.Strapi, slug: string, language: LanguageCode): Promise<Page | undefined> => {
  const row: PageRow | null = await strapi.db
    .query('api::page.page')
    .findOne({ where: { ...published, slug }, select: ['documentId', 'slug', ...pageWords] })
  if (!row) return undefined
  madeFrom(tags.document('page', row.documentId))
  const words = language === firstLanguage ? row : await translationOf<PageWords>(strapi, 'page', language, row.documentId, pageWords)
  if (!words) return undefined
  const { text, links } = await readText(strapi, words.body, language)
  return {
    writtenIn: await languagesOf(strapi, 'page', row.documentId),
    title: words.title,
    slug: row.slug,
    body: text,
    links,
    formerHeadings: readFormerHeadings(words.formerHeadings),
    metaDescription: words.metaDescription || null,
    // Strapi's own updatedAt also moves when something other than the text changes; this is the last publication.
    updatedAt: words.publishedAt,
  }
}
