import { sitePaths } from '@practice/shared/paths'
import type { PostSummary } from '@practice/shared/posts/contract'
import { DateText } from '../date-text/date-text'
import { Heading, type HeadingLevel } from '../heading/heading'
import { Picture } from '../picture/picture'
import './post-card.css'

interface PostCardProps {
  post: PostSummary
  level?: HeadingLevel
  eager?: boolean
  layout?: 'stacked' | 'wide'
  /** False on the page of a topic, whose title says it already. */
  withTopic?: boolean
}

const pictureSizes = {
  stacked: '(width >= 64rem) 23rem, (width >= 44rem) 46vw, 30vw',
  wide: '(width >= 48rem) 42rem, 92vw',
}

/** A post in a list. The link in its heading covers the whole card, so there is one thing to click and one to read out. */
export const PostCard = ({ post, level = 3, eager, layout = 'stacked', withTopic = true }: PostCardProps) => (
  <article className={`post-card post-card--${layout}`}>
    {post.cover ? (
      <div className="post-card__picture">
        <Picture image={post.cover} sizes={pictureSizes[layout]} ratio="16:9" eager={eager} decorative />
      </div>
    ) : (
      <div className="post-card__landscape" />
    )}
    <div className="post-card__text">
      {withTopic && post.category && <p className="post-card__category">{post.category.name}</p>}
      <Heading level={level} className="post-card__title">
        <a className="post-card__link" href={sitePaths.post(post.slug)}>
          {post.title}
        </a>
      </Heading>
      <p className="post-card__excerpt">{post.excerpt}</p>
      <p className="post-card__facts">
        {post.authors.length > 0 && <span>{post.authors.map(({ name }) => name).join(', ')}</span>}
        <span>
          <DateText date={post.publishedOn} />
        </span>
        <span>{post.readingMinutes} min read</span>
      </p>
    </div>
  </article>
)
