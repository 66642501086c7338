import type { LanguageCode } from '@practice/shared/languages/languages'
import { readPath, rootOf } from '@practice/shared/languages/languages'
import { renderToString } from 'react-dom/server'
import { RouterContextProvider, StaticRouterProvider, createStaticHandler, createStaticRouter, isRouteErrorResponse } from 'react-router-dom'
import type { Api } from './api/api'
import { createQueryClient } from './api/query-client'
import { services } from './api/services'
import type { Gone } from './app/gone'
import { goneOf } from './app/gone'
import { hydrationScriptId, queriesOf, serializeHydrationData } from './app/hydration-data'
import { Providers } from './app/providers'
import { createLanguage } from './language/language'
import { messages as english } from './messages/en'
import { messages as spanish } from './messages/es'
import { routesIn } from './routes'
import { structuredData } from './structured-data/structured-data'

export interface RenderedPage {
  status: number
  /** The document without the assets that the server adds to its head. */
  html: string
  /** Ids of the routes it is made of, outermost first. */
  routeIds: string[]
  language: LanguageCode
  /** Faults of ours that ended in an error page; for the log. */
  faults: unknown[]
}

interface PageErrors {
  errors: Record<string, PlainError> | null
  faults: unknown[]
}

/** What `isRouteErrorResponse` recognises. */
interface PlainError {
  status: number
  statusText: string
  internal: boolean
  data: Gone | null
}

/** A fault becomes a plain 500 before anything is rendered or sent, so that no message of it can reach a visitor. */
const concealFaults = (errors: Record<string, unknown> | null): PageErrors => {
  const faults: unknown[] = []
  if (!errors) return { errors: null, faults }
  const concealed = Object.entries(errors).map(([routeId, error]) => {
    const known = isRouteErrorResponse(error)
    if (!known) faults.push(error)
    return [routeId, { status: known ? error.status : 500, statusText: '', internal: false, data: goneOf(error) }] as const
  })
  return { errors: Object.fromEntries(concealed), faults }
}

/** An error decides over what the action said: a comment on a page that is not there is a 404. */
const statusOf = (errors: PageErrors['errors'], statusCode: number): number => Object.values(errors ?? {})[0]?.status ?? statusCode

const languages = { en: createLanguage('en', english), es: createLanguage('es', spanish) }
const handlers = { en: createStaticHandler(routesIn.en), es: createStaticHandler(routesIn.es, { basename: rootOf('es') }) }

/** One request to one page, or to a redirect. */
export const renderPage = async (request: Request, { api, siteUrl }: { api: Api; siteUrl: string }): Promise<RenderedPage | Response> => {
  const queries = createQueryClient({ onServer: true })
  const { language } = readPath(new URL(request.url).pathname)
  const handler = handlers[language]
  const given = { api: { ...api, language }, queries, siteUrl, language: languages[language] }
  try {
    const requestContext = new RouterContextProvider(new Map([[services, given]]))
    const result = await handler.query(request, { requestContext })
    if (result instanceof Response) return result
    const { errors, faults } = concealFaults(result.errors)
    const context = { ...result, errors }
    const page = renderToString(
      <Providers services={given}>
        <StaticRouterProvider router={createStaticRouter(handler.dataRoutes, context)} context={context} hydrate={false} />
      </Providers>,
    )
    const { loaderData, actionData } = context
    const last = context.matches.at(-1)
    const status = statusOf(errors, context.statusCode)
    const facts = last && status === 200 ? structuredData(given, { id: last.route.id, params: last.params }) : ''
    const endOfHead = page.indexOf('</head>')
    const data = serializeHydrationData({ siteUrl, router: { loaderData, actionData, errors }, queries: queriesOf(queries) }, page)
    const script = `<script type="application/json" id="${hydrationScriptId}">${data}</script>`
    return {
      status,
      // The last one: an article cannot contain this tag, but nothing should depend on it.
      html: `<!doctype html>${page.slice(0, endOfHead)}${facts}${page.slice(endOfHead, page.lastIndexOf('</body>'))}${script}</body></html>`,
      routeIds: context.matches.map(({ route }) => route.id),
      language,
      faults,
    }
  } finally {
    // Without this its garbage-collection timers would keep a visitor's data in memory for minutes.
    queries.clear()
  }
}
