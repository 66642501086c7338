import type { LanguageCode } from '@practice/shared/languages/languages'
import { readingMinutes } from '@practice/shared/posts/reading-time'
import type { Core } from '@strapi/strapi'
import { pinsOfDraft } from '../api/post/lib/pinned-posts'
import { draft, original, published, publishedIn } from '../links/published'

const postUid = 'api::post.post'

/** Fields of a post that only publishing sets. */
const derivedFields = ['firstPublishedAt', 'listedAt', 'readingMinutes', 'publishedPins']

export const withoutDerivedFields = (data: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !derivedFields.includes(name)))

interface LiveRow {
  id: number
  body: string
  displayDate: string | null
  publishedAt: string
}

/** When the post was first published, as either of its rows remembers. Ask before publishing: it replaces the published row. */
export const firstPublicationOf = async (strapi: Core.Strapi, documentId: string): Promise<string | undefined> => {
  const rows: { firstPublishedAt: string | null }[] = await strapi.db
    .query(postUid)
    .findMany({ where: { ...original, documentId, firstPublishedAt: { $notNull: true } }, select: ['firstPublishedAt'] })
  return rows.map((row) => row.firstPublishedAt ?? undefined).sort()[0]
}

/** Fills in what lists need, so that they do not have to read the texts. */
export const completePublication = async (strapi: Core.Strapi, documentId: string, firstPublication: string | undefined): Promise<void> => {
  const posts = strapi.db.query(postUid)
  const live: LiveRow | null = await posts.findOne({
    where: { ...published, documentId },
    select: ['id', 'body', 'displayDate', 'publishedAt'],
  })
  if (!live) return
  const firstPublishedAt = firstPublication ?? live.publishedAt
  // The admin tells saved from published by the rows' `updatedAt`, which `update` would move and `updateMany` leaves alone.
  await posts.updateMany({
    where: { id: live.id },
    data: {
      firstPublishedAt,
      listedAt: live.displayDate ?? firstPublishedAt,
      readingMinutes: readingMinutes(live.body),
      // Strapi forgets in the published version what is not public at that moment, and never adds it afterward.
      publishedPins: await pinsOfDraft(strapi, documentId),
    },
  })
  // The draft remembers it while the post is withdrawn.
  await posts.updateMany({ where: { ...draft, documentId }, data: { firstPublishedAt } })
}

/** A translation has its own length; all else that lists need is the document's. */
export const completeTranslation = async (strapi: Core.Strapi, documentId: string, language: LanguageCode): Promise<void> => {
  const posts = strapi.db.query(postUid)
  const live: Pick<LiveRow, 'id' | 'body'> | null = await posts.findOne({ where: { ...publishedIn(language), documentId }, select: ['id', 'body'] })
  if (live) await posts.updateMany({ where: { id: live.id }, data: { readingMinutes: readingMinutes(live.body) } })
}

/** A copy of a post is a new post. */
export const forgetPublication = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  await strapi.db.query(postUid).updateMany({ where: { documentId }, data: { firstPublishedAt: null, listedAt: null } })
}
