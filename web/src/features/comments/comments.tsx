import type { Comment } from '@practice/shared/comments/contract'
import { toThreads } from '@practice/shared/comments/thread'
import type { FormFailure } from '../../forms/submit'
import { CommentThread } from '../../ui/comment-thread/comment-thread'
import { Notice } from '../../ui/notice/notice'
import { CommentForm } from './comment-form'
import { replyAddress } from './reply-address'
import './comments.css'

interface CommentsProps {
  postSlug: string
  comments: readonly Comment[]
  open: boolean
  /** Id of the comment that the reader wants to answer. */
  replyTo: string | undefined
  failure: FormFailure | undefined
}

const countInWords = (count: number): string => (count === 1 ? '1 comment' : `${count} comments`)

export const Comments = ({ postSlug, comments, open, replyTo, failure }: CommentsProps) => (
  <div className="comments" id="comments">
    {comments.length > 0 && (
      <>
        <h2>{countInWords(comments.filter(({ withdrawn }) => !withdrawn).length)}</h2>
        <CommentThread
          threads={toThreads(comments)}
          {...(open && { replyHref: (comment: Comment) => replyAddress(postSlug, comment) })}
        />
      </>
    )}
    {open ? (
      <CommentForm postSlug={postSlug} parent={comments.find(({ id, withdrawn }) => id === replyTo && !withdrawn)} failure={failure} />
    ) : (
      <Notice>Comments on this article are closed.</Notice>
    )}
  </div>
)
