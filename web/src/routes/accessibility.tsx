import { sitePaths } from '@practice/shared/paths'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useServices } from '../api/services'
import { AccessibilityStatement } from '../features/accessibility/statement'
import { locationQueries } from '../features/locations/location-queries'
import { siteQueries } from '../features/site/site-queries'
import { PageHeader } from '../ui/page-header/page-header'
import { PageHead } from './page-head'

/** Needs no loader: everything it shows was read for the frame around it. */
export const Component = () => {
  const { api } = useServices()
  const { data: site } = useSuspenseQuery(siteQueries.settings(api))
  const { data: places } = useSuspenseQuery(locationQueries.list(api))
  const phones = places.locations.flatMap(({ name, phone }) => (phone ? [{ name, phone }] : []))
  return (
    <>
      <PageHead
        title="Accessibility"
        description="What we do so that everybody can use this site, how it is tested, where it falls short, and how to tell us."
        path={sitePaths.accessibility()}
      />
      <PageHeader title="Accessibility" width="text" lead="How this site is made to work for everybody, and how to tell us where it does not." />
      <AccessibilityStatement practiceName={site.practiceName} responseTime={site.responseTime} phones={phones} />
    </>
  )
}
