import { sitePaths } from '@practice/shared/paths'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useServices } from '../../api/services'
import { AccessibilityStatement } from '../../features/accessibility/statement'
import { locationQueries } from '../../features/locations/location-queries'
import { siteQueries } from '../../features/site/site-queries'
import type { AccessibilityWords } from '../../messages/en/accessibility'
import { PageHeader } from '../../ui/page-header/page-header'
import { PageHead } from '../page-head'

/** Needs no loader: everything it shows was read for the frame around it. */
export const AccessibilityPage = ({ words }: { words: AccessibilityWords }) => {
  const { api } = useServices()
  const { data: site } = useSuspenseQuery(siteQueries.settings(api))
  const { data: places } = useSuspenseQuery(locationQueries.list(api))
  const phones = places.locations.flatMap(({ name, phone }) => (phone ? [{ name, phone }] : []))
  return (
    <>
      <PageHead title={words.title} description={words.description} path={sitePaths.accessibility()} />
      <PageHeader title={words.title} width="text" lead={words.lead} />
      <AccessibilityStatement words={words} practiceName={site.practiceName} responseTime={site.responseTime} phones={phones} />
    </>
  )
}
