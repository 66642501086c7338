import { createHmac, timingSafeEqual } from 'node:crypto'
import { commentToken } from '@practice/shared/comments/contract'
import * as v from 'valibot'

interface CommentTokens {
  issue: (documentId: string, secret: string) => string
  /** The comment that a token opens; `undefined` when it is not ours. */
  read: (token: unknown, secret: string) => string | undefined
}

/**
 * Tokens for one use of a comment: `<documentId>.<HMAC-SHA-256 in base64url>`. Always the same for one comment, and
 * nothing is stored.
 */
export const commentTokens = (use: string): CommentTokens => {
  // The key signs other things too; the first words keep one from passing for the other.
  const sign = (documentId: string, secret: string): string => createHmac('sha256', secret).update(`${use} ${documentId}`).digest('base64url')
  return {
    issue: (documentId, secret) => `${documentId}.${sign(documentId, secret)}`,
    read: (token, secret) => {
      if (!v.is(commentToken, token)) return undefined
      const [documentId = '', signature = ''] = token.split('.')
      const [expected, given] = [Buffer.from(sign(documentId, secret)), Buffer.from(signature)]
      return given.length === expected.length && timingSafeEqual(given, expected) ? documentId : undefined
    },
  }
}
