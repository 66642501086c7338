import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { Outlet, useLocation, useNavigation } from 'react-router-dom'
import { useServices } from '../api/services'
import { locationQueries } from '../features/locations/location-queries'
import { siteQueries } from '../features/site/site-queries'
import { readPage } from '../routes/read-page'
import { CrisisLine } from '../ui/crisis-line/crisis-line'
import { ProgressBar } from '../ui/progress-bar/progress-bar'
import { SiteFooter } from '../ui/site-footer/site-footer'
import { SiteHeader } from '../ui/site-header/site-header'
import { SkipLink } from '../ui/skip-link/skip-link'
import { ArrivalAnnouncer } from './arrival'
import { useLinkNavigation } from './link-navigation'

export const layoutLoader = (args: LoaderFunctionArgs) =>
  readPage(args, ({ api, queries }) =>
    Promise.all([queries.ensureQueryData(siteQueries.settings(api)), queries.ensureQueryData(locationQueries.list(api))]),
  )

/** What is around every page. */
export const Layout = () => {
  const { api } = useServices()
  const { data: site } = useSuspenseQuery(siteQueries.settings(api))
  const { data: places } = useSuspenseQuery(locationQueries.list(api))
  const { pathname } = useLocation()
  const moving = useNavigation().state !== 'idle'
  useLinkNavigation()
  return (
    <>
      <SkipLink />
      <SiteHeader practiceName={site.practiceName} navigation={site.navigation} currentPath={pathname} />
      <CrisisLine message={site.crisisMessage} resources={site.crisisResources} />
      <main id="main" tabIndex={-1}>
        <ProgressBar active={moving} />
        <Outlet />
      </main>
      <SiteFooter
        practiceName={site.practiceName}
        tagline={site.tagline}
        navigation={site.footerNavigation}
        locations={places.locations}
        crisisMessage={site.crisisMessage}
        crisisResources={site.crisisResources}
        year={new Date().getUTCFullYear()}
      />
      <ArrivalAnnouncer />
    </>
  )
}
