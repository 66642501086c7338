import * as v from 'valibot'
import { languageCode, writtenIn } from '../languages/languages.js'
import { resolvedLinks } from '../links/reference.js'
import { formerHeadings } from '../markdown/former-headings.js'
import { personSummary } from '../people/contract.js'
import { image } from '../site/image.js'

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
export type Weekday = (typeof weekdays)[number]

/** Local wall-clock time, 24 hours, `HH:MM`. */
export const clockTime = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/))

/** One stretch of opening on a day; `closes` earlier than or equal to `opens` means the next day. */
const openingSlot = v.strictObject({ day: v.picklist(weekdays), opens: clockTime, closes: clockTime })

/** A date (in the location's time zone) on which the weekly hours do not hold. */
const hoursException = v.strictObject({
  date: v.pipe(v.string(), v.isoDate()),
  closed: v.boolean(),
  opens: v.nullable(clockTime),
  closes: v.nullable(clockTime),
  note: v.nullable(v.string()),
})

export const locationSummary = v.strictObject({
  name: v.string(),
  slug: v.string(),
  street: v.string(),
  city: v.string(),
  region: v.string(),
  postalCode: v.string(),
  country: v.string(),
  phone: v.nullable(v.string()),
  telehealthStates: v.array(v.string()),
})

export const locationResponse = v.strictObject({
  ...locationSummary.entries,
  writtenIn,
  /** Of the words: what nobody has translated stays in the first one. */
  language: languageCode,
  /** Markdown. */
  introduction: v.string(),
  links: resolvedLinks,
  formerHeadings,
  email: v.nullable(v.string()),
  /** Drawn by the practice: a map from elsewhere would tell its host who looks for an office. */
  map: v.nullable(image),
  /** IANA time zone name. */
  timeZone: v.string(),
  hours: v.array(openingSlot),
  exceptions: v.array(hoursException),
  parking: v.nullable(v.string()),
  access: v.nullable(v.string()),
  people: v.array(personSummary),
})

export const locationListResponse = v.strictObject({ locations: v.array(locationSummary) })

export type LocationSummary = v.InferOutput<typeof locationSummary>
export type Location = v.InferOutput<typeof locationResponse>
export type LocationListResponse = v.InferOutput<typeof locationListResponse>
export type OpeningSlot = v.InferOutput<typeof openingSlot>
export type HoursException = v.InferOutput<typeof hoursException>
