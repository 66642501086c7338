import * as v from 'valibot'
import { languageCode, writtenIn } from '../languages/languages.js'
import { resolvedLinks } from '../links/reference.js'
import { formerHeadings } from '../markdown/former-headings.js'
import { image } from '../site/image.js'

/** How a person is named where only a line is said about them. */
export const byline = v.strictObject({ name: v.string(), slug: v.string(), credentials: v.string() })

/** The number is given only when the practice has entered one. */
const license = v.strictObject({ type: v.string(), state: v.string(), number: v.nullable(v.string()) })

/** What readers may know about who answers for a text. */
export const clinicalByline = v.strictObject({
  ...byline.entries,
  license: v.nullable(license),
  /** Set for an associate, who practices under supervision; never somebody whose own page is not public. */
  supervisor: v.nullable(byline),
})

export const personSummary = v.strictObject({
  name: v.string(),
  slug: v.string(),
  credentials: v.string(),
  role: v.string(),
  photo: v.nullable(image),
  /** Of the words: what nobody has translated stays in the first one. */
  language: languageCode,
})

export const personResponse = v.strictObject({
  ...personSummary.entries,
  writtenIn,
  pronouns: v.nullable(v.string()),
  /** Markdown. */
  bio: v.string(),
  links: resolvedLinks,
  formerHeadings,
  license: clinicalByline.entries.license,
  supervisor: clinicalByline.entries.supervisor,
  languages: v.array(v.string()),
  telehealth: v.boolean(),
  locations: v.array(v.strictObject({ name: v.string(), slug: v.string() })),
})

export const personListResponse = v.strictObject({ people: v.array(personSummary) })

export type PersonSummary = v.InferOutput<typeof personSummary>
export type Person = v.InferOutput<typeof personResponse>
export type Byline = v.InferOutput<typeof byline>
export type ClinicalByline = v.InferOutput<typeof clinicalByline>
export type License = v.InferOutput<typeof license>
export type PersonListResponse = v.InferOutput<typeof personListResponse>
