import type { Comment } from '@practice/shared/comments/contract'
import { toThreads } from '@practice/shared/comments/thread'
import { sitePaths } from '@practice/shared/paths'
import type { FormFailure } from '../../forms/submit'
import { useLanguage } from '../../language/language'
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

const ClosedNotice = ({ closedAt }: { closedAt: string | null }) => {
  const { to, messages } = useLanguage()
  const { closed, closedOn, stillWelcome } = messages.comments
  return (
    <Notice>
      <p>
        {closedAt === null ? (
          closed
        ) : (
          <>
            {closedOn.before} <DateText date={closedAt} />
            {closedOn.after}
          </>
        )}{' '}
        {stillWelcome.before} <a href={to(sitePaths.contact())}>{stillWelcome.link}</a>
        {stillWelcome.after}
      </p>
    </Notice>
  )
}

export const Comments = ({ postSlug, comments, open, closeAt, levels, replyTo, sendsMail, failure }: CommentsProps) => {
  const { to, messages } = useLanguage()
  return (
    <div className="comments" id="comments">
      {comments.length > 0 && (
        <>
          <h2>{messages.comments.counted(comments.filter(({ withdrawn }) => !withdrawn).length)}</h2>
          <CommentThread
            threads={toThreads(comments, levels)}
            answerable={levels - 1}
            {...(open && { replyHref: (comment: Comment) => to(replyAddress(postSlug, comment)) })}
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
}
