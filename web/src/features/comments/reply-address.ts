import type { Comment } from '@practice/shared/comments/contract'
import { sitePaths } from '@practice/shared/paths'

export const replyFormId = 'leave-a-reply'
export const replyParameter = 'reply'

/** Opens the article with its form set to answer this comment; works without JavaScript. */
export const replyAddress = (postSlug: string, comment: Comment): string =>
  `${sitePaths.post(postSlug)}?${replyParameter}=${encodeURIComponent(comment.id)}#${replyFormId}`
