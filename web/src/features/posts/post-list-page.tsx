import type { PostListResponse } from '@practice/shared/posts/contract'
import type { ReactNode } from 'react'
import { useMessages } from '../../language/language'
import { EmptyState } from '../../ui/empty-state/empty-state'
import { Pagination } from '../../ui/pagination/pagination'
import { PostList } from '../../ui/post-list/post-list'
import { Section } from '../../ui/section/section'

interface PostListPageProps {
  list: PostListResponse
  hrefFor: (page: number) => string
  /** What to say, and where to go on, while there is nothing to list. */
  empty: ReactNode
  /** False on the page of a topic. */
  withTopics?: boolean
}

export const PostListPage = ({ list: { posts, pagination }, hrefFor, empty, withTopics }: PostListPageProps) => {
  const { articles } = useMessages()
  // A large one at the top, where one would stand alone in the last row of three.
  const lead = pagination.page === 1 && posts.length % 3 === 1
  return (
    <Section>
      {posts.length === 0 ? (
        <EmptyState title={articles.empty.title}>{empty}</EmptyState>
      ) : (
        <PostList posts={posts} level={2} lead={lead} eagerCount={3} withTopics={withTopics} />
      )}
      <Pagination page={pagination.page} pageCount={pagination.pageCount} hrefFor={hrefFor} />
    </Section>
  )
}
