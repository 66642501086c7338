import type { ProofChallenge } from '@practice/shared/forms/proof-of-work'
import { readPath, rootOf } from '@practice/shared/languages/languages'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import type { RouteObject } from 'react-router-dom'
import { RouterContextProvider, RouterProvider, createBrowserRouter, matchRoutes } from 'react-router-dom'
import { createApi } from './api/api'
import { createQueryClient } from './api/query-client'
import { services } from './api/services'
import { readHydrationData, restoreQueries } from './app/hydration-data'
import { prefetchOnIntent } from './app/prefetch'
import { Providers } from './app/providers'
import { loadLanguage } from './language/load-language'
import { routesIn } from './routes'
import './styles/index.css'

const textRenderer = () => import('./text/render-in-browser').then(({ richText }) => richText)

/** Needed only under attack. */
const prove = async (challenge: ProofChallenge) => (await import('./forms/prove')).prove(challenge)

/** Pages are loaded lazily; the one on the screen has to be there before React compares it with the document. */
const loadShownPage = (routes: RouteObject[], root: string): Promise<unknown> =>
  Promise.all(
    (matchRoutes(routes, window.location, root) ?? []).map(async ({ route }) => {
      if (typeof route.lazy !== 'function') return
      Object.assign(route, await route.lazy(), { lazy: undefined })
    }),
  )

const start = async (): Promise<void> => {
  const data = readHydrationData(document)
  const { language: code } = readPath(window.location.pathname)
  const root = rootOf(code)
  const routes = routesIn[code]
  const language = await loadLanguage(code)
  const queries = createQueryClient({ onServer: false })
  restoreQueries(queries, data.queries, document)
  const given = { api: { ...createApi({ origin: '', headers: {} }, textRenderer, prove), language: code }, queries, siteUrl: data.siteUrl, language }
  await loadShownPage(routes, root)
  const router = createBrowserRouter(routes, {
    basename: root,
    hydrationData: data.router,
    getContext: () => new RouterContextProvider(new Map([[services, given]])),
  })
  prefetchOnIntent(routes, given)
  // After a new release the old files are gone: the page that was asked for is loaded whole, with the new ones.
  window.addEventListener('vite:preloadError', () => {
    const { location } = router.state.navigation
    window.location.assign(location ? router.createHref(location) : window.location.href)
  })
  hydrateRoot(
    document,
    <StrictMode>
      <Providers services={given}>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>,
  )
}

// Whoever imports this file goes on when React listens.
await start()
