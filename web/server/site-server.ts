import fastifyCompress from '@fastify/compress'
import { loggablePath } from '@practice/shared/paths'
import type { WebSettings } from '@practice/shared/settings/check'
import type { FastifyInstance, FastifyServerOptions } from 'fastify'
import fastify, { LogController } from 'fastify'
import { constants } from 'node:zlib'
import { folderOfRelease, openAnswers } from './answers/open-answers'
import { cacheHeaders, createSendAnswer } from './answers/send-answer'
import { sendFromMemory } from './answers/send-from-memory'
import { addApiProxy } from './api-proxy'
import { createServerApi } from './server-api'
import { addFeeds } from './feeds/add-feeds'
import { openFormDoor } from './form-queue/form-door'
import { addErrorPages, answerBadAddress } from './error-pages'
import { addHealth } from './health'
import { addPages } from './pages'
import type { RendererFactory } from './renderer'
import { addPictures } from './pictures/add-pictures'
import { addSearch, createAnswerSearch, openSearch } from './search/add-search'
import { addMarkdownTwins, headersOfText } from './markdown-twins/add-markdown-twins'
import { addSitemap } from './sitemap/add-sitemap'
import { addSharePictures } from './share-pictures/add-share-pictures'
import { createPictureDrawer } from './share-pictures/draw-picture'
import { addSecurityHeaders, barePageHeaders } from './security-headers'

/** A request in the log: never its query string or body, which may hold what somebody wrote. */
const loggedRequest = ({ method, url }: { method: string; url: string }) => ({ method, path: loggablePath(url.split('?', 1)[0] ?? '') })

const serverOptions = (settings: WebSettings, styleSheetTag: string): FastifyServerOptions => ({
  // The socket is hop 0: with one proxy in front, only the entry that this proxy added is believed.
  trustProxy: settings.TRUSTED_PROXIES > 0 ? (_, hop) => hop < settings.TRUSTED_PROXIES : false,
  logger: { level: 'warn', serializers: { req: loggedRequest } },
  logController: new LogController({ disableRequestLogging: true }),
  // The API's own limit; the largest form is far below it.
  bodyLimit: 64 * 1024,
  forceCloseConnections: 'idle',
  requestTimeout: 30_000,
  routerOptions: { maxParamLength: 500 },
  frameworkErrors: answerBadAddress(styleSheetTag, barePageHeaders(settings)),
})

/** Headers that belong to one answer and not to all. */
const ofOneAnswer = new Set(['cache-control', 'connection', 'content-encoding', 'content-length', 'content-type', 'date', 'etag', 'keep-alive', 'vary'])

/** The site's HTTP server, ready to listen. */
export const createSiteServer = async (settings: WebSettings, createRenderer: RendererFactory): Promise<FastifyInstance> => {
  const renderer = await createRenderer()
  const server = fastify(serverOptions(settings, renderer.styleSheetTag))
  const onFault = (error: unknown, what: string) => server.log.error({ err: error }, what)
  const search = openSearch({ settings, folder: folderOfRelease(renderer.release, settings), trust: () => store.trust, onFault })
  const { store, close } = await openAnswers({ settings, release: renderer.release, onChanges: (tags) => search.heard(tags), onFault })
  // While developing, and in a test, it is read when somebody searches.
  if (renderer.release !== undefined) search.start()
  const answerSearch = createAnswerSearch(search)
  const forms = await openFormDoor({ settings, trust: () => store.trust, onNews: (sentence, counts) => server.log.warn(counts, sentence), onFault })
  server.addHook('onClose', async () => {
    await forms.close()
    await close()
    await search.stop()
  })
  const always = new Map<string, string>()
  const send = createSendAnswer((answer) => ({
    ...Object.fromEntries(always),
    ...cacheHeaders(answer, { sharedCacheSeconds: settings.SHARED_CACHE_SECONDS }),
    // Other sites show the picture of a link.
    ...(answer.type.startsWith('image/') && { 'cross-origin-resource-policy': 'cross-origin' }),
    ...headersOfText(answer.key, settings.SITE_URL),
  }))
  const apiFor = createServerApi({ settings, store, answerSearch, forms })
  addSecurityHeaders(server, settings, renderer.policy)
  await server.register(fastifyCompress, {
    encodings: ['br', 'gzip'],
    // 4 gives most of what brotli can in a fraction of the time; pages are compressed for every request.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } },
    globalDecompression: false,
  })
  addErrorPages(server, renderer.styleSheetTag)
  addHealth(server, apiFor, store, search, forms)
  await server.register(addSearch, { answer: answerSearch })
  await server.register(addApiProxy, { settings, store, send, forms })
  await renderer.serveAssets(server)
  const documents = { apiFor, store, send, siteUrl: settings.SITE_URL }
  addFeeds(server, documents)
  addSitemap(server, documents)
  addMarkdownTwins(server, documents)
  addSharePictures(server, { ...documents, drawPicture: createPictureDrawer(renderer.drawingFonts) })
  addPictures(server, { ...documents, settings })
  addPages(server, { settings, renderer, apiFor, store, send })
  sendFromMemory(server.server, store, send)
  // Finished answers are sent without Fastify's hooks, so what these add to every answer is taken from one.
  for (const [name, value] of Object.entries((await server.inject('/health')).headers)) {
    if (!ofOneAnswer.has(name) && value !== undefined) always.set(name, String(value))
  }
  return server
}
