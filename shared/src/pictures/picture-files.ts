import type { Image } from '../site/image.js'

/** What the site makes of a picture: all of it, or a part with these proportions around its focal point. */
export const pictureForms = { whole: undefined, '16-9': 16 / 9, '3-2': 3 / 2, '4-3': 4 / 3, '4-5': 4 / 5, '1-1': 1 } as const
export type PictureForm = keyof typeof pictureForms

/** By the end of the address, best first; the last is for programs that know none of the others. */
export const pictureFormats = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' } as const
export type PictureFormat = keyof typeof pictureFormats

/** Pixels. Each half as wide again as the one before, so that nobody loads much more than their screen shows. */
const widths: readonly number[] = [160, 320, 480, 720, 1080, 1600, 2400]

/** Pixels of the copy in {@link pictureFormats} `jpg` that feeds, search engines and old browsers get. */
const fallbackWidth = 1600

/** Raise when the same copy would be made differently, so that browsers ask for it anew. */
export const pictureVersion = 1

type Size = Pick<Image, 'width' | 'height'>

/** The largest part of a picture that has a form. */
export const sizeInForm = ({ width, height }: Size, form: PictureForm): Size => {
  const ratio = pictureForms[form] ?? width / height
  return width / height > ratio ? { width: Math.max(1, Math.round(height * ratio)), height } : { width, height: Math.max(1, Math.round(width / ratio)) }
}

/** Widths of the copies of a picture in a form, narrowest first: none is wider than the picture. */
export const widthsOf = (size: Size, form: PictureForm): number[] => {
  const full = Math.min(sizeInForm(size, form).width, widths.at(-1) ?? 0)
  return [...widths.filter((width) => width < full), full]
}

/** One copy of a picture. */
export interface PictureFile {
  /** Of the picture; it changes with what can be seen. */
  name: string
  form: PictureForm
  width: number
  format: PictureFormat
}

export const picturePath = ({ name, form, width, format }: PictureFile): string => `/pictures/${name}/${form}-${width}.${format}`

const namePattern = '([\\w-]{1,200})-(\\d{1,5})x(\\d{1,5})-([0-9a-f]{8})'
const path = new RegExp(`^/pictures/(${namePattern})/(${Object.keys(pictureForms).join('|')})-(\\d{1,4})\\.(${Object.keys(pictureFormats).join('|')})$`)

/**
 * A name holds the size, so that a text which shows the picture knows it without asking.
 * @param hash of the file in the media library
 * @param mark eight hexadecimal digits that differ with what can be seen
 */
export const pictureName = (hash: string, { width, height }: Size, mark: string): string => `${hash}-${width}x${height}-${mark}`

const isForm = (form: string | undefined): form is PictureForm => form !== undefined && Object.hasOwn(pictureForms, form)
const isFormat = (format: string | undefined): format is PictureFormat => format !== undefined && Object.hasOwn(pictureFormats, format)

const wholeName = new RegExp(`^${namePattern}$`)

/** The size of the picture that a name belongs to. */
export const parsePictureName = (text: string): Size | undefined => {
  const [, , width, height] = wholeName.exec(text) ?? []
  return width === undefined || height === undefined ? undefined : { width: Number(width), height: Number(height) }
}

/** Reads the address of a copy. Gives `undefined` for all others, also of copies that are never made. */
export const parsePicturePath = (address: string): (PictureFile & { hash: string; whole: Size }) | undefined => {
  const [, name, hash, imageWidth, imageHeight, , form, fileWidth, format] = path.exec(address) ?? []
  if (name === undefined || hash === undefined || !isForm(form) || !isFormat(format)) return undefined
  const whole = { width: Number(imageWidth), height: Number(imageHeight) }
  const width = Number(fileWidth)
  // A JPEG is made in one width only, so that whoever plays with addresses cannot have many more pictures made than pages show.
  const made = whole.width > 0 && whole.height > 0 && (format === 'jpg' ? width === fallbackOf(whole, form).width : widthsOf(whole, form).includes(width))
  return made ? { name, hash, form, width, format, whole } : undefined
}

const fallbackOf = (size: Size, form: PictureForm): Size => {
  const width = widthsOf(size, form).filter((one) => one <= fallbackWidth).at(-1) ?? size.width
  const part = sizeInForm(size, form)
  return { width, height: Math.max(1, Math.round((width * part.height) / part.width)) }
}

/** The copy that everything can show, with its size in pixels. */
export const fallbackFile = (image: Size & Pick<Image, 'name'>, form: PictureForm = 'whole'): Size & { path: string } => {
  const size = fallbackOf(image, form)
  return { ...size, path: picturePath({ name: image.name, form, width: size.width, format: 'jpg' }) }
}

/** Nobody sees more than two of a picture's pixels for each of the page's. */
const density = 2

/**
 * The `srcset` of a picture.
 * @param widest CSS pixels of the widest place it is shown in
 */
export const sourceSet = (image: Size & Pick<Image, 'name'>, form: PictureForm, format: PictureFormat, widest: number): string => {
  const all = widthsOf(image, form)
  const enough = all.findIndex((width) => width >= widest * density)
  return (enough === -1 ? all : all.slice(0, enough + 1)).map((width) => `${picturePath({ name: image.name, form, width, format })} ${width}w`).join(', ')
}
