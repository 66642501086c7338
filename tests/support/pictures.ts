import * as v from 'valibot'
import type { Cms } from './cms.js'
import type { Staff } from './staff.js'

const storedPicture = v.object({ id: v.number(), url: v.string(), name: v.string(), width: v.number(), height: v.number(), mime: v.string() })

/** A picture of the media library, as the admin sees it. */
export type StoredPicture = v.InferOutput<typeof storedPicture>

/** Sends a file to the media library as the admin does. `query` names what to replace (`?id=7`). */
export const sendPicture = (staff: Staff, cms: Pick<Cms, 'fetch'>, file: File, { alternativeText = '', query = '' } = {}): Promise<Response> => {
  const form = new FormData()
  form.append('files', file)
  form.append('fileInfo', JSON.stringify({ name: file.name, alternativeText }))
  return cms.fetch(`/upload${query}`, { method: 'POST', headers: { authorization: `Bearer ${staff.token}` }, body: form })
}

/** What the media library answers to one file, new or in place of another. */
export const readPicture = async (response: Response): Promise<StoredPicture> => {
  if (!response.ok) throw new Error(`adding a picture: ${response.status} ${await response.text()}`)
  const body: unknown = await response.json()
  return v.parse(storedPicture, Array.isArray(body) ? body[0] : body)
}

/** Puts a JPEG into the media library. */
export const addPicture = async (staff: Staff, cms: Pick<Cms, 'fetch'>, jpeg: Uint8Array<ArrayBuffer>, alternativeText: string): Promise<StoredPicture> =>
  readPicture(await sendPicture(staff, cms, new File([jpeg], 'picture.jpg', { type: 'image/jpeg' }), { alternativeText }))

/** Changes what the media library knows about a picture. */
export const changePicture = async (staff: Staff, cms: Pick<Cms, 'fetch'>, id: number, info: Record<string, unknown>): Promise<void> => {
  const form = new FormData()
  form.append('fileInfo', JSON.stringify(info))
  const response = await cms.fetch(`/upload?id=${id}`, { method: 'POST', headers: { authorization: `Bearer ${staff.token}` }, body: form })
  if (!response.ok) throw new Error(`changing a picture: ${response.status} ${await response.text()}`)
}
