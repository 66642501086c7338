import type { OwnComment } from '@practice/shared/comments/own-comment'
import { toOwnState } from '@practice/shared/comments/own-comment'
import type { CommentState } from '@practice/shared/comments/moderation'
import type { Core } from '@strapi/strapi'
import { published } from '../../../links/published'
import { mayChange } from './may-change'

interface Row {
  documentId: string
  state: CommentState
  name: string
  text: string
  originalText: string | null
  revision: number | null
  createdAt: string
  post: { documentId: string } | null
}

const publicPost = async (strapi: Core.Strapi, documentId: string | undefined): Promise<OwnComment['post']> => {
  if (documentId === undefined) return null
  const post: OwnComment['post'] = await strapi.db.query('api::post.post').findOne({ where: { ...published, documentId }, select: ['slug', 'title'] })
  return post && { slug: post.slug, title: post.title }
}

/** A comment as its sender may see it; `undefined` when it was erased. @param now milliseconds since 1970 */
export const readOwnComment = async (strapi: Core.Strapi, documentId: string, now: number): Promise<OwnComment | undefined> => {
  const row: Row | null = await strapi.db.query('api::comment.comment').findOne({
    where: { documentId },
    select: ['documentId', 'state', 'name', 'text', 'originalText', 'revision', 'createdAt'],
    populate: { post: { select: ['documentId'] } },
  })
  if (!row) return undefined
  return {
    id: row.documentId,
    state: toOwnState[row.state],
    name: row.name,
    text: row.originalText ?? row.text,
    // Until it is public, what an editor is writing is theirs.
    shownText: row.state === 'approved' && row.originalText !== null ? row.text : null,
    changed: (row.revision ?? 0) > 0,
    changeable: mayChange(row, now),
    post: await publicPost(strapi, row.post?.documentId),
  }
}
