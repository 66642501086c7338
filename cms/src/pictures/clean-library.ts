import path from 'node:path'
import type { Core } from '@strapi/strapi'

interface UncleanPicture {
  id: number
  name: string
  url: string
  mime: string
  /** Kilobytes. */
  size: number
}

const files = 'plugin::upload.file'

const nextUnclean = (strapi: Core.Strapi, after: number): Promise<UncleanPicture | null> =>
  strapi.db.query(files).findOne({
    where: { contentHash: null, id: { $gt: after } },
    select: ['id', 'name', 'url', 'mime', 'size'],
    orderBy: { id: 'asc' },
  })

/** Puts a picture in its own place, through everything that a new one passes. */
const cleanOne = async (strapi: Core.Strapi, { id, name, url, mime, size }: UncleanPicture): Promise<void> => {
  const filepath = path.join(strapi.dirs.static.public, url)
  await strapi
    .plugin('upload')
    .service('upload')
    .replace(id, { data: { fileInfo: { name } }, file: { filepath, originalFilename: path.basename(url), mimetype: mime, size: size * 1000 } })
}

/**
 * Cleans, one after another, what came into the media library before this was done on arrival, or past it. Until then the
 * site does not show it. One that cannot be read is tried again at the next start.
 * @returns stops it, after the one under way
 */
export const cleanLibrary = (strapi: Core.Strapi): (() => Promise<void>) => {
  let stopped = false
  const work = async (): Promise<void> => {
    let last = 0
    for (let row = await nextUnclean(strapi, last); row && !stopped; row = await nextUnclean(strapi, last)) {
      last = row.id
      await cleanOne(strapi, row).catch((error: unknown) => strapi.log.warn(`The picture ${row?.name ?? ''} could not be cleaned: ${String(error)}`))
    }
  }
  const done = work().catch((error: unknown) => strapi.log.error(error))
  return async () => {
    stopped = true
    await done
  }
}
