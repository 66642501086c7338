import * as v from 'valibot'
import { pageParameter } from '../http/pagination.js'
import { plainText } from '../text/plain-text.js'
import type { EnquiryState } from './contract.js'
import { firstLanguage, languages } from '../languages/languages.js'
import { contactMethods, enquiryStates, preferredTimes, staffStates, telehealthPlace, voicemailChoices } from './contract.js'

export const enquiryListPageSize = 20
export const staffNoteLimit = 2000

/** Days for which an enquiry is kept in a state; one that nobody has taken up is never erased by itself. */
export const keptDays: Readonly<Record<EnquiryState, number | null>> = { new: null, in_progress: 365, answered: 90, closed: 90, withdrawn: 30 }

const day = 24 * 60 * 60 * 1000

/** When an enquiry is erased that has been in a state since a time (ISO 8601). */
export const erasedAt = (state: EnquiryState, since: string): string | null => {
  const days = keptDays[state]
  return days === null ? null : new Date(Date.parse(since) + days * day).toISOString()
}

/** What was done with something people entrusted to the practice; `withdraw` is done by whoever sent it. */
export const accessActions = ['open', 'state', 'assign', 'note', 'search', 'export', 'erase', 'withdraw'] as const
export type AccessAction = (typeof accessActions)[number]

const textOrNone = v.nullable(v.string())

/** Everything that identifies or describes a person in an enquiry; stored encrypted as a whole. */
export const enquiryDetails = v.strictObject({
  name: v.string(),
  contactMethod: v.picklist(contactMethods),
  email: textOrNone,
  /** As it was typed. */
  phone: textOrNone,
  /** The same as E.164 has it, if it can be told; a number without a country is taken for one of the United States. */
  phoneNumber: textOrNone,
  voicemail: v.picklist(voicemailChoices),
  safeContactNote: textOrNone,
  preferredTime: v.picklist(preferredTimes),
  message: textOrNone,
  /** Of the form; enquiries from before there was a choice were written in the first one. */
  language: v.optional(v.picklist(languages), firstLanguage),
  /** Address of the chosen location, when there was none with it any more. */
  formerPlace: textOrNone,
})
export type EnquiryDetails = v.InferOutput<typeof enquiryDetails>

const documentId = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,64}$/, 'This is not the id of a location.'))
const state = v.picklist(enquiryStates)

/** Somebody who may answer enquiries; `id` is the sign-in. */
const colleague = v.strictObject({ id: v.number(), name: v.string() })
export type Colleague = v.InferOutput<typeof colleague>

/** An enquiry in the list: nothing about the person. */
export const listedEnquiry = v.strictObject({
  id: v.string(),
  reference: v.string(),
  state,
  /** Reads as if somebody may be in danger; these come first. */
  urgent: v.boolean(),
  receivedAt: v.string(),
  /** When it is erased if its state stays; never while nobody has taken it up. */
  erasedAt: v.nullable(v.string()),
  place: v.string(),
  assignee: v.nullable(colleague),
  /** Counts changes: whoever saves names the one they saw. */
  revision: v.number(),
})
export type ListedEnquiry = v.InferOutput<typeof listedEnquiry>

export const enquiryListQuery = v.strictObject({
  state: v.optional(state, 'new'),
  place: v.optional(v.union([v.literal(telehealthPlace), documentId])),
  page: v.optional(pageParameter, '1'),
})

const counts = v.strictObject({ new: v.number(), in_progress: v.number(), answered: v.number(), closed: v.number(), withdrawn: v.number() })

export const enquiryList = v.strictObject({
  enquiries: v.array(listedEnquiry),
  page: v.number(),
  pageCount: v.number(),
  /** In the chosen place. */
  counts,
  /** Urgent ones that are new, anywhere. */
  urgentWaiting: v.number(),
  oldestWaiting: v.nullable(v.string()),
  places: v.array(v.strictObject({ id: v.string(), name: v.string() })),
  colleagues: v.array(colleague),
})
export type EnquiryList = v.InferOutput<typeof enquiryList>

/** Who did what with it, oldest first. */
export const accessLog = v.array(v.strictObject({ action: v.picklist(accessActions), by: v.string(), at: v.string(), detail: textOrNone }))
export type AccessLog = v.InferOutput<typeof accessLog>

/** What changes while staff work on an enquiry. */
export const enquiryProgress = v.strictObject({ enquiry: listedEnquiry, note: textOrNone, log: accessLog })
export type EnquiryProgress = v.InferOutput<typeof enquiryProgress>

export const openedEnquiry = v.strictObject({
  ...enquiryProgress.entries,
  /** None when it was withdrawn, or the key that encrypted them is lost. */
  details: v.nullable(enquiryDetails),
})
export type OpenedEnquiry = v.InferOutput<typeof openedEnquiry>

export const enquiryChange = v.pipe(
  v.strictObject({
    revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
    state: v.optional(v.picklist(staffStates)),
    /** Sign-in of a colleague; `null` for nobody. */
    assignee: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)))),
    /** Empty to remove it. */
    note: v.optional(v.union([v.literal(''), plainText(staffNoteLimit, 'Write a note.', `The note must be ${staffNoteLimit} characters or fewer.`)])),
  }),
  v.check(({ state: to, assignee, note }) => to !== undefined || assignee !== undefined || note !== undefined, 'Say what is to change.'),
)
export type EnquiryChange = v.InferInput<typeof enquiryChange>

export const enquirySummary = v.strictObject({ waiting: v.number(), urgent: v.number(), oldest: v.nullable(v.string()) })
export type EnquirySummary = v.InferOutput<typeof enquirySummary>

/** Admin addresses of the desk. */
export const enquiryDeskPaths = {
  list: '/enquiries/list',
  summary: '/enquiries/summary',
  openings: (id: string) => `/enquiries/${id}/openings`,
  changes: (id: string) => `/enquiries/${id}/changes`,
}
