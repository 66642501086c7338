import type { Core } from '@strapi/strapi'

/** One line for each request: never its query, never its body, both may hold what somebody typed. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler =>
  async (ctx, next) => {
    const start = performance.now()
    await next()
    // A preview's address lets in whoever knows it.
    const path = ctx.path.replace(/^(\/api\/previews\/).+/i, '$1…')
    strapi.log.http(`${ctx.method} ${path} ${ctx.status} (${Math.round(performance.now() - start)} ms)`)
  }
