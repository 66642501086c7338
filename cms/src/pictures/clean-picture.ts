import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { pictureLimits } from '@practice/shared/pictures/limits'
import { errors } from '@strapi/utils'
import type { Sharp } from 'sharp'
import sharp from 'sharp'

// A picture of 100 megapixels takes hundreds of megabytes while it is made smaller: one core and one picture at a time.
sharp.concurrency(1)
sharp.cache(false)

/** Fine enough that nobody sees a loss after the copies for the site are made of it. */
const writeAs: Record<string, (picture: Sharp) => Sharp> = {
  jpeg: (picture) => picture.jpeg({ quality: 88, mozjpeg: true }),
  png: (picture) => picture.png(),
  webp: (picture) => picture.webp({ quality: 90 }),
  heif: (picture) => picture.avif({ quality: 70, effort: 2 }),
  gif: (picture) => picture.gif(),
}

interface CleanPicture {
  width: number
  height: number
  /** Bytes. */
  size: number
  /** Names what is in it: another one for other bytes. */
  contentHash: string
}

const clean = async (file: string, target: string): Promise<CleanPicture> => {
  // One frame: what moves by itself would need a button to stop it (WCAG 2.2.2), and a reader may be ill at ease.
  const source = sharp(file, { failOn: 'error', limitInputPixels: pictureLimits.pixels, pages: 1 })
  const { format } = await source.metadata()
  const write = writeAs[format]
  if (!write) throw new Error(`A picture of the format ${format} cannot be cleaned.`)
  // Nothing is carried over that is not asked for: no place, no camera, no small picture of what was cut away.
  const still = source
    .autoOrient()
    .resize(pictureLimits.side, pictureLimits.side, { fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
  const { width, height, size } = await write(still).toFile(target)
  return { width, height, size, contentHash: createHash('sha256').update(await readFile(target)).digest('hex').slice(0, 32) }
}

let last: Promise<unknown> = Promise.resolve()

/**
 * Writes a picture anew: upright, in the colors of screens, without anything but what can be seen, and no larger than the
 * site needs. One after another.
 * @throws ValidationError when it is damaged
 */
export const cleanPicture = (file: string, target: string): Promise<CleanPicture> => {
  const cleaned = last.then(() => clean(file, target))
  last = cleaned.catch(() => undefined)
  return cleaned.catch(() => {
    throw new errors.ValidationError('This picture is damaged and cannot be read to its end. Please save or export it anew, and add that.')
  })
}
