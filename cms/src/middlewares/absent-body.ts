import type { Core } from '@strapi/strapi'

/**
 * Comes right after strapi::body: a request to change something that comes without a body counts as one with an empty
 * object. Strapi's own checks then say what is missing; most of its admin routes read fields of `undefined` otherwise, and fail.
 */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  if (['POST', 'PUT', 'PATCH'].includes(ctx.method)) ctx.request.body ??= {}
  await next()
}
