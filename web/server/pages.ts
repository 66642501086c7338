import type { WebSettings } from '@practice/shared/settings/check'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Renderer } from './renderer'
import type { ServerApi } from './server-api'

const formType = 'application/x-www-form-urlencoded'

/** The request as the application's loaders and actions see it: the public address, and a form if there is one. */
const toWebRequest = ({ url, method, body }: FastifyRequest, siteUrl: string): Request =>
  Buffer.isBuffer(body)
    ? new Request(`${siteUrl}${url}`, { method, headers: { 'content-type': formType }, body: new Uint8Array(body) })
    : new Request(`${siteUrl}${url}`)

/** The one spelling of a path, if this is another one: no slash at the end, no empty segments. */
const tidyPath = (url: string): string | undefined => {
  const [path = '', query] = url.split('?', 2)
  const tidy = `/${path.split('/').filter(Boolean).join('/')}`
  return tidy === path ? undefined : query === undefined ? tidy : `${tidy}?${query}`
}

const sendResponse = (reply: FastifyReply, response: Response): FastifyReply => {
  const location = response.headers.get('location')
  if (location) reply.header('location', location)
  // A stored redirect would outlive a later change of mind in the CMS.
  return reply.header('cache-control', 'no-cache').code(response.status).send()
}

const answerWith =
  (siteUrl: string, renderer: Renderer, apiFor: ServerApi) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const page = await renderer.renderPage(toWebRequest(request, siteUrl), { api: apiFor(request.ip), siteUrl })
    if (page instanceof Response) return sendResponse(reply, page)
    for (const fault of page.faults) request.log.error({ err: fault, req: request }, 'A page could not be made')
    const end = page.html.indexOf('</head>')
    if (page.status === 503) reply.header('retry-after', 30)
    return reply
      .code(page.status)
      .type('text/html; charset=utf-8')
      // A page that answers a form holds what somebody typed.
      .header('cache-control', request.method === 'POST' || page.status >= 400 ? 'no-store' : 'no-cache')
      .send(`${page.html.slice(0, end)}${renderer.headTags(page.routeIds)}${page.html.slice(end)}`)
  }

/** Every address that is not an asset, the API or a picture is a page of the application. */
export const addPages = (server: FastifyInstance, { SITE_URL: siteUrl }: WebSettings, renderer: Renderer, apiFor: ServerApi): void => {
  server.removeContentTypeParser(['application/json', 'text/plain'])
  server.addContentTypeParser(formType, { parseAs: 'buffer' }, (_, body, done) => done(null, body))
  const answer = answerWith(siteUrl, renderer, apiFor)
  server.get('/robots.txt', async (_, reply) => reply.type('text/plain; charset=utf-8').send('User-agent: *\nDisallow: /api/\n'))
  server.get('/*', async (request, reply) => {
    const tidy = tidyPath(request.url)
    return tidy === undefined ? answer(request, reply) : reply.redirect(tidy, 301)
  })
  server.post('/*', answer)
}
