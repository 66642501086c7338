import * as v from 'valibot'

/** Ids that headings of a text had before, and the id of the heading that has taken their place. */
export const formerHeadings = v.record(v.string(), v.string())
export type FormerHeadings = v.InferOutput<typeof formerHeadings>
