import { firstLanguage, pathIn, readPath } from '@practice/shared/languages/languages'
import { sitePaths } from '@practice/shared/paths'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { Outlet, redirect, useLocation, useNavigation } from 'react-router-dom'
import { ApiError } from '../api/api-error'
import type { Services } from '../api/services'
import { useServices } from '../api/services'
import { locationQueries } from '../features/locations/location-queries'
import { siteQueries } from '../features/site/site-queries'
import { useLanguage } from '../language/language'
import { readPage } from '../routes/read-page'
import { CrisisLine } from '../ui/crisis-line/crisis-line'
import { ProgressBar } from '../ui/progress-bar/progress-bar'
import { SiteFooter } from '../ui/site-footer/site-footer'
import { SiteHeader } from '../ui/site-header/site-header'
import { SkipLink } from '../ui/skip-link/skip-link'
import { ArrivalAnnouncer } from './arrival'
import { useLinkNavigation } from './link-navigation'

/** Nobody may have written the texts of the site in this language: then it has no pages in it, and the first one stands for it. */
const readSettings = async ({ api, queries, siteUrl }: Services, url: URL): Promise<void> => {
  try {
    await queries.ensureQueryData(siteQueries.settings(api))
  } catch (error) {
    const isUnwritten = api.language !== firstLanguage && error instanceof ApiError && error.failure.kind === 'not-found'
    // An address in full, since the router would begin a path with the language again.
    throw isUnwritten ? redirect(`${siteUrl}${readPath(url.pathname).path}${url.search}`, 302) : error
  }
}

export const layoutLoader = (args: LoaderFunctionArgs) =>
  readPage(args, (given) => Promise.all([readSettings(given, new URL(args.request.url)), given.queries.ensureQueryData(locationQueries.list(given.api))]))

/** Pages that belong to whoever holds their link are in the language they were made in. */
const isHolders = (path: string): boolean => /^\/(?:comments|preview)\//.test(path)

/** What is around every page. */
export const Layout = () => {
  const { api } = useServices()
  const { data: site } = useSuspenseQuery(siteQueries.settings(api))
  const { data: places } = useSuspenseQuery(locationQueries.list(api))
  const { pathname } = useLocation()
  const { code, to, messages } = useLanguage()
  const otherLanguage = site.languages.find((known) => known !== code)
  const moving = useNavigation().state !== 'idle'
  useLinkNavigation()
  return (
    <>
      <SkipLink />
      <SiteHeader
        practiceName={site.practiceName}
        navigation={site.navigation}
        currentPath={to(pathname)}
        searchPath={to(sitePaths.search())}
        {...(otherLanguage && !isHolders(pathname) && { otherLanguage: { code: otherLanguage, name: messages.frame.languages[otherLanguage], path: pathIn(otherLanguage, pathname) } })}
      />
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
