import { sitePaths } from '@practice/shared/paths'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { useLocation, useParams } from 'react-router-dom'
import { useServices } from '../api/services'
import { categoryQueries, withArticles } from '../features/posts/category-queries'
import { PostListPage } from '../features/posts/post-list-page'
import { postQueries } from '../features/posts/post-queries'
import { useLanguage } from '../language/language'
import { CategoryList } from '../ui/category-list/category-list'
import { PageHeader } from '../ui/page-header/page-header'
import { Section } from '../ui/section/section'
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
      queries.ensureQueryData(categoryQueries.list(api)),
    ])
    if (page > Math.max(1, list.pagination.pageCount)) throw pageOfStatus(404)
  })
}

export const Component = () => {
  const { api } = useServices()
  const { to, messages } = useLanguage()
  const { articles } = messages
  const { slug = '' } = useParams()
  const page = pageNumber(useLocation().search)
  const { data: category } = useSuspenseQuery(categoryQueries.bySlug(api, slug))
  const { data: list } = useSuspenseQuery(postQueries.list(api, { category: slug, page }))
  const { data: topics } = useSuspenseQuery(categoryQueries.list(api))
  const otherTopics = withArticles(topics.categories).filter((topic) => topic.slug !== slug)
  return (
    <>
      <PageHead
        title={articles.pageTitle(category.name, page)}
        description={category.introduction}
        path={sitePaths.category(slug, page)}
        writtenIn={category.writtenIn}
        feed={{ page: sitePaths.category(slug), name: category.name }}
      />
      <PageHeader title={category.name} kicker={{ label: articles.title, href: to(sitePaths.posts()) }} lead={category.introduction} />
      <PostListPage
        list={list}
        hrefFor={(target) => to(sitePaths.category(slug, target))}
        withTopics={false}
        empty={
          <p>
            {articles.emptyTopic.before} <a href={to(sitePaths.posts())}>{articles.emptyTopic.all}</a>
            {articles.emptyTopic.or} <a href={to(sitePaths.contact())}>{articles.emptyTopic.ask}</a>
            {articles.emptyTopic.after}
          </p>
        }
      />
      {otherTopics.length > 0 && (
        <Section title={articles.otherTopics} tone="tinted">
          <CategoryList categories={otherTopics} />
        </Section>
      )}
    </>
  )
}
