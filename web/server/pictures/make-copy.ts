import type { PictureResponse } from '@practice/shared/pictures/contract'
import type { PictureFile, PictureFormat } from '@practice/shared/pictures/picture-files'
import { sizeInForm } from '@practice/shared/pictures/picture-files'
import type { Sharp } from 'sharp'
import sharp from 'sharp'

/** More than the media library keeps (`pictureLimits.side` of shared, squared). */
const mostPixels = 10_000_000

/**
 * AVIF takes ten times as long with the effort that its library takes by itself, for about a twentieth of the bytes.
 * The qualities look about the same.
 */
const encode: Record<PictureFormat, (picture: Sharp) => Sharp> = {
  avif: (picture) => picture.avif({ quality: 52, effort: 2 }),
  webp: (picture) => picture.webp({ quality: 76 }),
  // Without transparency: on white, as whoever needs this format shows it.
  jpg: (picture) => picture.flatten({ background: '#fff' }).jpeg({ quality: 78, mozjpeg: true }),
}

const within = (start: number, most: number): number => Math.min(Math.max(0, Math.round(start)), most)

/** One copy of a picture: the part of its form that has the focal point as near its middle as the edges allow. */
export const makeCopy = async (original: Uint8Array, { form, width, format }: Pick<PictureFile, 'form' | 'width' | 'format'>, focus: PictureResponse['focus']): Promise<Buffer> => {
  const picture = sharp(original, { failOn: 'error', limitInputPixels: mostPixels })
  const whole = await picture.metadata()
  const part = sizeInForm(whole, form)
  const left = within(focus.x * whole.width - part.width / 2, whole.width - part.width)
  const top = within(focus.y * whole.height - part.height / 2, whole.height - part.height)
  return encode[format](picture.extract({ left, top, ...part }).resize(width)).toBuffer()
}
