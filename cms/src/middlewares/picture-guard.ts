import { rm } from 'node:fs/promises'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { problemOfPicture } from '../pictures/check-picture'

interface UploadedFile {
  filepath: string
  originalFilename: string | null
}

const filesOf = (files: unknown): UploadedFile[] => Object.values<UploadedFile | UploadedFile[]>(Object(files)).flat()

/**
 * Strapi believes the type a browser names when it cannot tell a file's type itself, which is so for HTML. So every
 * uploaded file is looked into here, after strapi::body. Files under another field than `files` would stay for ever.
 */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  const files = filesOf(ctx.request.files)
  try {
    const problems = await Promise.all(files.map(({ filepath, originalFilename }) => problemOfPicture(filepath, originalFilename ?? '')))
    const problem = problems.find((one) => one !== undefined)
    if (problem !== undefined) throw new errors.ValidationError(problem)
    await next()
  } finally {
    await Promise.all(files.map(({ filepath }) => rm(filepath, { force: true })))
  }
}
