import type { CommentState } from '@practice/shared/comments/moderation'
import { relatedPassage } from '@practice/shared/comments/related-passage'
import type { Core } from '@strapi/strapi'
import { original } from '../links/published'
import { notFound } from '../public-api/api-failure'
import type { CommentContext } from '@practice/shared/comments/desk'
import { decisionsAbout } from './decision-log'
import type { CommentRow } from './desk-comment'
import { isoTime, presentForDesk, rowSelection } from './desk-comment'
import type { CommentPermissions } from './permissions'

const comment = 'api::comment.comment'
/** The desk shows this many replies, and this many other comments of a sender. */
const limit = 5

/** The article's text as readers see it, or as it was last saved. */
const bodyOf = async (strapi: Core.Strapi, documentId: string): Promise<string> => {
  const rows: { body: string | null; publishedAt: string | null }[] = await strapi.db
    .query('api::post.post')
    .findMany({ where: { ...original, documentId }, select: ['body', 'publishedAt'] })
  return rows.find(({ publishedAt }) => publishedAt !== null)?.body ?? rows[0]?.body ?? ''
}

interface OtherRow {
  documentId: string
  name: string
  text: string
  state: CommentState
  createdAt: string
}

/** @throws ApiFailure `not_found`, also for a comment that this person may not read */
export const readCommentContext = async (strapi: Core.Strapi, permissions: CommentPermissions, documentId: string): Promise<CommentContext> => {
  const comments = strapi.db.query(comment)
  const row: CommentRow | null = await comments.findOne({ ...rowSelection, where: { $and: [{ documentId }, permissions.scope] } })
  if (!row) throw notFound('This comment no longer exists.')
  const others = (where: object): Promise<OtherRow[]> =>
    comments.findMany({
      where: { $and: [where, permissions.scope, { documentId: { $ne: documentId } }] },
      select: ['documentId', 'name', 'text', 'state', 'createdAt'], orderBy: { createdAt: 'desc' }, limit,
    })
  const [shown] = await presentForDesk(strapi, [row], permissions)
  const replies = await others({ parent: { documentId } })
  const sameSender = row.emailHash === null ? [] : await others({ emailHash: row.emailHash })
  const log = await decisionsAbout(strapi, [documentId])
  return {
    state: row.state,
    email: shown?.email ?? null,
    post: shown?.post ?? null,
    passage: row.post ? relatedPassage(await bodyOf(strapi, row.post.documentId), row.text) : null,
    parent: shown?.parent ?? null,
    replies: replies.map(({ name, text, state }) => ({ name, text, state })),
    sameSender: sameSender.map(({ documentId: id, text, state, createdAt }) => ({ id, text, state, createdAt: isoTime(createdAt) })),
    log: log.map(({ action, from, to, by, reason, at }) => ({ action, from, to, by, reason, at })),
    decidedBy: row.decidedBy,
    decidedAt: shown?.decidedAt ?? null,
  }
}
