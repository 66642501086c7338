import type { CommentState } from '@practice/shared/comments/moderation'
import { commentStates } from '@practice/shared/comments/moderation'

export const commentType = 'api::comment.comment'

/** Needed to decide about comments; the server checks it too. */
export const moderatePermission = [{ action: 'api::comments.moderate', subject: null }]

export const isCommentState = (value: unknown): value is CommentState => commentStates.some((state) => state === value)
