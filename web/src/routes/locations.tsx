import { sitePaths } from '@practice/shared/paths'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { useServices } from '../api/services'
import { locationQueries } from '../features/locations/location-queries'
import { LocationList } from '../ui/location-card/location-card'
import { PageHeader } from '../ui/page-header/page-header'
import { Section } from '../ui/section/section'
import { PageHead } from './page-head'
import { readPage } from './read-page'

export const loader = (args: LoaderFunctionArgs) => readPage(args, ({ api, queries }) => queries.ensureQueryData(locationQueries.list(api)))

export const Component = () => {
  const { api } = useServices()
  const { data: list } = useSuspenseQuery(locationQueries.list(api))
  return (
    <>
      <PageHead title="Locations" path={sitePaths.locations()} />
      <PageHeader title="Locations" lead="Where you can meet us, with opening hours, parking and access." />
      <Section>
        <LocationList locations={list.locations} level={2} />
      </Section>
    </>
  )
}
