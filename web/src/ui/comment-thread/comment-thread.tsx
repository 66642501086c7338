import { textParts } from '@practice/shared/comments/autolinks'
import type { Comment } from '@practice/shared/comments/contract'
import type { CommentThread as Thread } from '@practice/shared/comments/thread'
import { useLanguage, useMessages } from '../../language/language'
import { DateText } from '../date-text/date-text'
import { VisuallyHidden } from '../visually-hidden/visually-hidden'
import './comment-thread.css'

interface CommentThreadProps {
  threads: readonly Thread[]
  /** Left out when comments are closed. */
  replyHref?: (comment: Comment) => string
  /** Levels at which a comment can be answered; without a number, all. */
  answerable?: number
}

/** Plain text in which addresses are links; the site does not vouch for them (Google Search Central, "Qualify outbound links"). */
const Words = ({ text }: { text: string }) =>
  textParts(text).map(({ text: words, href }, index) =>
    href === undefined ? (
      words
    ) : (
      <a key={index} href={href} rel="nofollow ugc noopener">
        {words}
      </a>
    ),
  )

/** Keeps the place of a comment that was answered and then withdrawn, so that the answers can still be understood. */
const WithdrawnComment = ({ id }: Pick<Comment, 'id'>) => (
  <article id={`comment-${id}`} className="comment" aria-labelledby={`comment-${id}-name`}>
    <h3 id={`comment-${id}-name`} className="comment__name comment__name--withdrawn">
      {useMessages().comments.withdrawnByWriter}
    </h3>
  </article>
)

const CommentView = ({ comment, replyHref }: { comment: Comment } & Pick<CommentThreadProps, 'replyHref'>) => {
  const { code, messages: { comments } } = useLanguage()
  return (
    <article id={`comment-${comment.id}`} className="comment" aria-labelledby={`comment-${comment.id}-name`}>
      <header className="comment__head">
        <h3 id={`comment-${comment.id}-name`} className="comment__name">
          {comment.name}
        </h3>
        {comment.byPractice && <span className="comment__mark">{comments.fromPractice}</span>}
        <a className="comment__date" href={`#comment-${comment.id}`}>
          <DateText date={comment.createdAt} />
        </a>
      </header>
      <div className="comment__text" lang={comment.language === code ? undefined : comment.language}>
        {comment.text.split(/\n{2,}/).map((paragraph, index) => (
          <p key={index}>
            <Words text={paragraph} />
          </p>
        ))}
      </div>
      {comment.edited && <p className="comment__note">{comments.edited}</p>}
      {replyHref && (
        <a className="comment__reply" href={replyHref(comment)}>
          {comments.reply}
          <VisuallyHidden>{comments.replyTo(comment.name)}</VisuallyHidden>
        </a>
      )}
    </article>
  )
}

/** Comments with their replies nested below them. */
export const CommentThread = ({ threads, replyHref, answerable = Infinity }: CommentThreadProps) => (
  <ol className="comment-thread" role="list">
    {threads.map(({ comment, replies }) => (
      <li key={comment.id} className="comment-thread__item">
        {comment.withdrawn ? <WithdrawnComment id={comment.id} /> : <CommentView comment={comment} replyHref={answerable > 0 ? replyHref : undefined} />}
        {replies.length > 0 && <CommentThread threads={replies} replyHref={replyHref} answerable={answerable - 1} />}
      </li>
    ))}
  </ol>
)
