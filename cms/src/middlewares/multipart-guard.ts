import type { Core } from '@strapi/strapi'

/**
 * Strapi parses uploads before it knows whether anybody is signed in, on every address, and leaves files with other
 * field names than `files` in the temporary folder for ever. So only the media library's own requests get that far.
 */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  const isUpload = ctx.method === 'POST' && /^\/upload(?:\/|$)/.test(ctx.path) && ctx.get('authorization').startsWith('Bearer ')
  if (ctx.is('multipart/*') && !isUpload) {
    ctx.status = 415
    return
  }
  await next()
}
