import * as v from 'valibot'
import { commentStates } from '../comments/moderation.js'
import { replyMailStates } from '../comments/reply-mail.js'
import { enquiryStates } from '../enquiries/contract.js'
import { accessLog, enquiryDetails } from '../enquiries/desk.js'
import { emailAddress } from '../text/plain-text.js'

export const personQuery = v.strictObject({ email: emailAddress('Enter the email address that the person used.') })
export type PersonQuery = v.InferInput<typeof personQuery>

const commentAbout = {
  id: v.string(), article: v.nullable(v.string()), state: v.picklist(commentStates), createdAt: v.string(),
  /** Mails about replies to it; `null` when none were asked for. */
  replyMail: v.nullable(v.picklist(replyMailStates)),
}
const enquiryAbout = { reference: v.string(), state: v.picklist(enquiryStates), receivedAt: v.string(), place: v.string() }

/** What there is of a person, without a word of theirs. */
export const personSummary = v.strictObject({
  comments: v.array(v.strictObject(commentAbout)),
  enquiries: v.array(v.strictObject(enquiryAbout)),
  /** Mails of the last 30 days; a sent one has neither recipient nor text any more. */
  mails: v.number(),
  /** Who searched for, handed out or erased data of this address, this search included. */
  log: accessLog,
})
export type PersonSummary = v.InferOutput<typeof personSummary>

/** Everything there is of a person, to be handed to them. */
export const personExport = v.strictObject({
  exportedAt: v.string(),
  email: v.string(),
  comments: v.array(v.strictObject({ ...commentAbout, name: v.string(), text: v.string(), originalText: v.nullable(v.string()) })),
  enquiries: v.array(v.strictObject({ ...enquiryAbout, details: v.nullable(enquiryDetails), note: v.nullable(v.string()) })),
  mails: v.number(),
})
export type PersonExport = v.InferOutput<typeof personExport>

export const personErasure = v.strictObject({ comments: v.number(), enquiries: v.number(), mails: v.number() })
export type PersonErasure = v.InferOutput<typeof personErasure>

/** Admin addresses. The email address travels in the body: addresses of requests are logged. */
export const personDeskPaths = { search: '/person-data/search', export: '/person-data/export', erase: '/person-data/erase' }
