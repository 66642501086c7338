import { firstLanguage } from '@practice/shared/languages/languages'
import { sitePaths } from '@practice/shared/paths'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { useLocation } from 'react-router-dom'
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
  const { code, to, messages } = useLanguage()
  const { articles } = messages
  const page = pageNumber(useLocation().search)
  const { data: list } = useSuspenseQuery(postQueries.list(api, { page }))
  const { data: topics } = useSuspenseQuery(categoryQueries.list(api))
  const writtenAbout = withArticles(topics.categories)
  return (
    <>
      <PageHead title={articles.pageTitle(articles.title, page)} path={sitePaths.posts(page)} />
      <PageHeader
        title={articles.title}
        lead={page > 1 ? articles.pageOf(page, list.pagination.pageCount) : articles.lead}
      />
      <PostListPage list={list} hrefFor={(target) => to(sitePaths.posts(target))} empty={<p>{articles.empty.text}</p>} />
      {code !== firstLanguage && (
        <Section width="text">
          <p>
            {messages.untranslated.more.before}{' '}
            <a href={sitePaths.posts()} lang={firstLanguage} hrefLang={firstLanguage}>
              {messages.untranslated.more.link}
            </a>
          </p>
        </Section>
      )}
      {writtenAbout.length > 0 && (
        <Section title={articles.topics} tone="tinted">
          <CategoryList categories={writtenAbout} />
        </Section>
      )}
    </>
  )
}
