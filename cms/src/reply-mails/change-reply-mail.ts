import type { ReplyMail, ReplyMailState } from '@practice/shared/comments/reply-mail'
import type { CommentState } from '@practice/shared/comments/moderation'
import type { Core } from '@strapi/strapi'
import { published } from '../links/published'
import { notFound } from '../public-api/api-failure'
import type { StoredReplyMail } from './still-wanted'

const commentUid = 'api::comment.comment'

/** What is said of what is stored. */
export const shownReplyMail: Readonly<Record<NonNullable<StoredReplyMail>, ReplyMailState>> = { asked: 'unconfirmed', invited: 'unconfirmed', confirmed: 'on', stopped: 'off' }

interface Row {
  state: CommentState
  replyMail: StoredReplyMail
  emailHash: string | null
  post: { documentId: string } | null
}

/** @throws ApiFailure `not_found` when the comment was erased, or no mails were asked for */
const readRow = async (strapi: Core.Strapi, documentId: string) => {
  const row: Row | null = await strapi.db
    .query(commentUid)
    .findOne({ where: { documentId }, select: ['state', 'replyMail', 'emailHash'], populate: { post: { select: ['documentId'] } } })
  if (!row?.replyMail) throw notFound('This link is not in use any more.')
  return { ...row, replyMail: row.replyMail }
}

/** @throws ApiFailure `not_found` */
export const readReplyMail = async (strapi: Core.Strapi, documentId: string): Promise<ReplyMail> => {
  const { state, replyMail, post } = await readRow(strapi, documentId)
  const live: { slug: string; title: string } | null =
    state === 'approved' && post ? await strapi.db.query('api::post.post').findOne({ where: { ...published, documentId: post.documentId }, select: ['slug', 'title'] }) : null
  return { state: shownReplyMail[replyMail], comment: live && { id: documentId, post: { slug: live.slug, title: live.title } } }
}

/**
 * Confirms mails about replies to one comment, or stops them: then about every comment from that address, because nobody
 * who presses "Unsubscribe" wants the next one.
 * @throws ApiFailure `not_found`
 */
export const changeReplyMail = async (strapi: Core.Strapi, documentId: string, wanted: boolean): Promise<void> => {
  const { emailHash } = await readRow(strapi, documentId)
  const which = wanted || emailHash === null ? { documentId } : { emailHash }
  await strapi.db.query(commentUid).updateMany({ where: { ...which, replyMail: { $notNull: true } }, data: { replyMail: wanted ? 'confirmed' : 'stopped' } })
}
