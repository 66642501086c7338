import type { EnquiryState } from '@practice/shared/enquiries/contract'
import type { ListedEnquiry } from '@practice/shared/enquiries/desk'
import { erasedAt } from '@practice/shared/enquiries/desk'
import type { Core } from '@strapi/strapi'
import { namesOf } from './colleagues'

export const enquiryUid = 'api::enquiry.enquiry'

export interface ListedRow {
  id: number
  documentId: string
  reference: string
  state: EnquiryState
  stateSince: string | null
  urgent: boolean | null
  createdAt: string
  telehealth: boolean | null
  assignee: number | null
  revision: number | null
  location: { name: string | null } | null
}

export const listedSelection = {
  select: ['id', 'documentId', 'reference', 'state', 'stateSince', 'urgent', 'createdAt', 'telehealth', 'assignee', 'revision'],
  populate: { location: { select: ['name'] } },
}

export const isoTime = (time: string): string => new Date(time).toISOString()

const placeOf = ({ telehealth, location }: ListedRow): string => (telehealth === true ? 'By video' : (location?.name ?? 'A location that is gone'))

/** Writes down what the list gets to know of each enquiry: nothing about the person. */
export const presentListed = async (strapi: Core.Strapi, rows: readonly ListedRow[]): Promise<ListedEnquiry[]> => {
  const names = await namesOf(strapi, rows.flatMap(({ assignee }) => assignee ?? []))
  return rows.map((row) => ({
    id: row.documentId,
    reference: row.reference,
    state: row.state,
    urgent: row.urgent === true,
    receivedAt: isoTime(row.createdAt),
    erasedAt: erasedAt(row.state, isoTime(row.stateSince ?? row.createdAt)),
    place: placeOf(row),
    assignee: row.assignee === null ? null : (names.get(row.assignee) ?? { id: row.assignee, name: 'Somebody who has left' }),
    revision: row.revision ?? 0,
  }))
}
