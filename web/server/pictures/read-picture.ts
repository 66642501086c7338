import { apiPaths } from '@practice/shared/paths'
import type { PictureResponse } from '@practice/shared/pictures/contract'
import { pictureResponse } from '@practice/shared/pictures/contract'
import type { WebSettings } from '@practice/shared/settings/check'
import * as v from 'valibot'
import type { PassedAnswer } from '../answers/answer-store'
import { readFromCms } from '../answers/read-from-cms'

/** What the CMS says of a picture, and what that was made from; or its refusal. */
export type ReadPicture = { picture: PictureResponse; tags: readonly string[] } | { refused: PassedAnswer }

/** Not through the store of answers: what is kept under its address is sent to whoever asks for that. */
export const readPicture = async (settings: WebSettings, hash: string, clientAddress: string): Promise<ReadPicture> => {
  const made = await readFromCms(settings, apiPaths.picture(hash), clientAddress)
  if ('passed' in made) return { refused: made.passed }
  const body: unknown = JSON.parse(made.kept.bodies.identity.toString('utf8'))
  return { picture: v.parse(pictureResponse, body), tags: made.kept.tags }
}
