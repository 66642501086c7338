import type { Core } from '@strapi/strapi'

/**
 * Comes right after strapi::cors, which answers a request without an Origin header with "everybody may read this".
 * Kept by a cache, that answer would reach other sites too.
 */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  ctx.remove('Access-Control-Allow-Origin')
  await next()
}
