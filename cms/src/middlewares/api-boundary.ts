import { tagsHeader } from '@practice/shared/changes/contract'
import { apiErrorStatus, toApiErrorBody } from '@practice/shared/http/api-error'
import type { Core } from '@strapi/strapi'
import { collectTags } from '../change-events/made-from'
import { notFound } from '../public-api/api-failure'
import { checkRoute } from '../public-api/check-route'
import { readJsonBody } from '../public-api/read-json-body'
import { toFailure } from '../public-api/to-failure'

/**
 * Characters. Node refuses an answer with more than 16 kB of headers; without its tags it is answered anew each time, which
 * an article that links to five hundred documents has to bear.
 */
const tagsLimit = 12_000

// koa-router ignores case, so this has to as well.
const isApi = (path: string): boolean => /^\/api(?:\/|$)/i.test(path)

/** Everything under /api passes here: known addresses and methods only, JSON only, and one shape for every error. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler =>
  async (ctx, next) => {
    if (!isApi(ctx.path)) return next()
    // With these two, any client could change the shape of what others get from a cache.
    delete ctx.req.headers['strapi-encode-source-maps']
    delete ctx.req.headers['strapi-response-format']
    ctx.set('Cache-Control', ctx.method === 'GET' || ctx.method === 'HEAD' ? 'no-cache' : 'no-store')
    try {
      checkRoute(strapi, ctx.path, ctx.method, (methods) => ctx.set('Allow', methods))
      if (ctx.method === 'POST') {
        ctx.request.body = await readJsonBody(ctx.req)
        // The body is read now; without a type strapi::body does not try to read it again.
        delete ctx.req.headers['content-type']
      }
      const tags = await collectTags(next)
      if (ctx.status === 404) throw notFound()
      const named = [...tags].join(' ')
      if (named !== '' && named.length <= tagsLimit) ctx.set(tagsHeader, named)
    } catch (error) {
      const { code, message, fields, retryAfterSeconds } = toFailure(error, (unexpected) => strapi.log.error(unexpected))
      ctx.status = apiErrorStatus[code]
      ctx.body = toApiErrorBody(code, message, fields, retryAfterSeconds)
      ctx.set('Cache-Control', 'no-store')
      if (retryAfterSeconds !== undefined) ctx.set('Retry-After', String(retryAfterSeconds))
    }
  }
