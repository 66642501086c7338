import * as v from 'valibot'
import { languageQuery } from '../languages/languages.js'
import { postSummary } from '../posts/contract.js'

export const redirectQuery = v.strictObject({
  path: v.pipe(
    v.string('Give the path that was asked for.'),
    v.maxLength(500, 'The path must be 500 characters or shorter.'),
    v.regex(/^\/(?!\/)[^\s?#\\]*$/, 'The path must start with a single "/" and have no query.'),
  ),
  /** Of the suggestions. */
  ...languageQuery.entries,
})

/** What became of a former address: moved for good (301), or gone (410), with posts to read in its place. Unknown addresses answer `not_found`. */
export const redirectResponse = v.variant('status', [
  v.strictObject({ status: v.literal(301), location: v.string() }),
  v.strictObject({ status: v.literal(410), suggestions: v.array(postSummary) }),
])

export type RedirectResponse = v.InferOutput<typeof redirectResponse>
