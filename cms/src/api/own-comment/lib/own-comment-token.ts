import { commentTokens } from '../../comment/lib/comment-token'

const tokens = commentTokens('own comment')

/** Opens a comment to whoever sent it. The same for every retry of one form, without an end, since a comment can be withdrawn at any time. */
export const issueOwnCommentToken = tokens.issue

/** The comment that a token opens; `undefined` when it is not ours. */
export const readOwnCommentToken = tokens.read
