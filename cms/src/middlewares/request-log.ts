import { loggablePath } from '@practice/shared/paths'
import type { Core } from '@strapi/strapi'

/** One line for each request: never its query, never its body, both may hold what somebody typed. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler =>
  async (ctx, next) => {
    const start = performance.now()
    await next()
    strapi.log.http(`${ctx.method} ${loggablePath(ctx.path)} ${ctx.status} (${Math.round(performance.now() - start)} ms)`)
  }
