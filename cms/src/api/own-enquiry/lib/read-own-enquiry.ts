import type { EnquiryState } from '@practice/shared/enquiries/contract'
import type { OwnEnquiry } from '@practice/shared/enquiries/own-enquiry'
import { toOwnState } from '@practice/shared/enquiries/own-enquiry'
import type { Core } from '@strapi/strapi'

interface Row {
  documentId: string
  reference: string
  state: EnquiryState
  createdAt: string
}

/** The document id of an enquiry; `undefined` when it was erased. */
export const findOwnEnquiry = async (strapi: Core.Strapi, reference: string): Promise<Row | undefined> => {
  const row: Row | null = await strapi.db.query('api::enquiry.enquiry').findOne({ where: { reference }, select: ['documentId', 'reference', 'state', 'createdAt'] })
  return row ?? undefined
}

/** Writes down all that a sender gets to know: what they wrote is not in it. */
export const presentOwnEnquiry = ({ reference, state, createdAt }: Row): OwnEnquiry => ({ reference, state: toOwnState[state], receivedAt: new Date(createdAt).toISOString() })
