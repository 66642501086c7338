import * as v from 'valibot'

/** Addresses that one file may hold (sitemaps.org, "Sitemap file requirements"). */
export const sitemapLimit = 50_000

/** Everything that has been written and is public, as far as search engines need to know it. */
export const sitemapResponse = v.strictObject({
  documents: v.array(
    v.strictObject({
      path: v.string(),
      /** ISO 8601 instant of the last publication. */
      updatedOn: v.string(),
      /** Path of its picture. */
      picture: v.nullable(v.string()),
    }),
  ),
})

export type SitemapResponse = v.InferOutput<typeof sitemapResponse>
