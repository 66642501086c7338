import { commentTokens } from '../api/comment/lib/comment-token'

const tokens = commentTokens('mail about replies to')

/** Proves that somebody reads the mail of the address that a comment was sent with. It opens nothing of the comment itself. */
export const issueReplyMailToken = tokens.issue
export const readReplyMailToken = tokens.read
