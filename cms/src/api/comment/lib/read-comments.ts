import type { Comment, CommentListResponse } from '@practice/shared/comments/contract'
import { commentLimits } from '@practice/shared/comments/contract'
import type { Core } from '@strapi/strapi'
import { madeFrom } from '../../../change-events/made-from'
import { tags } from '../../../change-events/tags'
import { published } from '../../../links/published'

interface CommentRow {
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

/** Approved comments of a published post, oldest first; `undefined` when there is no such post. */
export const readComments = async (strapi: Core.Strapi, slug: string): Promise<CommentListResponse | undefined> => {
  const post: { documentId: string } | null = await strapi.db
    .query('api::post.post')
    .findOne({ where: { ...published, slug }, select: ['documentId'] })
  if (!post) return undefined
  madeFrom(tags.card('post', post.documentId), tags.comments(post.documentId))
  const rows: CommentRow[] = await strapi.db.query('api::comment.comment').findMany({
    where: { ...approved, post: { ...published, documentId: post.documentId } },
    select: ['documentId', 'name', 'text', 'createdAt', 'originalText', 'byPractice'],
    populate: { parent: { where: approved, select: ['documentId'] } },
    orderBy: [{ createdAt: 'asc' }, { documentId: 'asc' }],
    limit: commentLimits.perPost,
  })
  return { comments: rows.map(presentComment) }
}
