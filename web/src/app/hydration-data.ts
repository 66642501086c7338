import type { QueryClient, QueryKey } from '@tanstack/react-query'
import type { HydrationState } from 'react-router-dom'

/** What the browser needs to take over a page that the server has made. */
export interface HydrationData {
  siteUrl: string
  router: Pick<HydrationState, 'loaderData' | 'actionData' | 'errors'>
  queries: [key: QueryKey, data: unknown][]
}

export const hydrationScriptId = 'page-data'

interface TextOnPage {
  textId: string
  html: string
}

const isText = (value: unknown): value is TextOnPage =>
  typeof value === 'object' && value !== null && 'textId' in value && typeof value.textId === 'string' && 'html' in value

// In a script element only "<" can end the block or open a comment; U+2028 and U+2029 are fine in JSON that is parsed as JSON.
const escapeForScript = (json: string): string => json.replaceAll('<', '\\u003c')

/** Writes the data as JSON. A text that the page shows already is not sent again: its HTML is read back from the page. */
export const serializeHydrationData = (data: HydrationData, page: string): string =>
  escapeForScript(
    JSON.stringify(data, (_, value: unknown) =>
      isText(value) && page.includes(`data-text="${value.textId}"`) ? { ...value, html: undefined } : value,
    ),
  )

export const queriesOf = (client: QueryClient): HydrationData['queries'] =>
  client
    .getQueryCache()
    .getAll()
    .filter(({ state }) => state.status === 'success')
    .map(({ queryKey, state }) => [queryKey, state.data])

const htmlOnPage = (textId: string, page: ParentNode): string => {
  const block = [...page.querySelectorAll('[data-text]')].find((element) => element.getAttribute('data-text') === textId)
  return block?.firstElementChild?.innerHTML ?? ''
}

const withHtml = (value: unknown, page: ParentNode): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => withHtml(item, page))
  const filled = Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withHtml(item, page)]))
  return typeof filled.textId === 'string' && filled.html === undefined ? { ...filled, html: htmlOnPage(filled.textId, page) } : filled
}

/** Fills a query client with what the server read, before React takes over the page. */
export const restoreQueries = (client: QueryClient, queries: HydrationData['queries'], page: ParentNode): void => {
  for (const [key, data] of queries) client.setQueryData(key, withHtml(data, page))
}

export const readHydrationData = (page: Document): HydrationData => {
  const script = page.getElementById(hydrationScriptId)
  if (!script?.textContent) throw new Error('The page has no data to start from.')
  // Written by serializeHydrationData in the same release; checking it again would ship a schema to every reader.
  return JSON.parse(script.textContent) as HydrationData
}
