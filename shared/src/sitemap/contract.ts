import * as v from 'valibot'
import { languageCode } from '../languages/languages.js'

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
      /** Other languages in which it can be read, and since when. */
      translations: v.array(v.strictObject({ language: languageCode, updatedOn: v.string() })),
    }),
  ),
})

export type SitemapResponse = v.InferOutput<typeof sitemapResponse>
