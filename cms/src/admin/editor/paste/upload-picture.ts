import * as v from 'valibot'
import type { FetchClient } from '../fetch-client'

const answer = v.tupleWithRest([v.looseObject({ url: v.string() })], v.unknown())

/** What the media library takes (cms/config/plugins.ts). */
const pictureTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif']

export const isPictureFile = ({ type }: File): boolean => pictureTypes.includes(type)

/** Puts a picture into the media library. @returns its path. @throws when the library refuses it or cannot be reached */
export const uploadPicture = async (post: FetchClient['post'], file: File): Promise<string> => {
  const form = new FormData()
  form.append('files', file, file.name)
  form.append('fileInfo', JSON.stringify({ name: file.name, alternativeText: '', caption: '' }))
  const { data } = await post<unknown>('/upload', form)
  return new URL(v.parse(answer, data)[0].url, window.location.origin).pathname
}
