import { sitePaths } from '@practice/shared/paths'
import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { useServices } from '../api/services'
import { LocationOverview } from '../features/locations/location-overview'
import { locationQueries } from '../features/locations/location-queries'
import { siteQueries } from '../features/site/site-queries'
import { CallToAction } from '../ui/call-to-action/call-to-action'
import { EmptyState } from '../ui/empty-state/empty-state'
import { PageHeader } from '../ui/page-header/page-header'
import { Section } from '../ui/section/section'
import { PageHead } from './page-head'
import { readPage } from './read-page'

/** Each location in full, not only its summary: hours and map are on this page, and a practice has a handful of places. */
export const loader = (args: LoaderFunctionArgs) =>
  readPage(args, async ({ api, queries }) => {
    const [list] = await Promise.all([queries.ensureQueryData(locationQueries.list(api)), queries.ensureQueryData(siteQueries.settings(api))])
    await Promise.all(list.locations.map(({ slug }) => queries.ensureQueryData(locationQueries.bySlug(api, slug))))
  })

export const Component = () => {
  const { api } = useServices()
  const { data: list } = useSuspenseQuery(locationQueries.list(api))
  const { data: site } = useSuspenseQuery(siteQueries.settings(api))
  const places = useSuspenseQueries({ queries: list.locations.map(({ slug }) => locationQueries.bySlug(api, slug)) })
  return (
    <>
      <PageHead title="Locations" path={sitePaths.locations()} />
      <PageHeader title="Locations" lead="Where you can meet us, with opening hours, parking and access." />
      {places.length === 0 && (
        <Section>
          <EmptyState title="We see people by video">
            <p>There is no office to visit at the moment.</p>
          </EmptyState>
        </Section>
      )}
      {places.map(({ data: location }, index) => (
        <Section key={location.slug}>
          <LocationOverview location={location} eager={index === 0} />
        </Section>
      ))}
      <Section>
        <CallToAction {...site.callToAction} href={sitePaths.contact()} />
      </Section>
    </>
  )
}
