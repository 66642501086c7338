import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Core } from '@strapi/strapi'
import sharp from 'sharp'

interface Drawing {
  /** SVG file. */
  file: string
  alt: string
  /** Pixels. */
  width: number
  height: number
}

/** Draws an SVG as WebP: the media library takes no SVG, which could carry scripts. Gives the id of the file in it. */
export const uploadPicture = async (strapi: Core.Strapi, { file, alt, width, height }: Drawing): Promise<number> => {
  const name = `${path.basename(file, '.svg')}.webp`
  const earlier: { id: number } | null = await strapi.db.query('plugin::upload.file').findOne({ where: { name, alternativeText: alt }, select: ['id'] })
  if (earlier) return earlier.id
  const folder = await mkdtemp(path.join(tmpdir(), 'demo-picture-'))
  try {
    const filepath = path.join(folder, name)
    const picture = await sharp(file).resize(width, height, { fit: 'cover' }).webp({ quality: 82 }).toBuffer()
    await writeFile(filepath, picture)
    const [uploaded]: { id: number }[] = await strapi
      .plugin('upload')
      .service('upload')
      .upload({
        data: { fileInfo: { name, alternativeText: alt, caption: '' } },
        files: { filepath, originalFilename: name, mimetype: 'image/webp', size: picture.length },
      })
    if (!uploaded) throw new Error(`${name} was not taken by the media library.`)
    return uploaded.id
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
