import { sitePaths } from '@practice/shared/paths'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { useLocation, useParams } from 'react-router-dom'
import { useServices } from '../api/services'
import { categoryQueries } from '../features/posts/category-queries'
import { PostListPage } from '../features/posts/post-list-page'
import { postQueries } from '../features/posts/post-queries'
import { PageHeader } from '../ui/page-header/page-header'
import { PageHead } from './page-head'
import { pageNumber } from './page-number'
import { pageOfStatus, readPage } from './read-page'

export const loader = (args: LoaderFunctionArgs) => {
  const slug = args.params.slug ?? ''
  const page = pageNumber(new URL(args.request.url).search)
  return readPage(args, async ({ api, queries }) => {
    const [, list] = await Promise.all([
      queries.ensureQueryData(categoryQueries.bySlug(api, slug)),
      queries.ensureQueryData(postQueries.list(api, { category: slug, page })),
    ])
    if (page > Math.max(1, list.pagination.pageCount)) throw pageOfStatus(404)
  })
}

export const Component = () => {
  const { api } = useServices()
  const { slug = '' } = useParams()
  const page = pageNumber(useLocation().search)
  const { data: category } = useSuspenseQuery(categoryQueries.bySlug(api, slug))
  const { data: list } = useSuspenseQuery(postQueries.list(api, { category: slug, page }))
  return (
    <>
      <PageHead
        title={page > 1 ? `${category.name}, page ${page}` : category.name}
        description={category.introduction}
        path={sitePaths.category(slug, page)}
      />
      <PageHeader title={category.name} kicker={{ label: 'Articles', href: sitePaths.posts() }} lead={category.introduction} />
      <PostListPage list={list} hrefFor={(target) => sitePaths.category(slug, target)} />
    </>
  )
}
