import fastifyHttpProxy from '@fastify/http-proxy'
import type { FastifyHttpProxyOptions } from '@fastify/http-proxy'
import { apiPaths } from '@practice/shared/paths'
import type { WebSettings } from '@practice/shared/settings/check'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { IncomingHttpHeaders } from 'node:http'
import { apiKey } from './answers/answer-keys'
import type { AnswerStore, PassedAnswer } from './answers/answer-store'
import { readFromCms, retryAfterSeconds, unavailableBody } from './answers/read-from-cms'
import type { SendAnswer } from './answers/send-answer'
import { cmsHeaders } from './cms-headers'
import { sendApiError } from './error-pages'
import type { FormDoor } from './form-queue/form-door'

/** What of a visitor's request reaches the CMS: no cookie, no authorization, nothing that claims who they are. */
const requestHeaders = ['accept', 'content-type', 'content-length', 'if-none-match', 'if-modified-since', 'range']

/** What of the CMS's answer reaches a visitor: nothing that sets cookies or says what the CMS is made of. */
const responseHeaders = [
  'content-type', 'content-length', 'content-encoding', 'content-range', 'accept-ranges',
  'etag', 'last-modified', 'cache-control', 'retry-after', 'allow',
]

const only = (names: readonly string[], headers: IncomingHttpHeaders): IncomingHttpHeaders =>
  Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])))

const optionsFor = (settings: WebSettings, prefix: string, httpMethods: string[]): FastifyHttpProxyOptions => ({
  upstream: settings.CMS_INTERNAL_URL,
  prefix,
  rewritePrefix: prefix,
  httpMethods,
  disableRequestLogging: true,
  // Bodies are read here, so that the limit holds before anything reaches the CMS.
  proxyPayloads: false,
  undici: { headersTimeout: 10_000, bodyTimeout: 30_000, connectTimeout: 5_000 },
  replyOptions: {
    // The library would ask ten times more after a 503.
    retryDelay: () => null,
    onError: (reply) => void reply.code(503).header('retry-after', retryAfterSeconds).send(unavailableBody),
    rewriteRequestHeaders: (request, headers) => ({
      ...only(requestHeaders, headers),
      host: headers.host,
      ...cmsHeaders(settings, request.ip),
    }),
    rewriteHeaders: (headers) => only(responseHeaders, headers),
  },
  handler: (request, reply, destination, options) => {
    const { body } = request
    const sent = Buffer.isBuffer(body) ? { body, contentType: request.headers['content-type'] ?? 'application/octet-stream' } : {}
    return reply.from(destination, { ...options, ...sent })
  },
})

/** What the CMS tells the site process and nobody else. */
const forSiteAlone = [apiPaths.changes(), apiPaths.searchTexts(), apiPaths.searchSettings(), '/api/pictures/*']

interface ProxyOptions {
  settings: WebSettings
  store: AnswerStore
  send: SendAnswer
  forms: FormDoor
}

/** Reads that may be kept are answered from the store; everything else passes through. */
const answerReads = (server: FastifyInstance, { settings, store, send }: ProxyOptions): void => {
  server.addHook('preHandler', async (request, reply) => {
    const key = request.method === 'GET' || request.method === 'HEAD' ? apiKey(request.url) : undefined
    if (key === undefined) return
    const made = await store.get(key, () => readFromCms(settings, key, request.ip))
    if ('passed' in made) return reply.code(made.passed.status).headers(made.passed.headers).send(made.passed.body)
    reply.hijack()
    send(request, reply.raw, made.kept)
    return reply
  })
}

const pass = (reply: FastifyReply, { status, headers, body }: PassedAnswer): FastifyReply => reply.code(status).headers(headers).send(body)

/** The two public forms and their tokens, which work while the CMS is down. */
const addForms = (server: FastifyInstance, forms: FormDoor): void => {
  for (const path of [apiPaths.comments(), apiPaths.enquiries()]) {
    server.post(path, async (request, reply) => {
      const body = Buffer.isBuffer(request.body) ? request.body.toString('utf8') : ''
      return pass(reply, await forms.send({ url: request.url, body, contentType: request.headers['content-type'], clientAddress: request.ip }))
    })
  }
  server.get('/api/form-token', async (request, reply) => pass(reply, await forms.token(request.url, request.ip)))
}

/** The CMS's public API under the site's own origin, so that browsers talk to one server only. */
export const addApiProxy = async (server: FastifyInstance, options: ProxyOptions): Promise<void> => {
  const { settings } = options
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => done(null, body))
  await server.register(async (api) => {
    answerReads(api, options)
    await api.register(fastifyHttpProxy, optionsFor(settings, '/api', ['GET', 'HEAD', 'POST']))
  })
  addForms(server, options.forms)
  // The proxy names itself to the CMS as the site, which may ask these; visitors may not through it.
  for (const path of forSiteAlone) server.all(path, (_, reply) => sendApiError(reply, 'not_found'))
  server.route({
    url: '/api/*',
    method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    handler: (_, reply) => sendApiError(reply.header('allow', 'GET, HEAD, POST'), 'method_not_allowed'),
  })
}
