import type { Comment } from '@practice/shared/comments/contract'
import { toThreads } from '@practice/shared/comments/thread'
import { sitePaths } from '@practice/shared/paths'
import type { FormFailure } from '../../forms/submit'
import { CommentThread } from '../../ui/comment-thread/comment-thread'
import { DateText } from '../../ui/date-text/date-text'
import { Notice } from '../../ui/notice/notice'
import { CommentForm } from './comment-form'
import { replyAddress } from './reply-address'
import './comments.css'

interface CommentsProps {
  postSlug: string
  comments: readonly Comment[]
  open: boolean
  /** When comments close, or closed, by themselves. */
  closeAt: string | null
  /** How many levels a conversation may have. */
  levels: number
  /** Id of the comment that the reader wants to answer. */
  replyTo: string | undefined
  /** The practice can tell of replies. */
  sendsMail: boolean
  failure: FormFailure | undefined
}

const countInWords = (count: number): string => (count === 1 ? '1 comment' : `${count} comments`)

const ClosedNotice = ({ closedAt }: { closedAt: string | null }) => (
  <Notice>
    <p>
      {closedAt === null ? 'Comments on this article are closed.' : <>Comments on this article closed on <DateText date={closedAt} />.</>} You are still welcome to{' '}
      <a href={sitePaths.contact()}>write to us</a>.
    </p>
  </Notice>
)

export const Comments = ({ postSlug, comments, open, closeAt, levels, replyTo, sendsMail, failure }: CommentsProps) => (
  <div className="comments" id="comments">
    {comments.length > 0 && (
      <>
        <h2>{countInWords(comments.filter(({ withdrawn }) => !withdrawn).length)}</h2>
        <CommentThread
          threads={toThreads(comments, levels)}
          answerable={levels - 1}
          {...(open && { replyHref: (comment: Comment) => replyAddress(postSlug, comment) })}
        />
      </>
    )}
    {open ? (
      <CommentForm postSlug={postSlug} parent={comments.find(({ id, withdrawn }) => id === replyTo && !withdrawn)} closeAt={closeAt} sendsMail={sendsMail} failure={failure} />
    ) : (
      <ClosedNotice closedAt={closeAt} />
    )}
  </div>
)
