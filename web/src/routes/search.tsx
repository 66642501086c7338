import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { useLocation } from 'react-router-dom'
import { useServices } from '../api/services'
import { locationQueries } from '../features/locations/location-queries'
import { categoryQueries } from '../features/posts/category-queries'
import { OtherWays } from '../features/search/other-ways'
import { questionOf, searchQueries } from '../features/search/search-queries'
import { SearchView } from '../features/search/search-view'
import { useMessages } from '../language/language'
import { Container } from '../ui/container/container'
import { PageHeader } from '../ui/page-header/page-header'
import { PageHead } from './page-head'
import { readPage } from './read-page'

export const loader = (args: LoaderFunctionArgs) =>
  readPage(args, ({ api, queries }) => {
    const question = questionOf(new URL(args.request.url).search)
    return Promise.all([
      queries.ensureQueryData(categoryQueries.list(api)),
      queries.ensureQueryData(locationQueries.list(api)),
      ...(question === '' ? [] : [queries.ensureQueryData(searchQueries.results(api, question))]),
    ])
  })

export const Component = () => {
  const { api } = useServices()
  const { search } = useMessages()
  const { data: topics } = useSuspenseQuery(categoryQueries.list(api))
  const { data: places } = useSuspenseQuery(locationQueries.list(api))
  const asked = questionOf(useLocation().search)
  return (
    <>
      {/* The title is the same for every question: a browser's history keeps titles. */}
      <PageHead title={search.title} />
      {/* The server says so too; this holds for a page that was reached without asking it. */}
      <meta name="referrer" content="no-referrer" />
      <PageHeader title={search.title} lead={search.lead} />
      <Container>
        <SearchView key={asked} asked={asked} otherWays={<OtherWays topics={topics.categories} locations={places.locations} />} />
      </Container>
    </>
  )
}
