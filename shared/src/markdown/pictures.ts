import { fallbackFile, parsePicturePath, pictureFormats, sourceSet } from '../pictures/picture-files.js'

/** Addresses of the media library, as a text is stored. */
export const libraryAddress = /\/uploads\/[\w.-]+/g

/** Whether a picture is one of the media library: others are not shown, for their host would learn who reads what. */
export const isOwnPicture = (address: string): boolean => /^\/uploads\/[\w.-]+$/.test(address) || parsePicturePath(address) !== undefined

/** The title of a picture that says nothing of its own; with it, an empty description is meant and not forgotten. */
export const decorativeTitle = 'decorative'

export const isDecorative = (alt: string | null, title: string | null | undefined): boolean => (alt ?? '').trim() === '' && title === decorativeTitle

/** CSS pixels of a text at its widest: `--text-column` of web/src/styles/tokens.css. */
const column = 620

/** Pixels that the author of a text has asked for, in HTML. */
const askedWidth = (picture: Element): number | undefined => {
  const asked = picture.getAttribute('width') ?? ''
  return /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : undefined
}

/**
 * Puts the copies of a picture into a text; a browser takes the one that it needs. In place of one from elsewhere stands
 * its description. A file whose address the CMS has left as it is stored is not in the media library any more.
 */
export const showPicture = (picture: Element): void => {
  const address = picture.getAttribute('src') ?? ''
  const file = parsePicturePath(address)
  if (!file) {
    picture.replaceWith(isOwnPicture(address) ? '' : (picture.getAttribute('alt') ?? ''))
    return
  }
  const asked = askedWidth(picture)
  const shown = Math.min(asked ?? column, column)
  const image = { name: file.name, ...file.whole }
  const { path, width, height } = fallbackFile(image)
  const box = picture.ownerDocument.createElement('picture')
  for (const format of ['avif', 'webp'] as const) {
    const source = picture.ownerDocument.createElement('source')
    source.setAttribute('type', pictureFormats[format])
    source.setAttribute('srcset', sourceSet(image, 'whole', format, shown))
    source.setAttribute('sizes', `(width >= ${Math.ceil(shown / 0.92)}px) ${shown}px, 92vw`)
    box.append(source)
  }
  picture.setAttribute('src', path)
  picture.setAttribute('width', String(asked ?? width))
  picture.setAttribute('height', String(asked === undefined ? height : Math.max(1, Math.round((asked * image.height) / image.width))))
  picture.setAttribute('loading', 'lazy')
  picture.setAttribute('decoding', 'async')
  picture.replaceWith(box)
  box.append(picture)
}
