import type { Comment } from '@practice/shared/comments/contract'
import type { CommentThread as Thread } from '@practice/shared/comments/thread'
import { DateText } from '../date-text/date-text'
import { VisuallyHidden } from '../visually-hidden/visually-hidden'
import './comment-thread.css'

interface CommentThreadProps {
  threads: readonly Thread[]
  /** Left out when comments are closed. */
  replyHref?: (comment: Comment) => string
}

const CommentView = ({ comment, replyHref }: { comment: Comment } & Pick<CommentThreadProps, 'replyHref'>) => (
  <article id={`comment-${comment.id}`} className="comment" aria-labelledby={`comment-${comment.id}-name`}>
    <header className="comment__head">
      <h3 id={`comment-${comment.id}-name`} className="comment__name">
        {comment.name}
      </h3>
      <a className="comment__date" href={`#comment-${comment.id}`}>
        <DateText date={comment.createdAt} />
      </a>
    </header>
    <div className="comment__text">
      {comment.text.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </div>
    {replyHref && (
      <a className="comment__reply" href={replyHref(comment)}>
        Reply<VisuallyHidden> to {comment.name}</VisuallyHidden>
      </a>
    )}
  </article>
)

/** Comments with their replies nested below them. */
export const CommentThread = ({ threads, replyHref }: CommentThreadProps) => (
  <ol className="comment-thread" role="list">
    {threads.map(({ comment, replies }) => (
      <li key={comment.id} className="comment-thread__item">
        <CommentView comment={comment} replyHref={replyHref} />
        {replies.length > 0 && <CommentThread threads={replies} replyHref={replyHref} />}
      </li>
    ))}
  </ol>
)
