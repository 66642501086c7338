import { randomInt } from 'node:crypto'
import type { HeldReason } from '@practice/shared/comments/desk'
import type { Transaction } from '../../../links/document-lock'
import type { SealedEmail } from '../../../sealing/sealed-email'
import type { StoredReplyMail } from '../../../reply-mails/still-wanted'

/** A comment as it comes in. */
export interface NewComment extends SealedEmail {
  name: string
  text: string
  networkMark: string
  replyMail: StoredReplyMail
  heldReasons: readonly HeldReason[]
  urgent: boolean
  spamScore: number
  idempotencyKey: string
  requestHash: string
}

interface Place {
  /** Rows of the post. */
  post: readonly number[]
  /** Row of the comment that is answered. */
  parent: number | null
}

const characters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** As Strapi makes them: 24 letters and digits, beginning with a letter. */
const newDocumentId = (): string => Array.from({ length: 24 }, (_, index) => characters[randomInt(index === 0 ? 26 : characters.length)]).join('')

/**
 * Writes a pending comment and its places. By the database's own statements, because `strapi.db.query` takes three times as
 * long: no lifecycle hears of comments, and a test compares the row with one that Strapi wrote.
 * @param now milliseconds since 1970
 * @returns its document id; `undefined` when a comment with the same key is there
 */
export const insertComment = async (trx: Transaction, comment: NewComment, { post, parent }: Place, now: number): Promise<string | undefined> => {
  const time = new Date(now)
  const documentId = newDocumentId()
  const [row]: { id: number }[] = await trx('comments')
    .insert({
      document_id: documentId, name: comment.name, text: comment.text,
      sealed_email: comment.sealedEmail, email_key_id: comment.emailKeyId, email_hash: comment.emailHash, network_mark: comment.networkMark, reply_mail: comment.replyMail,
      state: 'pending', revision: 0, held_reasons: JSON.stringify(comment.heldReasons), urgent: comment.urgent, spam_score: comment.spamScore, by_practice: false,
      idempotency_key: comment.idempotencyKey, request_hash: comment.requestHash, created_at: time, updated_at: time, published_at: time,
    })
    .onConflict('idempotency_key')
    .ignore()
    .returning('id')
  if (!row) return undefined
  await trx('comments_post_lnk').insert(post.map((id) => ({ comment_id: row.id, post_id: id })))
  if (parent !== null) await trx('comments_parent_lnk').insert({ comment_id: row.id, inv_comment_id: parent })
  return documentId
}
