import type { Comment, CommentListResponse } from '@practice/shared/comments/contract'
import { commentLimits } from '@practice/shared/comments/contract'
import type { Core } from '@strapi/strapi'
import { madeFrom } from '../../../change-events/made-from'
import { tags } from '../../../change-events/tags'
import { published } from '../../../links/published'

interface CommentRow {
  id: number
  documentId: string
  name: string
  text: string
  createdAt: string
  originalText: string | null
  byPractice: boolean
  parent: { documentId: string } | null
}

const approved = { state: 'approved' } as const

const presentComment = ({ documentId, name, text, createdAt, originalText, byPractice, parent }: CommentRow): Comment => ({
  id: documentId,
  parentId: parent?.documentId ?? null,
  name,
  text,
  createdAt,
  edited: originalText !== null,
  // Comments from before there were replies of the practice have no value here.
  byPractice: byPractice === true,
})

/**
 * Ids of approved comments, oldest first. By inner joins: with Strapi's left joins the database goes through the approved
 * comments of all posts. Must not be called within a transaction.
 * @param postId of the published row
 */
const approvedIds = async (strapi: Core.Strapi, postId: number): Promise<number[]> => {
  const rows: { id: number }[] = await strapi.db
    .connection('comments_post_lnk as l')
    .join('comments as c', 'c.id', 'l.comment_id')
    .where({ 'l.post_id': postId, 'c.state': approved.state })
    .orderBy([{ column: 'c.created_at' }, { column: 'c.document_id' }])
    .limit(commentLimits.perPost)
    .select('c.id')
  return rows.map(({ id }) => Number(id))
}

/** Approved comments of a published post, oldest first; `undefined` when there is no such post. */
export const readComments = async (strapi: Core.Strapi, slug: string): Promise<CommentListResponse | undefined> => {
  const post: { id: number; documentId: string } | null = await strapi.db
    .query('api::post.post')
    .findOne({ where: { ...published, slug }, select: ['id', 'documentId'] })
  if (!post) return undefined
  madeFrom(tags.card('post', post.documentId), tags.comments(post.documentId))
  const ids = await approvedIds(strapi, post.id)
  if (ids.length === 0) return { comments: [] }
  const rows: CommentRow[] = await strapi.db.query('api::comment.comment').findMany({
    where: { ...approved, id: { $in: ids } },
    select: ['id', 'documentId', 'name', 'text', 'createdAt', 'originalText', 'byPractice'],
    populate: { parent: { where: approved, select: ['documentId'] } },
  })
  return { comments: rows.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id)).map(presentComment) }
}
