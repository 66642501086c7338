import * as v from 'valibot'
import { formGuardFields } from '../forms/form-guard.js'
import { keptReceipt } from '../forms/kept-form.js'
import { emailAddress, plainLine, plainText } from '../text/plain-text.js'
import { slugLimits, slugPattern } from '../text/slug.js'

export const enquiryLimits = { name: 100, email: 254, phone: 40, safeContactNote: 300, message: 1000 } as const

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
  plainLine(enquiryLimits.phone, 'Enter a phone number.', `The phone number must be ${enquiryLimits.phone} characters or fewer.`),
  // Kept as typed. The rule only asks for enough digits, of any script, and characters people write numbers with anywhere:
  // all kinds of dashes and spaces, dots, slashes, extensions.
  v.regex(/^[+\uff0b]?[\p{Nd}\p{Pd}\s().\u2212\u00b7\/#*,;ext]+$/iu, 'Enter a phone number, for example (213) 555-0100.'),
  v.check((text) => {
    const digits = text.match(/\p{Nd}/gu)?.length ?? 0
    return digits >= 7 && digits <= 20
  }, 'Enter a phone number with its area code, for example (213) 555-0100.'),
)

const choosePlace = 'Choose a location or telehealth.'

const fields = v.strictObject({
  name: plainLine(enquiryLimits.name, 'Enter your name, or the name you would like us to use.', `The name must be ${enquiryLimits.name} characters or fewer.`),
  contactMethod: v.picklist(contactMethods, 'Choose how you would like us to reach you.'),
  email: v.optional(emailAddress('Enter your email address.')),
  phone: v.optional(phone),
  voicemail: v.picklist(voicemailChoices, 'Choose whether we may leave a message.'),
  safeContactNote: v.optional(
    plainText(enquiryLimits.safeContactNote, 'Write a note or leave it empty.', `The note must be ${enquiryLimits.safeContactNote} characters or fewer.`),
  ),
  /** {@link telehealthPlace} or the slug of a location. */
  place: v.pipe(v.string(choosePlace), v.maxLength(slugLimits.max, choosePlace), v.regex(slugPattern, choosePlace)),
  preferredTime: v.picklist(preferredTimes, 'Choose a time that suits you, or no preference.'),
  message: v.optional(
    plainText(enquiryLimits.message, 'Write a message or leave it empty.', `The message must be ${enquiryLimits.message} characters or fewer.`),
  ),
  consent: v.literal(true, 'Confirm that we may use these details to answer you.'),
  ...formGuardFields,
})

export const enquiryInput = v.pipe(
  fields,
  v.forward(
    v.partialCheck(
      [['contactMethod'], ['email']],
      ({ contactMethod, email }) => contactMethod !== 'email' || email !== undefined,
      'Enter your email address, so that we can write to you.',
    ),
    ['email'],
  ),
  v.forward(
    v.partialCheck(
      [['contactMethod'], ['phone']],
      ({ contactMethod, phone: number }) => contactMethod === 'email' || number !== undefined,
      'Enter your phone number, so that we can reach you.',
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
