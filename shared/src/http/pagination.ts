import * as v from 'valibot'

export const paginationLimits = {
  /** Posts on one page of a list. */
  postsPerPage: 12,
  /** Highest page number that is answered; deeper offsets cost the database and help no reader. */
  maxPage: 500,
} as const

/** `?page=` as it arrives in a query string: digits only, 1 to {@link paginationLimits.maxPage}. */
export const pageParameter = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{0,3}$/, 'The page must be a whole number from 1 upwards.'),
  v.transform(Number),
  v.maxValue(paginationLimits.maxPage, `The page must be ${paginationLimits.maxPage} or lower.`),
)

export const pagination = v.strictObject({
  page: v.number(),
  pageCount: v.number(),
  total: v.number(),
})

export type Pagination = v.InferOutput<typeof pagination>
