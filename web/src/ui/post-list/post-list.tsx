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
  const loadingOf = (index: number) => (index >= eagerCount ? 'near' : index === 0 ? 'largest' : 'first screen')
  return (
    <div className={lead ? 'post-list post-list--lead' : 'post-list'}>
      {lead && first && <PostCard post={first} level={level} share="all" loading={loadingOf(0)} withTopic={withTopics} />}
      {inGrid.length > 0 && (
        <CardGrid>
          {inGrid.map((post, index) => (
            <PostCard key={post.slug} post={post} level={level} share={lead && inGrid.length === 2 ? 'half' : 'third'} loading={loadingOf(index + (lead ? 1 : 0))} withTopic={withTopics} />
          ))}
        </CardGrid>
      )}
    </div>
  )
}
