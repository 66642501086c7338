import * as v from 'valibot'
import { formGuardFields } from '../forms/form-guard.js'
import { keptReceipt } from '../forms/kept-form.js'
import { firstLanguage, languages } from '../languages/languages.js'
import { emailAddress, plainLine, plainText } from '../text/plain-text.js'
import { slugLimits, slugPattern } from '../text/slug.js'
import { enquiryLimits } from './limits.js'
import { enquirySentences as sentences } from './sentences.js'

export { enquiryLimits }

/** What staff can say about where an enquiry stands. */
export const staffStates = ['new', 'in_progress', 'answered', 'closed'] as const
export type StaffState = (typeof staffStates)[number]

/** Of a `withdrawn` one nothing is left but that there was one. */
export const enquiryStates = [...staffStates, 'withdrawn'] as const
export type EnquiryState = (typeof enquiryStates)[number]

export const contactMethods = ['email', 'phone_call', 'text_message'] as const
export type ContactMethod = (typeof contactMethods)[number]

/** May we say who we are when somebody else answers, or leave a voicemail? */
export const voicemailChoices = ['yes', 'no'] as const
export type VoicemailChoice = (typeof voicemailChoices)[number]
export const preferredTimes = ['no_preference', 'weekday_morning', 'weekday_afternoon', 'weekday_evening'] as const
export type PreferredTime = (typeof preferredTimes)[number]

/** The place value that stands for a video session; every other value is a location's slug. */
export const telehealthPlace = 'telehealth'

const phone = v.pipe(
  plainLine(enquiryLimits.phone, sentences.phoneMissing, sentences.phoneTooLong),
  // Kept as typed. The rule only asks for enough digits, of any script, and characters people write numbers with anywhere:
  // all kinds of dashes and spaces, dots, slashes, extensions.
  v.regex(/^[+\uff0b]?[\p{Nd}\p{Pd}\s().\u2212\u00b7\/#*,;ext]+$/iu, sentences.phoneForm),
  v.check((text) => {
    const digits = text.match(/\p{Nd}/gu)?.length ?? 0
    return digits >= 7 && digits <= 20
  }, sentences.phoneAreaCode),
)

const fields = v.strictObject({
  name: plainLine(enquiryLimits.name, sentences.nameMissing, sentences.nameTooLong),
  contactMethod: v.picklist(contactMethods, sentences.contactMethod),
  email: v.optional(emailAddress(sentences.emailMissing)),
  phone: v.optional(phone),
  voicemail: v.picklist(voicemailChoices, sentences.voicemail),
  safeContactNote: v.optional(plainText(enquiryLimits.safeContactNote, sentences.noteMissing, sentences.noteTooLong)),
  /** {@link telehealthPlace} or the slug of a location. */
  place: v.pipe(v.string(sentences.place), v.maxLength(slugLimits.max, sentences.place), v.regex(slugPattern, sentences.place)),
  preferredTime: v.picklist(preferredTimes, sentences.preferredTime),
  message: v.optional(plainText(enquiryLimits.message, sentences.messageMissing, sentences.messageTooLong)),
  consent: v.literal(true, sentences.consent),
  /** Of the form, and so of what is sent to the person. */
  language: v.optional(v.picklist(languages), firstLanguage),
  ...formGuardFields,
})

export const enquiryInput = v.pipe(
  fields,
  v.forward(
    v.partialCheck(
      [['contactMethod'], ['email']],
      ({ contactMethod, email }) => contactMethod !== 'email' || email !== undefined,
      sentences.emailNeeded,
    ),
    ['email'],
  ),
  v.forward(
    v.partialCheck(
      [['contactMethod'], ['phone']],
      ({ contactMethod, phone: number }) => contactMethod === 'email' || number !== undefined,
      sentences.phoneNeeded,
    ),
    ['phone'],
  ),
)

/** A code the sender can quote: `HT-` and two groups of four (Crockford base 32, no I, L, O, U). */
export const enquiryReference = v.pipe(v.string(), v.regex(/^HT-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/))

/** Opens the receipt of one enquiry to its sender: the reference and a signature. */
export const ownEnquiryToken = v.pipe(v.string(), v.regex(/^HT-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\.[\w-]{43}$/))

export const enquiryReceipt = v.strictObject({ reference: enquiryReference, token: ownEnquiryToken })

/** What the site answers: while the CMS is down there is no reference yet. */
export const enquiryAnswer = v.union([enquiryReceipt, keptReceipt])

export type EnquiryInput = v.InferInput<typeof enquiryInput>
export type EnquiryReceipt = v.InferOutput<typeof enquiryReceipt>
