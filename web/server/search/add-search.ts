import type { ApiErrorCode, FieldError } from '@practice/shared/http/api-error'
import { apiErrorStatus, toApiErrorBody } from '@practice/shared/http/api-error'
import type { LanguageCode } from '@practice/shared/languages/languages'
import { languageQuery } from '@practice/shared/languages/languages'
import { apiPaths } from '@practice/shared/paths'
import type { SearchResponse } from '@practice/shared/search/contract'
import { searchSettingsResponse, searchTextsResponse } from '@practice/shared/search/contract'
import type { WebSettings } from '@practice/shared/settings/check'
import type { FastifyInstance } from 'fastify'
import path from 'node:path'
import type { GenericSchema, InferOutput } from 'valibot'
import * as v from 'valibot'
import { request } from '../../src/api/request'
import type { Trust } from '../answers/answer-store'
import { cmsTimeoutMs } from '../answers/read-from-cms'
import { cmsHeaders } from '../cms-headers'
import { sendApiError } from '../error-pages'
import { SearchGate, searchAgainAfterSeconds } from './search-gate'
import { SiteSearch } from './site-search'
import type { TextSource } from './site-search'
import { TextJournal } from './text-journal'

const textsOfCms = (settings: WebSettings): TextSource => {
  const connection = { origin: settings.CMS_INTERNAL_URL, headers: cmsHeaders(settings, '127.0.0.1'), timeoutMs: cmsTimeoutMs }
  const read = <Schema extends GenericSchema>(path: string, schema: Schema): Promise<InferOutput<Schema>> => request(connection, path, schema)
  return {
    texts: (which) => read(apiPaths.searchTexts(which), searchTextsResponse),
    settings: () => read(apiPaths.searchSettings(), searchSettingsResponse),
  }
}

interface SearchOptions {
  settings: WebSettings
  /** For what survives a restart. */
  folder: string | undefined
  trust: () => Trust
  onFault: (error: unknown, what: string) => void
}

/** The search of this site; it reads nothing until it is started or asked. */
export const openSearch = ({ settings, folder, trust, onFault }: SearchOptions): SiteSearch =>
  new SiteSearch({
    source: textsOfCms(settings),
    trust,
    journal: folder === undefined ? undefined : new TextJournal(path.join(folder, 'search-texts.ndjson'), (error) => onFault(error, 'What can be found could not be written to disk')),
    onFault: (error) => onFault(error, 'Texts for the search could not be read'),
  })

/** What a search is answered with. */
export interface SearchAnswer {
  status: number
  body: SearchResponse | ReturnType<typeof toApiErrorBody>
  retryAfterSeconds?: number
  /** Milliseconds of this process. */
  took?: number
}

const refuse = (code: ApiErrorCode, message: string, fields: FieldError[] = [], retryAfterSeconds?: number): SearchAnswer => ({
  status: apiErrorStatus[code],
  body: toApiErrorBody(code, message, fields, retryAfterSeconds),
  ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
})

interface Question {
  words: string
  language: LanguageCode
}

const searchQuery = v.object({ language: languageQuery.entries.language })

/** The question of an address, or what is wrong with it. */
const questionIn = (url: string): Question | SearchAnswer => {
  const parameters = new URLSearchParams(url.split('?', 2)[1])
  const unknown = [...parameters.keys()].find((name) => name !== 'q' && name !== 'language')
  if (unknown !== undefined) {
    const message = 'This address has two parameters, "q" and "language".'
    return refuse('unknown_parameter', message, [{ field: unknown.slice(0, 100), code: 'unknown_parameter', message }])
  }
  const [language, anotherLanguage] = parameters.getAll('language')
  const known = v.safeParse(searchQuery, { language })
  if (!known.success || anotherLanguage !== undefined) {
    const message = known.success ? 'Give the parameter "language" only once.' : known.issues[0].message
    return refuse('invalid_input', message, [{ field: 'language', code: 'invalid', message }])
  }
  const [words, another] = parameters.getAll('q')
  if (words !== undefined && another === undefined) return { words, language: known.output.language }
  const message = words === undefined ? 'Say what you are looking for in the parameter "q".' : 'Give the parameter "q" only once.'
  return refuse('invalid_input', message, [{ field: 'q', code: words === undefined ? 'required' : 'invalid', message }])
}

export type AnswerSearch = (url: string, clientAddress: string) => Promise<SearchAnswer>

/** Answers `/api/search?q=&language=`, to browsers and to the pages that are made here. */
export const createAnswerSearch = (search: SiteSearch, gate = new SearchGate()): AnswerSearch => async (url, clientAddress) => {
  const question = questionIn(url)
  if ('status' in question) return question
  if (!gate.lets(clientAddress)) {
    return refuse('rate_limited', 'There were many searches just now. Please try again in a moment.', [], searchAgainAfterSeconds)
  }
  let took = 0
  const found = await search.search(question.words, question.language, (milliseconds) => {
    took += milliseconds
    gate.spend(milliseconds)
  })
  return found ? { status: 200, body: found, took } : refuse('unavailable', 'We cannot search just now. Please try again in a moment.', [], searchAgainAfterSeconds)
}

/** What is asked for is nobody's business: the answer is kept nowhere, and its address is not passed on. */
export const searchHeaders = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' }

export const addSearch = async (server: FastifyInstance, { answer }: { answer: AnswerSearch }): Promise<void> => {
  server.get('/api/search', async (request, reply) => {
    const { status, body, retryAfterSeconds, took } = await answer(request.url, request.ip)
    if (retryAfterSeconds !== undefined) reply.header('retry-after', retryAfterSeconds)
    if (took !== undefined) reply.header('server-timing', `search;dur=${took.toFixed(1)}`)
    return reply.code(status).headers(searchHeaders).send(body)
  })
  // Whatever is sent, the answer is that nothing can be.
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('*', (_, __, done) => done(null))
  server.post('/api/search', (_, reply) => sendApiError(reply.header('allow', 'GET, HEAD'), 'method_not_allowed'))
}
