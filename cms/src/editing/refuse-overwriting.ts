import type { Core, UID } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import * as v from 'valibot'
import type { SavedMeanwhile } from './contract'
import { loadedVersionHeader } from './contract'
import { personOf } from './person-name'

interface SavedRow {
  updatedAt: string | Date
  updatedBy: unknown
}

const place = v.object({ model: v.string(), id: v.optional(v.string()) })

const sentence = (by: string | undefined): string =>
  `${by ?? 'You, in another window,'} saved this after you opened it here. To overwrite nothing unseen, yours was not saved; your words are still in the form. “Saved meanwhile” beside it (on a tablet, behind the arrow below it) says what to do.`

/**
 * Publishing in the admin saves first, in the same request; what that wrote is nobody else's. Hence the first change of a
 * request is compared and no other one. Who does not say what they loaded, such as a script, is not asked.
 * @throws ValidationError when somebody saved the document after the person who now changes it had loaded it. Another
 * kind of error would make the admin's form take itself for saved.
 */
export const refuseOverwriting = async (strapi: Core.Strapi, { uid, documentId, locale }: { uid: UID.ContentType; documentId: string; locale: string | undefined }): Promise<void> => {
  const request = strapi.requestContext.get()
  const loaded = request?.get(loadedVersionHeader)
  if (!request || !loaded || request.state.comparedWithLoaded === true) return
  const asked = v.safeParse(place, request.params)
  if (!asked.success || asked.output.model !== uid || (asked.output.id ?? documentId) !== documentId) return
  request.state.comparedWithLoaded = true
  const where = { documentId, ...(strapi.getModel(uid).options?.draftAndPublish && { publishedAt: null }), ...(locale !== undefined && { locale }) }
  const saved: SavedRow | null = await strapi.db
    .query(uid)
    .findOne({ where, select: ['updatedAt'], populate: { updatedBy: { select: ['id', 'firstname', 'lastname'] } } })
  if (!saved) return
  const savedAt = new Date(saved.updatedAt)
  if (savedAt.getTime() === Date.parse(loaded)) return
  const person = personOf(saved.updatedBy)
  const by = person?.id === personOf(request.state.user)?.id ? undefined : (person?.name ?? 'Somebody')
  const message = sentence(by)
  const details: SavedMeanwhile = { code: 'saved_meanwhile', by, version: savedAt.toISOString() }
  throw new errors.ValidationError(message, { ...details, errors: [{ path: ['updatedAt'], message, name: 'ValidationError' }] })
}
