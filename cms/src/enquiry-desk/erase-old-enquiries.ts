import { keptDays } from '@practice/shared/enquiries/desk'
import { enquiryStates } from '@practice/shared/enquiries/contract'
import type { Core } from '@strapi/strapi'
import { repeat } from '../schedule/repeat'
import { enquiryUid } from './desk-enquiry'

const day = 24 * 60 * 60 * 1000
const everyMs = 6 * 60 * 60 * 1000

/** Erases enquiries that have been in a state for as long as it is kept. @param now milliseconds since 1970 */
export const eraseOldEnquiries = async (strapi: Core.Strapi, now: number): Promise<void> => {
  for (const state of enquiryStates) {
    const days = keptDays[state]
    if (days === null) continue
    const { count } = await strapi.db.query(enquiryUid).deleteMany({ where: { state, stateSince: { $lt: new Date(now - days * day).toISOString() } } })
    if (count > 0) strapi.log.info(`Erased enquiries that had been ${state.replace('_', ' ')} for ${days} days: ${count}`)
  }
}

/** Erases at every start and a few times a day. @returns stops it */
export const keepErasingEnquiries = (strapi: Core.Strapi): Promise<() => void> => repeat(strapi, everyMs, () => eraseOldEnquiries(strapi, Date.now()))
