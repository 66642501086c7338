import type { WebSettings } from '@practice/shared/settings/check'
import type { Api } from '../src/api/api'
import { createApi } from '../src/api/api'
import type { Connection } from '../src/api/request'
import { apiKey } from './answers/answer-keys'
import type { AnswerStore, PassedAnswer } from './answers/answer-store'
import { cmsTimeoutMs, readFromCms } from './answers/read-from-cms'
import { cmsHeaders } from './cms-headers'
import type { FormDoor } from './form-queue/form-door'
import { createServerRichText } from './rich-text'
import type { AnswerSearch } from './search/add-search'

/** What a page was made from, as its reads tell. */
export interface PageSources {
  tags: Set<string>
  /** Whether every read told. A page with one that did not must not be kept. */
  complete: boolean
}

/** The API as the site process uses it for one request; `sources` collects what is read. */
export type ServerApi = (clientAddress: string, sources?: PageSources) => Api

interface ServerApiOptions {
  settings: WebSettings
  store: AnswerStore
  answerSearch: AnswerSearch
  forms: FormDoor
}

/** A token is made for each page and outlives it (see answer-store.ts), so it may be in one that is kept. */
const isFormToken = (path: string): boolean => path.startsWith('/api/form-token?')

const isSearch = (path: string): boolean => path.startsWith('/api/search?')

const toResponse = ({ status, headers, body }: PassedAnswer): Response => new Response(String(body), { status, headers })

/** Reads that may be kept go through the store, so that a page which is made again reads only what changed. */
const storedFetch = ({ settings, store, answerSearch, forms }: ServerApiOptions, clientAddress: string, sources: PageSources): Connection['fetch'] =>
  async (address, init) => {
    const path = address.slice(settings.CMS_INTERNAL_URL.length)
    if (isSearch(path)) {
      sources.complete = false
      const { status, body } = await answerSearch(path, clientAddress)
      return Response.json(body, { status })
    }
    if (isFormToken(path)) return toResponse(await forms.token(path, clientAddress))
    const key = init.method === 'GET' ? apiKey(path) : undefined
    if (key === undefined) {
      sources.complete = false
      if (init.method === 'POST' && forms.isForm(path)) return toResponse(await forms.send({ url: path, body: String(init.body), contentType: 'application/json', clientAddress }))
      return fetch(address, init)
    }
    const made = await store.get(key, () => readFromCms(settings, key, clientAddress))
    if ('passed' in made) {
      sources.complete = false
      return toResponse(made.passed)
    }
    for (const tag of made.kept.tags) sources.tags.add(tag)
    return new Response(new Uint8Array(made.kept.bodies.identity))
  }

export const createServerApi = (options: ServerApiOptions): ServerApi => {
  const { settings } = options
  const richText = Promise.resolve(createServerRichText())
  return (clientAddress, sources = { tags: new Set(), complete: true }) => {
    const connection = { origin: settings.CMS_INTERNAL_URL, headers: cmsHeaders(settings, clientAddress), timeoutMs: cmsTimeoutMs }
    return createApi({ ...connection, fetch: storedFetch(options, clientAddress, sources) }, () => richText)
  }
}
