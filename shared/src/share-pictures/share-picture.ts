import { sitePaths } from '../paths.js'
import type { Post } from '../posts/contract.js'
import type { Site } from '../site/contract.js'

/** Pixels; what the large previews of networks and messengers are made for (ogp.me; "summary_large_image"). */
export const sharePictureSize = { width: 1200, height: 630 } as const

/** Raise when the same words would be drawn differently. */
const drawingVersion = 1

/** The words on the picture that goes with a link when somebody shares it. */
export interface SharePicture {
  /** Small, above the title. */
  kicker: string
  title: string
  /** Below the title. */
  line: string
  practiceName: string
}

/** 53 bits of a text, FNV-1a in two lanes. Tells pictures apart; protects nothing. */
const fingerprint = (text: string): string => {
  let [low, high] = [0x811c9dc5, 0x01000193]
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code ^ (low >>> 13), 0x85ebca6b)
  }
  return ((high >>> 0) & 0x1fffff).toString(36).padStart(5, '0') + (low >>> 0).toString(36).padStart(7, '0')
}

/** Another one whenever the picture differs, so that nobody goes on showing an old one. */
export const sharePictureMark = (picture: SharePicture): string =>
  fingerprint(JSON.stringify([drawingVersion, picture.kicker, picture.title, picture.line, picture.practiceName]))

export const pictureOfPost = ({ title, category, authors }: Pick<Post, 'title' | 'category' | 'authors'>, { practiceName }: Pick<Site, 'practiceName'>): SharePicture => ({
  kicker: category?.name ?? '',
  title,
  line: authors.map(({ name }) => name).join(', '),
  practiceName,
})

/** For every page that has none of its own. */
export const pictureOfPractice = ({ practiceName, tagline }: Pick<Site, 'practiceName' | 'tagline'>): SharePicture => ({ kicker: '', title: practiceName, line: tagline, practiceName: '' })

export const sharePictureOfPost = (slug: string, picture: SharePicture): string => sitePaths.sharePicture(sharePictureMark(picture), slug)
export const sharePictureOfPractice = (picture: SharePicture): string => sitePaths.sharePicture(sharePictureMark(picture))
