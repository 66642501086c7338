import * as v from 'valibot'
import { writtenIn } from '../languages/languages.js'

export const categorySummary = v.strictObject({
  name: v.string(),
  slug: v.string(),
  introduction: v.string(),
  /** In the language that was asked for. */
  postCount: v.number(),
  writtenIn,
})
export const categoryListResponse = v.strictObject({ categories: v.array(categorySummary) })
export const categoryResponse = categorySummary

export type Category = v.InferOutput<typeof categorySummary>
export type CategoryListResponse = v.InferOutput<typeof categoryListResponse>
