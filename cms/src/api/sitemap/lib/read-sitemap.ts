import { firstLanguage, languages } from '@practice/shared/languages/languages'
import type { ReferenceKind } from '@practice/shared/links/reference'
import { referenceKinds } from '@practice/shared/links/reference'
import { documentPath } from '@practice/shared/paths'
import { fallbackFile } from '@practice/shared/pictures/picture-files'
import type { SitemapResponse } from '@practice/shared/sitemap/contract'
import { sitemapLimit } from '@practice/shared/sitemap/contract'
import type { Core } from '@strapi/strapi'
import { madeFrom } from '../../../change-events/made-from'
import { tags } from '../../../change-events/tags'
import { documentKinds } from '../../../links/document-kinds'
import { published, publishedIn } from '../../../links/published'
import type { PictureRow } from '../../../pictures/present-picture'
import { imageOf, pictureSelection } from '../../../pictures/present-picture'

type Row = { documentId: string; slug: string; publishedAt: string } & Partial<Record<'cover' | 'photo' | 'map', PictureRow | null>>

/** The relation that holds the picture of a document. */
const pictures: Partial<Record<ReferenceKind, 'cover' | 'photo' | 'map'>> = { post: 'cover', person: 'photo', location: 'map' }

const pathOf = (row: PictureRow | null | undefined): string | null => {
  const image = row ? imageOf(row) : null
  return image && fallbackFile(image).path
}

/** Read at once: the pictures of all of them are looked up with one statement, and a database takes about 32,000 values in that. */
const rowsAtOnce = 5000

type Translations = Map<string, SitemapResponse['documents'][number]['translations']>

/** When the words of documents in other languages were published last. */
const translationsOf = async (strapi: Core.Strapi, kind: ReferenceKind): Promise<Translations> => {
  const found: Translations = new Map()
  for (const language of languages.filter((known) => known !== firstLanguage)) {
    const rows: Pick<Row, 'documentId' | 'publishedAt'>[] = await strapi.db.query(documentKinds[kind].uid).findMany({ where: publishedIn(language), select: ['documentId', 'publishedAt'] })
    for (const { documentId, publishedAt } of rows) found.set(documentId, [...(found.get(documentId) ?? []), { language, updatedOn: publishedAt }])
  }
  return found
}

const documentsOf = async (strapi: Core.Strapi, kind: ReferenceKind): Promise<SitemapResponse['documents']> => {
  const picture = pictures[kind]
  const documents: SitemapResponse['documents'] = []
  const translations = await translationsOf(strapi, kind)
  for (;;) {
    const rows: Row[] = await strapi.db.query(documentKinds[kind].uid).findMany({
      where: published,
      select: ['id', 'documentId', 'slug', 'publishedAt'],
      ...(picture && { populate: { [picture]: pictureSelection } }),
      orderBy: [{ publishedAt: 'desc' }, { documentId: 'asc' }],
      limit: rowsAtOnce,
      offset: documents.length,
    })
    documents.push(
      ...rows.map((row) => ({
        path: documentPath[kind](row.slug),
        updatedOn: row.publishedAt,
        picture: pathOf(row.cover ?? row.photo ?? row.map),
        translations: translations.get(row.documentId) ?? [],
      })),
    )
    if (rows.length < rowsAtOnce || documents.length >= sitemapLimit) return documents
  }
}

/**
 * Everything public, one kind after another. Nobody needs a second file: what is beyond the limit is among the oldest
 * posts, which lists and links lead to. It has one tag, since thousands would not fit into a header.
 */
export const readSitemap = async (strapi: Core.Strapi): Promise<SitemapResponse> => {
  madeFrom(tags.sitemap)
  // Posts last: only they can be that many.
  const kinds = [...referenceKinds.filter((kind) => kind !== 'post'), 'post'] as const
  const documents: SitemapResponse['documents'] = []
  for (const kind of kinds) documents.push(...(await documentsOf(strapi, kind)))
  return { documents: documents.slice(0, sitemapLimit) }
}
