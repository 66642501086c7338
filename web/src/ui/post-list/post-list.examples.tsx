import { posts } from '../example-data'
import type { Examples } from '../examples'
import { PostList } from './post-list'

export const examples: Examples = {
  'first one large': <PostList posts={posts} level={2} lead />,
  'all the same': <PostList posts={posts} level={2} />,
}
