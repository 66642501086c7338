import * as v from 'valibot'

export const categorySummary = v.strictObject({
  name: v.string(),
  slug: v.string(),
  introduction: v.string(),
  postCount: v.number(),
})
export const categoryListResponse = v.strictObject({ categories: v.array(categorySummary) })
export const categoryResponse = categorySummary

export type Category = v.InferOutput<typeof categorySummary>
export type CategoryListResponse = v.InferOutput<typeof categoryListResponse>
