import type { Image } from '@practice/shared/site/image'
import { madeFrom } from '../change-events/made-from'
import { tags } from '../change-events/tags'

interface Copy {
  url: string
  width: number
}

/** A picture of the media library, as far as the public may know it. */
export interface PictureRow {
  id: number
  url: string
  width: number | null
  height: number | null
  alternativeText: string | null
  /** Smaller copies by name; Strapi keeps more about each than we read. */
  formats: Record<string, Copy> | null
}

export const pictureSelection = { select: ['id', 'url', 'width', 'height', 'alternativeText', 'formats'] }

export const presentPicture = (row: PictureRow | null | undefined): Image | null => {
  // Without its size a page would jump when the picture arrives; only files that are no pictures have none.
  if (!row || row.width === null || row.height === null) return null
  const { url, width, height, alternativeText, formats } = row
  madeFrom(tags.file(row.id))
  const variants = Object.values(formats ?? {})
    .map((copy) => ({ url: copy.url, width: copy.width }))
    .sort((a, b) => a.width - b.width)
  return { url, width, height, alt: alternativeText ?? '', variants }
}
