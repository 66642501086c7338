import { toThreads } from '@practice/shared/comments/thread'
import { comments } from '../example-data'
import type { Examples } from '../examples'
import { CommentThread } from './comment-thread'

export const examples: Examples = {
  'with replies': <CommentThread threads={toThreads(comments)} replyHref={({ id }) => `?reply=${id}`} />,
  withdrawn: (
    <CommentThread threads={toThreads(comments.map((comment, index) => ({ ...comment, id: `w-${comment.id}`, parentId: comment.parentId && `w-${comment.parentId}`, withdrawn: index === 0 })))} />
  ),
  closed: <CommentThread threads={toThreads(comments.slice(0, 1).map((comment) => ({ ...comment, id: 'closed' })))} />,
}
