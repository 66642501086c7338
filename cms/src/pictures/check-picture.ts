import path from 'node:path'
import { pictureLimits } from '@practice/shared/pictures/limits'
import sharp from 'sharp'

/** What sharp calls each format, and the file names that go with it. */
const extensions: Record<string, string[]> = {
  jpeg: ['.jpg', '.jpeg', '.jfif'],
  png: ['.png'],
  webp: ['.webp'],
  gif: ['.gif'],
  heif: ['.avif'],
}

const megapixels = (pixels: number): string => `${Math.round(pixels / 1_000_000)} megapixels`

/**
 * Looks at the beginning of a file only: anybody may send one.
 * @param name as the file is called; it decides as what it is served
 * @returns what is wrong with it, in a sentence for whoever chose it; `undefined` when it is a picture of the kind that its name says
 */
export const problemOfPicture = async (file: string, name: string): Promise<string | undefined> => {
  try {
    const { format, width, height } = await sharp(file, { limitInputPixels: false }).metadata()
    if (!extensions[format]?.includes(path.extname(name).toLowerCase())) throw new Error(`${name} holds ${format}.`)
    if (width * height <= pictureLimits.pixels) return undefined
    return `This picture has ${megapixels(width * height)}. Please choose one of at most ${megapixels(pictureLimits.pixels)}.`
  } catch {
    return 'Please choose a picture: JPEG, PNG, WebP, AVIF or GIF.'
  }
}
