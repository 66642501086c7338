import { post, postWithLongTitle } from '../example-data'
import type { Examples } from '../examples'
import { PostCard } from './post-card'

export const examples: Examples = {
  stacked: <PostCard post={post} level={2} />,
  wide: <PostCard post={{ ...post, slug: 'wide' }} level={2} share="all" />,
  'without a picture, one long word': <PostCard post={postWithLongTitle} level={2} />,
}
