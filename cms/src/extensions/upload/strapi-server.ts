import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { cleanPicture } from '../../pictures/clean-picture'

/** A file on its way into the media library, as far as it concerns us. */
interface ArrivingFile {
  filepath: string
  /** Exists until the file has been stored. */
  tmpWorkingDirectory: string
}

interface UploadPlugin {
  services: Record<string, object>
  contentTypes: { file: { schema: { attributes: Record<string, object>; indexes?: object[] } } }
}

/** In place of Strapi's "optimize", which keeps what a camera wrote into a file whenever that makes it smaller. */
const optimize = async <File extends ArrivingFile>(file: File) => {
  const filepath = path.join(file.tmpWorkingDirectory, `clean-${randomBytes(8).toString('hex')}`)
  const { size, ...cleaned } = await cleanPicture(file.filepath, filepath)
  return { ...file, ...cleaned, filepath, getStream: () => createReadStream(filepath), size: size / 1000, sizeInBytes: size }
}

/**
 * Every way into the media library leads through these: the admin, replacing, the demo content. The site makes its copies
 * itself (web/server/pictures), so none is made here but the small one that the library shows.
 */
export default (plugin: UploadPlugin): UploadPlugin => {
  plugin.services['image-manipulation'] = {
    ...plugin.services['image-manipulation'],
    optimize,
    isOptimizableImage: async () => true,
    // Reading all of it tells; so does optimize, which has to do that anyway.
    isFaultyImage: async () => false,
    generateResponsiveFormats: async () => [],
    // A picture that nobody has published cannot be found by guessing, and its name may tell of whom it is.
    generateFileName: () => randomBytes(12).toString('hex'),
  }
  const { schema } = plugin.contentTypes.file
  schema.attributes.contentHash = { type: 'string', configurable: false, private: true, searchable: false }
  schema.indexes = [...(schema.indexes ?? []), { name: 'upload_files_hash_index', columns: ['hash'], type: null }]
  return plugin
}
