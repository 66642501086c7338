import * as v from 'valibot'
import { writtenIn } from '../languages/languages.js'
import { resolvedLinks } from '../links/reference.js'
import { formerHeadings } from '../markdown/former-headings.js'

/** A standing page: about, privacy, comment policy. */
export const pageResponse = v.strictObject({
  writtenIn,
  title: v.string(),
  slug: v.string(),
  /** Markdown. */
  body: v.string(),
  links: resolvedLinks,
  formerHeadings,
  metaDescription: v.nullable(v.string()),
  updatedAt: v.string(),
})

export type Page = v.InferOutput<typeof pageResponse>
