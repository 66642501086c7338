import { languages, pathIn } from '@practice/shared/languages/languages'
import { sitePaths } from '@practice/shared/paths'
import type { WebSettings } from '@practice/shared/settings/check'
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { createAnswer } from './answers/answer'
import { pageKey } from './answers/answer-keys'
import type { AnswerStore, Made, PassedAnswer } from './answers/answer-store'
import type { SendAnswer } from './answers/send-answer'
import { plainPage, plainWords } from './plain-page'
import type { ApplicationStart, Renderer } from './renderer'
import { searchHeaders } from './search/add-search'
import { hideAddress, openPreview } from './security-headers'
import type { PageSources, ServerApi } from './server-api'

const formType = 'application/x-www-form-urlencoded'
/** Mail programs that unsubscribe by themselves may send this (RFC 8058, section 3.1). No form of ours does. */
const mailProgramType = 'multipart/form-data'
const oneClickBytes = 8 * 1024
const html = 'text/html; charset=utf-8'

/** The request as the application's loaders and actions see it: the public address, and a form if there is one. */
const toWebRequest = ({ url, method, body, headers }: FastifyRequest, siteUrl: string): Request =>
  Buffer.isBuffer(body)
    ? new Request(`${siteUrl}${url}`, { method, headers: { 'content-type': headers['content-type'] ?? formType }, body: new Uint8Array(body) })
    : new Request(`${siteUrl}${url}`)

/** The one spelling of a path, if this is another one: no slash at the end, no empty segments. */
const tidyPath = (url: string): string | undefined => {
  const [path = '', query] = url.split('?', 2)
  const tidy = `/${path.split('/').filter(Boolean).join('/')}`
  return tidy === path ? undefined : query === undefined ? tidy : `${tidy}?${query}`
}

interface PagesOptions {
  settings: WebSettings
  renderer: Renderer
  apiFor: ServerApi
  store: AnswerStore
  send: SendAnswer
}

interface Finished extends PassedAnswer {
  sources: PageSources
}

/** An answer to a form moves the focus to what went wrong, and a preview listens for the next save, before anybody touches them. */
const applicationStart = ({ method }: Request, routeIds: readonly string[]): ApplicationStart =>
  method === 'POST' || routeIds.some((id) => id === 'preview' || id === 'es/preview') ? 'at once' : 'on first touch'

/** Makes a page, whatever comes of it. */
const finishPage = async ({ settings, renderer, apiFor }: PagesOptions, request: Request, clientAddress: string, log: FastifyBaseLogger): Promise<Finished> => {
  const sources: PageSources = { tags: new Set(), complete: true }
  const page = await renderer.renderPage(request, { api: apiFor(clientAddress, sources), siteUrl: settings.SITE_URL })
  if (page instanceof Response) {
    const location = page.headers.get('location')
    // A kept redirect would outlive a later change of mind in the CMS.
    return { status: page.status, headers: { 'cache-control': 'no-cache', ...(location && { location }) }, body: '', unavailable: false, sources }
  }
  const path = new URL(request.url).pathname
  for (const fault of page.faults) log.error({ err: fault, req: { method: request.method, url: path } }, 'A page could not be made')
  const end = page.html.indexOf('</head>')
  return {
    status: page.status,
    headers: {
      'content-type': html,
      // A page that answers a form holds what somebody typed.
      'cache-control': request.method === 'POST' || page.status >= 400 ? 'no-store' : 'no-cache',
      ...(page.status === 503 && { 'retry-after': '30' }),
    },
    body: `${page.html.slice(0, end)}${renderer.headTags(page.routeIds, applicationStart(request, page.routeIds), page.language)}${page.html.slice(end)}`,
    unavailable: page.status >= 500,
    sources,
  }
}

const pass = (reply: FastifyReply, { status, headers, body }: PassedAnswer): FastifyReply => reply.code(status).headers(headers).send(body)

/** Such a page belongs to whoever holds its link: no cache and no search engine gets it. */
const withoutKeeping = (page: Finished): Finished => ({ ...page, headers: { ...page.headers, 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' } })

/** What is said when not even the frame of the page can be made. */
const keptConfirmations = languages.flatMap((language) => {
  const { kept } = plainWords(language)
  return [
    { language, path: sitePaths.contactKept(), title: kept.message, sentence: kept.handedOver },
    { language, path: sitePaths.commentKept(), title: kept.comment, sentence: kept.handedOver },
  ]
})

/** Every address that is not an asset, the API or a picture is a page of the application. */
export const addPages = (server: FastifyInstance, options: PagesOptions): void => {
  const { settings, store, send } = options
  server.removeContentTypeParser(['application/json', 'text/plain'])
  server.addContentTypeParser(formType, { parseAs: 'buffer' }, (_, body, done) => done(null, body))

  const makeKept = async (key: string, clientAddress: string): Promise<Made> => {
    const page = await finishPage(options, new Request(`${settings.SITE_URL}${key}`), clientAddress, server.log)
    const { tags, complete } = page.sources
    if (page.status !== 200 || !complete || tags.size === 0) return { passed: page }
    return { kept: await createAnswer({ key, type: html, tags: [...tags], body: page.body }) }
  }

  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
    pass(reply, await finishPage(options, toWebRequest(request, settings.SITE_URL), request.ip, request.log))

  server.get('/*', async (request, reply) => {
    const tidy = tidyPath(request.url)
    if (tidy !== undefined) return reply.redirect(tidy, 301)
    const key = pageKey(request.url)
    if (key === undefined) return answer(request, reply)
    const made = await store.get(key, () => makeKept(key, request.ip))
    if ('passed' in made) return pass(reply, made.passed)
    reply.hijack()
    send(request, reply.raw, made.kept)
    return reply
  })
  const answerHolder = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    hideAddress(reply)
    return pass(reply, withoutKeeping(await finishPage(options, toWebRequest(request, settings.SITE_URL), request.ip, request.log)))
  }
  for (const language of languages) {
    server.get(pathIn(language, sitePaths.preview(':token')), async (request, reply) => {
      openPreview(reply, settings.CMS_URL)
      return answerHolder(request, reply)
    })
    for (const path of [sitePaths.ownComment(':token'), sitePaths.contactReceived(':token')]) {
      server.route({ method: ['GET', 'POST'], url: pathIn(language, path), handler: answerHolder })
    }
  }
  server.register(async (mails) => {
    mails.addContentTypeParser(mailProgramType, { parseAs: 'buffer', bodyLimit: oneClickBytes }, (_, body, done) => done(null, body))
    for (const language of languages) mails.route({ method: ['GET', 'POST'], url: pathIn(language, sitePaths.replyMail(':token')), handler: answerHolder })
  })
  for (const { language, path, title, sentence } of keptConfirmations) {
    server.get(pathIn(language, path), async (request, reply) => {
      const page = await finishPage(options, toWebRequest(request, settings.SITE_URL), request.ip, request.log)
      // What has been taken is said, whatever else is down.
      return pass(reply, page.unavailable ? { ...page, status: 200, body: plainPage(language, title, sentence, options.renderer.styleSheetTag) } : page)
    })
  }
  for (const language of languages) {
    server.get(pathIn(language, sitePaths.search()), async (request, reply) => {
      const page = await finishPage(options, toWebRequest(request, settings.SITE_URL), request.ip, request.log)
      return pass(reply, { ...page, headers: { ...page.headers, ...searchHeaders } })
    })
  }
  server.post('/*', answer)
}
