import { pictureLimits } from '@practice/shared/pictures/limits'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'

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
  // Strapi's own word for it is "FileTooBig".
  if (isUpload && ctx.status === 413) {
    throw new errors.PayloadTooLargeError(`This file is larger than ${pictureLimits.bytes / 1024 / 1024} MB. Please choose a smaller one.`)
  }
}
