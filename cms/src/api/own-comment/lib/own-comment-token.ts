import { createHmac, timingSafeEqual } from 'node:crypto'
import { ownCommentToken } from '@practice/shared/comments/contract'
import * as v from 'valibot'

// The key signs other things too; the first words keep one from passing for the other.
const sign = (documentId: string, secret: string): string => createHmac('sha256', secret).update(`own comment ${documentId}`).digest('base64url')

/**
 * Opens a comment to whoever sent it: `<documentId>.<HMAC-SHA-256 in base64url>`. The same for every retry of one form,
 * without an end, since a comment can be withdrawn at any time; nothing is stored.
 */
export const issueOwnCommentToken = (documentId: string, secret: string): string => `${documentId}.${sign(documentId, secret)}`

/** The comment that a token opens; `undefined` when it is not ours. */
export const readOwnCommentToken = (token: unknown, secret: string): string | undefined => {
  if (!v.is(ownCommentToken, token)) return undefined
  const [documentId = '', signature = ''] = token.split('.')
  const [expected, given] = [Buffer.from(sign(documentId, secret)), Buffer.from(signature)]
  return given.length === expected.length && timingSafeEqual(given, expected) ? documentId : undefined
}
