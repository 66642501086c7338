import path from 'node:path'
import { libraryAddress } from '@practice/shared/markdown/pictures'
import { fallbackFile } from '@practice/shared/pictures/picture-files'
import type { Core } from '@strapi/strapi'
import type { PictureRow } from './present-picture'
import { pictureSelection, presentPicture } from './present-picture'

const hashOf = (address: string): string => path.basename(address, path.extname(address))

/**
 * A text as the public reads it: in place of each file of the media library the copy that everything can show, whose
 * address holds the size and changes with what can be seen. What is not in the library any more stays as it is stored.
 */
export const presentText = async (strapi: Core.Strapi, markdown: string): Promise<string> => {
  const hashes = [...new Set(Array.from(markdown.matchAll(libraryAddress), ([address]) => hashOf(address)))]
  if (hashes.length === 0) return markdown
  const rows: PictureRow[] = await strapi.db.query('plugin::upload.file').findMany({ ...pictureSelection, where: { hash: { $in: hashes } } })
  const images = new Map(rows.map((row) => [row.hash, presentPicture(row)]))
  return markdown.replace(libraryAddress, (address) => {
    const image = images.get(hashOf(address))
    return image ? fallbackFile(image).path : address
  })
}
