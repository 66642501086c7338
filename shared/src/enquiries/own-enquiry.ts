import * as v from 'valibot'
import type { EnquiryState } from './contract.js'
import { enquiryReference } from './contract.js'

/** What a sender learns about an enquiry. */
export const ownEnquiryStates = ['received', 'being_looked_at', 'answered', 'closed', 'withdrawn'] as const
export type OwnEnquiryState = (typeof ownEnquiryStates)[number]

export const toOwnState: Readonly<Record<EnquiryState, OwnEnquiryState>> = {
  new: 'received',
  in_progress: 'being_looked_at',
  answered: 'answered',
  closed: 'closed',
  withdrawn: 'withdrawn',
}

/** An enquiry as its sender sees it: not a word of what it says, since the link may be passed on or stay in a browser. */
export const ownEnquiry = v.strictObject({
  reference: enquiryReference,
  state: v.picklist(ownEnquiryStates),
  /** ISO 8601 instant. */
  receivedAt: v.string(),
})
export type OwnEnquiry = v.InferOutput<typeof ownEnquiry>

export const ownEnquiryWithdrawal = v.strictObject({})
