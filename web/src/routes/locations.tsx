import { sitePaths } from '@practice/shared/paths'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { useServices } from '../api/services'
import { LocationOverview } from '../features/locations/location-overview'
import { locationQueries } from '../features/locations/location-queries'
import { siteQueries } from '../features/site/site-queries'
import { useLanguage } from '../language/language'
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

/** A component for each, because a hook for several queries would add an observer of its own kind to every page's code. */
const Place = ({ slug, eager }: { slug: string; eager: boolean }) => {
  const { api } = useServices()
  const { data: location } = useSuspenseQuery(locationQueries.bySlug(api, slug))
  return (
    <Section>
      <LocationOverview location={location} eager={eager} />
    </Section>
  )
}

export const Component = () => {
  const { to, messages } = useLanguage()
  const { locations } = messages
  const { api } = useServices()
  const { data: list } = useSuspenseQuery(locationQueries.list(api))
  const { data: site } = useSuspenseQuery(siteQueries.settings(api))
  return (
    <>
      <PageHead title={locations.title} path={sitePaths.locations()} />
      <PageHeader title={locations.title} lead={locations.lead} />
      {list.locations.length === 0 && (
        <Section>
          <EmptyState title={locations.byVideoOnly.title}>
            <p>{locations.byVideoOnly.text}</p>
          </EmptyState>
        </Section>
      )}
      {list.locations.map(({ slug }, index) => (
        <Place key={slug} slug={slug} eager={index === 0} />
      ))}
      <Section>
        <CallToAction {...site.callToAction} href={to(sitePaths.contact())} />
      </Section>
    </>
  )
}
