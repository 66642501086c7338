import { rm } from 'node:fs/promises'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { isRasterPicture } from '../pictures/is-raster-picture'

interface UploadedFile {
  filepath: string
  originalFilename: string | null
}

const filesOf = (files: unknown): UploadedFile[] => Object.values<UploadedFile | UploadedFile[]>(Object(files)).flat()

/**
 * Strapi believes the type a browser names when it cannot tell a file's type itself, which is so for HTML. So every
 * uploaded file is looked into here, after strapi::body.
 */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  const files = filesOf(ctx.request.files)
  const checks = await Promise.all(files.map(({ filepath, originalFilename }) => isRasterPicture(filepath, originalFilename ?? '')))
  if (checks.every(Boolean)) return next()
  await Promise.all(files.map(({ filepath }) => rm(filepath, { force: true })))
  throw new errors.ValidationError('Please choose a picture: JPEG, PNG, WebP, AVIF or GIF.')
}
