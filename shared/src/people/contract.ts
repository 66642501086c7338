import * as v from 'valibot'
import { resolvedLinks } from '../links/reference.js'
import { image } from '../site/image.js'

export const personSummary = v.strictObject({
  name: v.string(),
  slug: v.string(),
  credentials: v.string(),
  role: v.string(),
  photo: v.nullable(image),
})

export const personResponse = v.strictObject({
  ...personSummary.entries,
  pronouns: v.nullable(v.string()),
  /** Markdown. */
  bio: v.string(),
  links: resolvedLinks,
  license: v.nullable(v.strictObject({ type: v.string(), state: v.string(), number: v.nullable(v.string()) })),
  /** Set for an associate, who practises under supervision. */
  supervisor: v.nullable(v.strictObject({ name: v.string(), slug: v.string(), credentials: v.string() })),
  languages: v.array(v.string()),
  telehealth: v.boolean(),
  locations: v.array(v.strictObject({ name: v.string(), slug: v.string() })),
})

export const personListResponse = v.strictObject({ people: v.array(personSummary) })

export type PersonSummary = v.InferOutput<typeof personSummary>
export type Person = v.InferOutput<typeof personResponse>
export type PersonListResponse = v.InferOutput<typeof personListResponse>
