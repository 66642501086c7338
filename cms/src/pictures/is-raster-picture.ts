import path from 'node:path'
import sharp from 'sharp'

/** What sharp calls each format, and the file names that go with it. */
const extensions: Record<string, string[]> = {
  jpeg: ['.jpg', '.jpeg', '.jfif'],
  png: ['.png'],
  webp: ['.webp'],
  gif: ['.gif'],
  heif: ['.avif'],
}

/** Whether a file is a picture of the kind that its name says. The name decides as what it is served. */
export const isRasterPicture = async (file: string, name: string): Promise<boolean> => {
  try {
    const { format } = await sharp(file).metadata()
    return extensions[format]?.includes(path.extname(name).toLowerCase()) ?? false
  } catch {
    return false
  }
}
