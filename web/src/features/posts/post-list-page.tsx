import type { PostListResponse } from '@practice/shared/posts/contract'
import { EmptyState } from '../../ui/empty-state/empty-state'
import { Pagination } from '../../ui/pagination/pagination'
import { PostList } from '../../ui/post-list/post-list'
import { Section } from '../../ui/section/section'

interface PostListPageProps {
  list: PostListResponse
  hrefFor: (page: number) => string
}

export const PostListPage = ({ list: { posts, pagination }, hrefFor }: PostListPageProps) => (
  <Section>
    {posts.length === 0 ? <EmptyState title="There are no articles here yet" level={2} /> : <PostList posts={posts} level={2} eagerCount={3} />}
    <Pagination page={pagination.page} pageCount={pagination.pageCount} hrefFor={hrefFor} />
  </Section>
)
