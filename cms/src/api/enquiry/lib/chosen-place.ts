import { telehealthPlace } from '@practice/shared/enquiries/contract'
import { parseReference } from '@practice/shared/links/reference'
import { sitePaths } from '@practice/shared/paths'
import type { Core } from '@strapi/strapi'
import { original, published } from '../../../links/published'
import { ApiFailure } from '../../../public-api/api-failure'

/** Where somebody would like to be seen, as columns of an enquiry. */
export interface ChosenPlace {
  telehealth: boolean
  /** Both rows of the location, its draft and its published version, as Strapi keeps such relations. */
  location: number[]
  /** The address they chose, when its location was deleted. */
  formerPlace: string | null
}

const rowsOf = async (strapi: Core.Strapi, documentId: string): Promise<number[]> => {
  const rows: { id: number }[] = await strapi.db.query('api::location.location').findMany({ where: { ...original, documentId }, select: ['id'] })
  return rows.map(({ id }) => id)
}

/** Document id of the location at an address now or formerly; `null` when it was deleted, `undefined` when there never was one. */
const locationAt = async (strapi: Core.Strapi, slug: string): Promise<string | null | undefined> => {
  const live: { documentId: string } | null = await strapi.db.query('api::location.location').findOne({ where: { ...published, slug }, select: ['documentId'] })
  if (live) return live.documentId
  const former: { target: string | null } | null = await strapi.db
    .query('api::redirect.redirect')
    .findOne({ where: { fromPath: sitePaths.location(slug) }, select: ['target'] })
  if (!former) return undefined
  const reference = parseReference(former.target ?? '')
  return reference?.kind === 'location' ? reference.documentId : null
}

/**
 * The place a form names. One that went away while somebody wrote must not cost them what they wrote.
 * @param kept the site has acknowledged the form: whatever it names has to do
 * @throws ApiFailure when no location ever had this slug
 */
export const chosenPlace = async (strapi: Core.Strapi, place: string, kept: boolean): Promise<ChosenPlace> => {
  if (place === telehealthPlace) return { telehealth: true, location: [], formerPlace: null }
  const documentId = await locationAt(strapi, place)
  if (documentId === undefined && !kept) {
    const message = 'Choose a location or telehealth.'
    throw new ApiFailure('invalid_input', message, [{ field: 'place', code: 'not_found', message }])
  }
  const location = typeof documentId !== 'string' ? [] : await rowsOf(strapi, documentId)
  return { telehealth: false, location, formerPlace: location.length === 0 ? place : null }
}
