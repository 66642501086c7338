import { commentRules } from '@practice/shared/comments/policy'
import { readingMinutes } from '@practice/shared/posts/reading-time'
import type { Preview } from '@practice/shared/previews/contract'
import type { Core } from '@strapi/strapi'
import type { ClinicalBylineRow } from '../api/person/lib/byline'
import { clinicalBylineSelection } from '../api/person/lib/byline'
import type { PostRow } from '../api/post/lib/post-rows'
import { postSelection } from '../api/post/lib/post-rows'
import { presentPost } from '../api/post/lib/present-post'
import { topicOf } from '../api/post/lib/translated-posts'
import { published } from '../links/published'
import type { ReadText } from '../links/read-text'
import { readText } from '../links/read-text'
import { readFormerHeadings } from '../links/text-rows'
import { pictureSelection } from '../pictures/present-picture'
import { previewLinks } from './preview-links'
import type { PreviewGrant } from './preview-token'
import { readLocationVersion, readPersonVersion } from './read-draft-places'
import type { ShownVersion } from './shown-version'
import { stateOfDraft } from './shown-version'
import { versionOf, wordsOfGrant } from './version-of-grant'

interface Named {
  documentId: string
}

/** Drafts may lack everything but their id. */
type DraftRow = Partial<Omit<PostRow, 'category' | 'authors' | 'reviewer' | 'cover'>> & { documentId: string; displayDate?: string | null; firstPublishedAt?: string | null } & {
  cover: PostRow['cover']
  category: Named | null
  authors: Named[]
  reviewer: Named | null
}

/** Nobody comments on a preview. */
const noComments = { commentsOpen: false, commentsCloseAfterDays: null, commentLevels: null }

/** Of what a draft names, only what is public already: a preview opens one document and no other. */
const publicPeople = async (strapi: Core.Strapi, people: readonly Named[]): Promise<ClinicalBylineRow[]> => {
  const ids = people.map(({ documentId }) => documentId)
  if (ids.length === 0) return []
  const rows: ClinicalBylineRow[] = await strapi.db.query('api::person.person').findMany({ ...clinicalBylineSelection, where: { ...published, documentId: { $in: ids } } })
  return ids.flatMap((id) => rows.find(({ documentId }) => documentId === id) ?? [])
}

const readPostVersion = async (strapi: Core.Strapi, grant: PreviewGrant, now: string): Promise<ShownVersion | undefined> => {
  const name = { select: ['documentId'] }
  const stored: DraftRow | null = await strapi.db.query('api::post.post').findOne({
    select: [...postSelection.select, 'displayDate', 'firstPublishedAt'],
    where: versionOf(grant),
    populate: { cover: pictureSelection, category: name, authors: name, reviewer: name },
  })
  const words = await wordsOfGrant<DraftRow>(strapi, grant, ['title', 'excerpt', 'body', 'metaTitle', 'metaDescription', 'formerHeadings'])
  if (!stored || !words) return undefined
  const row = { ...stored, ...words }
  const body = row.body ?? ''
  const [text, authors, reviewers, category]: [ReadText, ClinicalBylineRow[], ClinicalBylineRow[], PostRow['category']] = await Promise.all([
    readText(strapi, body, grant.language),
    publicPeople(strapi, row.authors),
    publicPeople(strapi, row.reviewer ? [row.reviewer] : []),
    row.category ? strapi.db.query('api::category.category').findOne({ where: { ...published, documentId: row.category.documentId }, select: ['documentId', 'name', 'slug'] }) : null,
  ])
  const post: PostRow = {
    documentId: row.documentId,
    title: row.title ?? 'No title yet',
    slug: row.slug ?? 'preview',
    excerpt: row.excerpt ?? '',
    body,
    formerHeadings: row.formerHeadings ?? null,
    featured: row.featured ?? false,
    offersMarkdown: row.offersMarkdown ?? null,
    listedAt: row.displayDate ?? row.firstPublishedAt ?? now,
    publishedAt: row.publishedAt ?? now,
    readingMinutes: readingMinutes(body),
    cover: row.cover,
    category: await topicOf(strapi, { category }, grant.language),
    authors,
    reviewer: reviewers[0] ?? null,
    reviewedOn: row.reviewedOn ?? null,
    sensitive: row.sensitive ?? false,
    metaTitle: row.metaTitle ?? null,
    metaDescription: row.metaDescription ?? null,
    commentPolicy: 'closed', commentsCloseAfterDays: null, commentLevels: null,
    publishedPins: null,
  }
  return { kind: 'post', post: presentPost(post, { text, related: [], comments: commentRules(noComments, post, Date.now()), writtenIn: [grant.language] }) }
}

interface PageRow {
  title: string | null
  slug: string | null
  body: string | null
  metaDescription: string | null
  publishedAt: string | null
  formerHeadings: unknown
}

const readPageVersion = async (strapi: Core.Strapi, grant: PreviewGrant, now: string): Promise<ShownVersion | undefined> => {
  const stored: PageRow | null = await strapi.db
    .query('api::page.page')
    .findOne({ select: ['title', 'slug', 'body', 'metaDescription', 'publishedAt', 'formerHeadings'], where: versionOf(grant) })
  const words = await wordsOfGrant<PageRow>(strapi, grant, ['title', 'body', 'metaDescription', 'formerHeadings'])
  if (!stored || !words) return undefined
  const row = { ...stored, ...words }
  const { text, links } = await readText(strapi, row.body ?? '', grant.language)
  return {
    kind: 'page',
    page: {
      writtenIn: [grant.language],
      title: row.title ?? 'No title yet',
      slug: row.slug ?? 'preview',
      body: text,
      links,
      formerHeadings: readFormerHeadings(row.formerHeadings),
      metaDescription: row.metaDescription || null,
      updatedAt: row.publishedAt ?? now,
    },
  }
}

const readers = { post: readPostVersion, page: readPageVersion, person: readPersonVersion, location: readLocationVersion }

const readVersion = (strapi: Core.Strapi, grant: PreviewGrant): Promise<ShownVersion | undefined> => readers[grant.kind](strapi, grant, new Date().toISOString())

/** What a token grants, unless its link was withdrawn or the document is gone. */
export const readPreview = async (strapi: Core.Strapi, grant: PreviewGrant): Promise<Preview | undefined> => {
  if (grant.link !== 'admin') {
    const links = await previewLinks(strapi, grant.kind, grant.documentId).read()
    if (!links.some(({ id }) => id === grant.link)) return undefined
  }
  const shown = await readVersion(strapi, grant)
  if (!shown) return undefined
  const state = grant.version === 'published' ? 'published' : stateOfDraft(shown, await readVersion(strapi, { ...grant, version: 'published' }))
  return { ...shown, state }
}
