import { createHash } from 'node:crypto'
import type { PictureResponse } from '@practice/shared/pictures/contract'
import { pictureName, pictureVersion } from '@practice/shared/pictures/picture-files'
import type { Image } from '@practice/shared/site/image'
import * as v from 'valibot'
import { madeFrom } from '../change-events/made-from'
import { tags } from '../change-events/tags'

/** A picture of the media library, as far as the public may know it. */
export interface PictureRow {
  id: number
  hash: string
  width: number | null
  height: number | null
  alternativeText: string | null
  /** As Strapi's media library keeps it. */
  focalPoint: unknown
  /** Without one, it may still say where it was taken (clean-library.ts). */
  contentHash: string | null
}

export const pictureSelection = { select: ['id', 'hash', 'width', 'height', 'alternativeText', 'focalPoint', 'contentHash'] }

const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100))
const storedFocus = v.object({ x: percent, y: percent })
const middle = { x: 50, y: 50 }

/** What has to stay in view where a picture is cut, as shares of its width and height. */
export const focusOf = ({ focalPoint }: Pick<PictureRow, 'focalPoint'>): PictureResponse['focus'] => {
  const { x, y } = v.is(storedFocus, focalPoint) ? focalPoint : middle
  return { x: x / 100, y: y / 100 }
}

/** Of a picture that may be shown. */
export const imageOf = (row: PictureRow): Image | null => {
  if (row.width === null || row.height === null || row.contentHash === null) return null
  const { hash, width, height, alternativeText, contentHash } = row
  const mark = createHash('sha256').update(JSON.stringify([pictureVersion, contentHash, focusOf(row)])).digest('hex').slice(0, 8)
  return { name: pictureName(hash, { width, height }, mark), width, height, alt: alternativeText ?? '' }
}

export const presentPicture = (row: PictureRow | null | undefined): Image | null => {
  if (!row) return null
  madeFrom(tags.file(row.id))
  return imageOf(row)
}
