import type { PostSummary } from '@practice/shared/posts/contract'
import { CardGrid } from '../card-grid/card-grid'
import type { HeadingLevel } from '../heading/heading'
import { PostCard } from '../post-card/post-card'
import './post-list.css'

interface PostListProps {
  posts: readonly PostSummary[]
  level?: HeadingLevel
  /** Shows the first post large. */
  lead?: boolean
  /** How many pictures are on the first screen. */
  eagerCount?: number
  /** False on the page of a topic. */
  withTopics?: boolean
}

export const PostList = ({ posts, level, lead = false, eagerCount = 0, withTopics = true }: PostListProps) => {
  const [first, ...rest] = posts
  const inGrid = lead ? rest : posts
  return (
    <div className={lead ? 'post-list post-list--lead' : 'post-list'}>
      {lead && first && <PostCard post={first} level={level} layout="wide" eager={eagerCount > 0} withTopic={withTopics} />}
      {inGrid.length > 0 && (
        <CardGrid>
          {inGrid.map((post, index) => (
            <PostCard key={post.slug} post={post} level={level} eager={index + (lead ? 1 : 0) < eagerCount} withTopic={withTopics} />
          ))}
        </CardGrid>
      )}
    </div>
  )
}
