import { sitePaths } from '@practice/shared/paths'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { useLocation } from 'react-router-dom'
import { useServices } from '../api/services'
import { categoryQueries, withArticles } from '../features/posts/category-queries'
import { PostListPage } from '../features/posts/post-list-page'
import { postQueries } from '../features/posts/post-queries'
import { CategoryList } from '../ui/category-list/category-list'
import { PageHeader } from '../ui/page-header/page-header'
import { Section } from '../ui/section/section'
import { PageHead } from './page-head'
import { pageNumber } from './page-number'
import { pageOfStatus, readPage } from './read-page'

export const loader = (args: LoaderFunctionArgs) => {
  const page = pageNumber(new URL(args.request.url).search)
  return readPage(args, async ({ api, queries }) => {
    const [list] = await Promise.all([
      queries.ensureQueryData(postQueries.list(api, { page })),
      queries.ensureQueryData(categoryQueries.list(api)),
    ])
    if (page > Math.max(1, list.pagination.pageCount)) throw pageOfStatus(404)
  })
}

export const Component = () => {
  const { api } = useServices()
  const page = pageNumber(useLocation().search)
  const { data: list } = useSuspenseQuery(postQueries.list(api, { page }))
  const { data: topics } = useSuspenseQuery(categoryQueries.list(api))
  const writtenAbout = withArticles(topics.categories)
  return (
    <>
      <PageHead title={page > 1 ? `Articles, page ${page}` : 'Articles'} path={sitePaths.posts(page)} />
      <PageHeader
        title="Articles"
        lead={page > 1 ? `Page ${page} of ${list.pagination.pageCount}` : 'Written by our clinicians, for people who want to understand before they decide.'}
      />
      <PostListPage list={list} hrefFor={sitePaths.posts} empty={<p>The first ones are being written. Please come back soon.</p>} />
      {writtenAbout.length > 0 && (
        <Section title="Topics" tone="tinted">
          <CategoryList categories={writtenAbout} />
        </Section>
      )}
    </>
  )
}
