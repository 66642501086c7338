import { sitePaths } from '@practice/shared/paths'
import type { PostSummary } from '@practice/shared/posts/contract'
import { useLanguage } from '../../language/language'
import { DateText } from '../date-text/date-text'
import { Heading, type HeadingLevel } from '../heading/heading'
import { Picture } from '../picture/picture'
import './post-card.css'

interface PostCardProps {
  post: PostSummary
  level?: HeadingLevel
  loading?: 'near' | 'first screen' | 'largest'
  /** How much of the page's width it takes on a wide screen. */
  share?: keyof typeof pictures
  /** False on the page of a topic, whose title says it already. */
  withTopic?: boolean
}

/** As post-card.css lays it out. */
const narrow = { below: '44rem', ratio: '4:3', sizes: '(width >= 34rem) 10rem, 30vw', widest: 160 } as const
const pictures = {
  third: { sizes: '(width >= 68rem) 23rem, 46vw', widest: 500, narrow },
  half: { sizes: '(width >= 76rem) 35rem, 46vw', widest: 560, narrow },
  all: { sizes: '(width >= 48rem) 42rem, 92vw', widest: 706 },
}

/** A post in a list. The link in its heading covers the whole card, so there is one thing to click and one to read out. */
export const PostCard = ({ post, level = 3, loading, share = 'third', withTopic = true }: PostCardProps) => {
  const { to, messages } = useLanguage()
  return (
    <article className={`post-card post-card--${share === 'all' ? 'wide' : 'stacked'}`}>
      {post.cover ? (
        <div className="post-card__picture">
          <Picture image={post.cover} ratio="16:9" {...pictures[share]} loading={loading} decorative />
        </div>
      ) : (
        <div className="post-card__landscape" />
      )}
      <div className="post-card__text">
        {withTopic && post.category && <p className="post-card__category">{post.category.name}</p>}
        <Heading level={level} className="post-card__title">
          <a className="post-card__link" href={to(sitePaths.post(post.slug))}>
            {post.title}
          </a>
        </Heading>
        <p className="post-card__excerpt">{post.excerpt}</p>
        <p className="post-card__facts">
          {post.authors.length > 0 && <span>{post.authors.map(({ name }) => name).join(', ')}</span>}
          <span>
            <DateText date={post.publishedOn} />
          </span>
          <span>{messages.articles.readingTime(post.readingMinutes)}</span>
        </p>
      </div>
    </article>
  )
}
