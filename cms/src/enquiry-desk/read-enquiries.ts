import type { EnquiryState } from '@practice/shared/enquiries/contract'
import { enquiryStates, telehealthPlace } from '@practice/shared/enquiries/contract'
import type { EnquiryList, EnquirySummary } from '@practice/shared/enquiries/desk'
import { enquiryListPageSize } from '@practice/shared/enquiries/desk'
import type { Core } from '@strapi/strapi'
import { draft } from '../links/published'
import { readColleagues } from './colleagues'
import type { ListedRow } from './desk-enquiry'
import { enquiryUid, isoTime, listedSelection, presentListed } from './desk-enquiry'

interface Asked {
  state: EnquiryState
  /** `telehealth` or the document id of a location; everywhere without it. */
  place?: string | undefined
  page: number
}

const keptBriefly: readonly EnquiryState[] = ['answered', 'closed', 'withdrawn']

const inPlace = (place: string | undefined) => {
  if (place === undefined) return {}
  return place === telehealthPlace ? { telehealth: true } : { location: { documentId: place } }
}

/** What may be urgent first, then who has waited longest; of what is done with, the latest. */
const orderOf = (state: EnquiryState) => (keptBriefly.includes(state) ? [{ stateSince: 'desc' }, { id: 'desc' }] : [{ urgent: 'desc' }, { createdAt: 'asc' }, { id: 'asc' }])

const countsIn = async (strapi: Core.Strapi, place: string | undefined): Promise<EnquiryList['counts']> => {
  const counts = { new: 0, in_progress: 0, answered: 0, closed: 0, withdrawn: 0 }
  for (const state of enquiryStates) counts[state] = await strapi.db.query(enquiryUid).count({ where: { state, ...inPlace(place) } })
  return counts
}

const readPlaces = async (strapi: Core.Strapi): Promise<EnquiryList['places']> => {
  const locations: { documentId: string; name: string | null }[] = await strapi.db
    .query('api::location.location')
    .findMany({ where: draft, select: ['documentId', 'name'], orderBy: [{ order: 'asc' }, { name: 'asc' }] })
  return [...locations.map(({ documentId, name }) => ({ id: documentId, name: name ?? 'Untitled' })), { id: telehealthPlace, name: 'By video' }]
}

const waitingWhere = { state: 'new' }

/** What waits, in numbers. */
export const readSummary = async (strapi: Core.Strapi): Promise<EnquirySummary> => {
  const enquiries = strapi.db.query(enquiryUid)
  const [oldest]: { createdAt: string }[] = await enquiries.findMany({ where: waitingWhere, select: ['createdAt'], orderBy: { createdAt: 'asc' }, limit: 1 })
  return {
    waiting: await enquiries.count({ where: waitingWhere }),
    urgent: await enquiries.count({ where: { ...waitingWhere, urgent: true } }),
    oldest: oldest ? isoTime(oldest.createdAt) : null,
  }
}

/** One page of the enquiries in a state and place. Opens none of them. */
export const readEnquiries = async (strapi: Core.Strapi, { state, place, page }: Asked): Promise<EnquiryList> => {
  const counts = await countsIn(strapi, place)
  const rows: ListedRow[] = await strapi.db.query(enquiryUid).findMany({
    ...listedSelection, where: { state, ...inPlace(place) }, orderBy: orderOf(state), limit: enquiryListPageSize, offset: (page - 1) * enquiryListPageSize,
  })
  const { urgent, oldest } = await readSummary(strapi)
  return {
    enquiries: await presentListed(strapi, rows),
    page,
    pageCount: Math.max(1, Math.ceil(counts[state] / enquiryListPageSize)),
    counts,
    urgentWaiting: urgent,
    oldestWaiting: oldest,
    places: await readPlaces(strapi),
    colleagues: await readColleagues(strapi),
  }
}
