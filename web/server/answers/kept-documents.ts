import { apiPaths } from '@practice/shared/paths'
import { redirectResponse } from '@practice/shared/redirects/contract'
import { slug as slugSchema } from '@practice/shared/text/slug'
import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'
import type { Api } from '../../src/api/api'
import { ApiError } from '../../src/api/api-error'
import type { PageSources, ServerApi } from '../server-api'
import { createAnswer } from './answer'
import type { AnswerStore, Made, PassedAnswer } from './answer-store'
import type { SendAnswer } from './send-answer'

export interface KeptDocumentsOptions {
  apiFor: ServerApi
  store: AnswerStore
  send: SendAnswer
}

/** Where the document is that was asked for under an address of former content. */
interface Elsewhere {
  location: string
}

/** Something that is read by programs: a feed, a sitemap. Whatever it is made of, it is kept like a page. */
interface KeptDocument {
  /** Its address. Given `:slug`, and for an address that names its content `:mark`, the pattern of all of them. */
  path: (slug: string, mark: string) => string
  /** The page that it belongs to, if it belongs to one of many: when that has another address, this one has too. */
  page?: (slug: string) => string
  type: string
  /** Of its own, by the path under which it is kept; once it is kept, the sender adds them (see site-server). */
  headers?: (key: string) => Record<string, string>
  /**
   * Gives `undefined` where there is nothing.
   * @throws ApiError
   */
  make: (api: Api, slug: string, mark: string) => Promise<string | Buffer | Elsewhere | undefined>
}

const sentences: Record<number, string> = {
  404: 'There is nothing at this address.',
  410: 'This was taken down.',
  503: 'This is not available just now. Please try again in a moment.',
}

export const passed = (status: number, headers: Record<string, string> = {}): { passed: PassedAnswer } => ({
  passed: {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...(status === 503 && { 'retry-after': '30' }), ...headers },
    body: `${sentences[status] ?? ''}\n`,
    unavailable: status >= 500,
  },
})

/** Feed readers go on asking for years, so they are led to where the page of the feed is now. */
const insteadOf = async ({ path, page }: KeptDocument, api: Api, slug: string): Promise<Made> => {
  if (!page) return passed(404)
  const found = await api.read(apiPaths.redirect(page(slug)), redirectResponse)
  if (found.status === 410) return passed(410)
  const slugNow = found.location.split('/').at(-1) ?? ''
  return v.is(slugSchema, slugNow) && found.location === page(slugNow) ? passed(301, { location: path(slugNow, ''), 'cache-control': 'no-cache' }) : passed(404)
}

interface Asked {
  key: string
  slug: string
  mark: string
}

const isMissing = (error: unknown): boolean => error instanceof ApiError && error.failure.kind === 'not-found'

const makeKept = async (document: KeptDocument, { key, slug, mark }: Asked, api: Api, sources: PageSources): Promise<Made> => {
  try {
    const body = await document.make(api, slug, mark)
    if (body === undefined) return passed(404)
    if (typeof body === 'object' && 'location' in body) return passed(302, { ...body, 'cache-control': 'no-cache' })
    const { type, headers } = document
    if (sources.complete && sources.tags.size > 0) return { kept: await createAnswer({ key, type, tags: [...sources.tags], body }) }
    return { passed: { status: 200, headers: { ...headers?.(key), 'content-type': type, 'cache-control': 'no-cache' }, body, unavailable: false } }
  } catch (error) {
    if (isMissing(error)) return insteadOf(document, api, slug).catch((failure: unknown) => fromFailure(failure))
    return fromFailure(error)
  }
}

const fromFailure = (error: unknown): Made => {
  if (error instanceof ApiError) return passed(error.status === 503 || error.status === 410 ? error.status : 404)
  throw error
}

const markPattern = '[0-9a-z]{12}'

/** Adds the address of a document, or of one for each slug. Queries do not count. */
export const addKeptDocument = (server: FastifyInstance, { apiFor, store, send }: KeptDocumentsOptions, document: KeptDocument): void => {
  server.get<{ Params: { slug?: string; mark?: string } }>(document.path(':slug', `:mark(^${markPattern})`), async (request, reply) => {
    const { slug = '', mark = '' } = request.params
    if (slug !== '' && !v.is(slugSchema, slug)) return reply.callNotFound()
    const key = document.path(slug, mark)
    const made = await store.get(key, () => {
      const sources: PageSources = { tags: new Set(), complete: true }
      return makeKept(document, { key, slug, mark }, apiFor(request.ip, sources), sources)
    })
    if ('passed' in made) return reply.code(made.passed.status).headers(made.passed.headers).send(made.passed.body)
    reply.hijack()
    send(request, reply.raw, made.kept)
    return reply
  })
}
