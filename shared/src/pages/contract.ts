import * as v from 'valibot'
import { resolvedLinks } from '../links/reference.js'

/** A standing page: about, privacy, comment policy. */
export const pageResponse = v.strictObject({
  title: v.string(),
  slug: v.string(),
  /** Markdown. */
  body: v.string(),
  links: resolvedLinks,
  metaDescription: v.nullable(v.string()),
  updatedAt: v.string(),
})

export type Page = v.InferOutput<typeof pageResponse>
