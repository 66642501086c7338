import { randomInt } from 'node:crypto'
import type { HeldReason } from '@practice/shared/comments/desk'
import type { LanguageCode } from '@practice/shared/languages/languages'
import type { Transaction } from '../../../links/document-lock'
import type { SealedEmail } from '../../../sealing/sealed-email'
import type { StoredReplyMail } from '../../../reply-mails/still-wanted'

export interface Place {
  /** Rows of the post. */
  post: readonly number[]
  /** Row of the comment that is answered. */
  parent: number | null
}

/** A comment as it comes in. */
export interface NewComment extends SealedEmail, Place {
  name: string
  text: string
  language: LanguageCode
  networkMark: string
  replyMail: StoredReplyMail
  heldReasons: readonly HeldReason[]
  urgent: boolean
  spamScore: number
  idempotencyKey: string
  requestHash: string
  /** Milliseconds since 1970. */
  receivedAt: number
}

const characters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** As Strapi makes them: 24 letters and digits, beginning with a letter. */
const newDocumentId = (): string => Array.from({ length: 24 }, (_, index) => characters[randomInt(index === 0 ? 26 : characters.length)]).join('')

const rowOf = (comment: NewComment, documentId: string) => {
  const time = new Date(comment.receivedAt)
  return {
    document_id: documentId, name: comment.name, text: comment.text, language: comment.language,
    sealed_email: comment.sealedEmail, email_key_id: comment.emailKeyId, email_hash: comment.emailHash, network_mark: comment.networkMark, reply_mail: comment.replyMail,
    state: 'pending', revision: 0, held_reasons: JSON.stringify(comment.heldReasons), urgent: comment.urgent, spam_score: comment.spamScore, by_practice: false,
    idempotency_key: comment.idempotencyKey, request_hash: comment.requestHash, created_at: time, updated_at: time, published_at: time,
  }
}

/**
 * Writes pending comments and their places, all with one statement for each table. By the database's own statements, because
 * `strapi.db.query` takes three times as long: no lifecycle hears of comments, and a test compares the row with one that Strapi wrote.
 * @returns the document id of each; `undefined` when a comment with the same key is there
 */
export const insertComments = async (trx: Transaction, comments: readonly NewComment[]): Promise<(string | undefined)[]> => {
  if (comments.length === 0) return []
  const documentIds = comments.map(newDocumentId)
  const rows: { id: number; document_id: string }[] = await trx('comments')
    .insert(comments.map((comment, index) => rowOf(comment, documentIds[index] ?? '')))
    .onConflict('idempotency_key')
    .ignore()
    .returning(['id', 'document_id'])
  const written = new Map(rows.map(({ id, document_id: documentId }) => [documentId, id]))
  const placed = comments.flatMap(({ post, parent }, index) => {
    const id = written.get(documentIds[index] ?? '')
    return id === undefined ? [] : [{ id, post, parent }]
  })
  if (placed.length === 0) return comments.map(() => undefined)
  await trx('comments_post_lnk').insert(placed.flatMap(({ id, post }) => post.map((postId) => ({ comment_id: id, post_id: postId }))))
  const answers = placed.filter(({ parent }) => parent !== null)
  if (answers.length > 0) await trx('comments_parent_lnk').insert(answers.map(({ id, parent }) => ({ comment_id: id, inv_comment_id: parent })))
  return documentIds.map((documentId) => (written.has(documentId) ? documentId : undefined))
}
