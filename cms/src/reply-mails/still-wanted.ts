import type { CommentState } from '@practice/shared/comments/moderation'
import type { MailPurpose } from '@practice/shared/mail/outbox'
import type { Core } from '@strapi/strapi'

/** What a comment says about mails on replies; `null` when none were asked for. */
export type StoredReplyMail = 'asked' | 'invited' | 'confirmed' | 'stopped' | null

interface Row {
  state: CommentState
  replyMail: StoredReplyMail
  parent: Pick<Row, 'state' | 'replyMail'> | null
}

/**
 * Whether a mail that waits in the outbox should still go out. Between the two, comments are taken back, decisions undone
 * and mails stopped.
 * @param about the comment that is to be confirmed, or the reply
 */
export const isStillWanted = async (strapi: Core.Strapi, purpose: MailPurpose, about: string | null): Promise<boolean> => {
  if (purpose !== 'reply_confirmation' && purpose !== 'comment_reply') return true
  const row: Row | null = await strapi.db
    .query('api::comment.comment')
    .findOne({ where: { documentId: about }, select: ['state', 'replyMail'], populate: { parent: { select: ['state', 'replyMail'] } } })
  if (row?.state !== 'approved') return false
  return purpose === 'reply_confirmation' ? row.replyMail === 'invited' : row.parent?.state === 'approved' && row.parent.replyMail === 'confirmed'
}
