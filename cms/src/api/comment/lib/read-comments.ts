import type { Comment, CommentListResponse } from '@practice/shared/comments/contract'
import { commentLimits } from '@practice/shared/comments/contract'
import type { LanguageCode } from '@practice/shared/languages/languages'
import { firstLanguage } from '@practice/shared/languages/languages'
import type { Core } from '@strapi/strapi'
import { madeFrom } from '../../../change-events/made-from'
import { tags } from '../../../change-events/tags'
import { published } from '../../../links/published'

interface CommentRow {
  id: number
  documentId: string
  name: string
  text: string
  language: LanguageCode | null
  createdAt: string
  originalText: string | null
  byPractice: boolean
  state: 'approved' | 'withdrawn'
  parent: { documentId: string } | null
}

const threadStates = ['approved', 'withdrawn'] as const
/** What is shown, or keeps its place, below a post. */
export const inThreads = { state: { $in: threadStates } }

const presentComment = ({ documentId, name, text, language, createdAt, originalText, byPractice, state, parent }: CommentRow): Comment => ({
  id: documentId,
  parentId: parent?.documentId ?? null,
  name,
  text,
  // Comments from before there were languages have no value here, and none from before the practice replied in the one below.
  language: language ?? firstLanguage,
  createdAt,
  edited: originalText !== null,
  byPractice: byPractice === true,
  withdrawn: state === 'withdrawn',
})

/**
 * Ids of what stands in the threads of a post, oldest first. By inner joins: with Strapi's left joins the database goes
 * through the comments of all posts. Must not be called within a transaction.
 * @param postId of the published row
 */
const idsInThreads = async (strapi: Core.Strapi, postId: number): Promise<number[]> => {
  const rows: { id: number }[] = await strapi.db
    .connection('comments_post_lnk as l')
    .join('comments as c', 'c.id', 'l.comment_id')
    .where({ 'l.post_id': postId })
    .whereIn('c.state', threadStates)
    .orderBy([{ column: 'c.created_at' }, { column: 'c.document_id' }])
    .limit(commentLimits.perPost)
    .select('c.id')
  return rows.map(({ id }) => Number(id))
}

/** Leaves out what was withdrawn and holds no answer in its place. @param comments oldest first, so answers come after what they answer */
const withoutEmptyPlaces = (comments: readonly Comment[]): Comment[] => {
  const answered = new Set<string | null>()
  return comments
    .toReversed()
    .filter(({ id, parentId, withdrawn }) => {
      const stays = !withdrawn || answered.has(id)
      if (stays) answered.add(parentId)
      return stays
    })
    .toReversed()
}

/** Approved comments of a published post, and the places of withdrawn ones that were answered, oldest first; `undefined` when there is no such post. */
export const readComments = async (strapi: Core.Strapi, slug: string): Promise<CommentListResponse | undefined> => {
  const post: { id: number; documentId: string } | null = await strapi.db
    .query('api::post.post')
    .findOne({ where: { ...published, slug }, select: ['id', 'documentId'] })
  if (!post) return undefined
  madeFrom(tags.card('post', post.documentId), tags.comments(post.documentId))
  const ids = await idsInThreads(strapi, post.id)
  if (ids.length === 0) return { comments: [] }
  const rows: CommentRow[] = await strapi.db.query('api::comment.comment').findMany({
    where: { ...inThreads, id: { $in: ids } },
    select: ['id', 'documentId', 'name', 'text', 'language', 'createdAt', 'originalText', 'byPractice', 'state'],
    populate: { parent: { where: inThreads, select: ['documentId'] } },
  })
  return { comments: withoutEmptyPlaces(rows.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id)).map(presentComment)) }
}
