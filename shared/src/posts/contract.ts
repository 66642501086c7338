import * as v from 'valibot'
import { pageParameter, pagination } from '../http/pagination.js'
import { languageQuery, writtenIn } from '../languages/languages.js'
import { resolvedLinks } from '../links/reference.js'
import { formerHeadings } from '../markdown/former-headings.js'
import { byline, clinicalByline } from '../people/contract.js'
import { image } from '../site/image.js'
import { slug } from '../text/slug.js'

export const postLimits = {
  title: 160,
  excerpt: 300,
  /** Characters of Markdown; an article of 30,000 words has about 200,000. */
  body: 1_000_000,
  metaTitle: 70,
  metaDescription: 160,
  /** Related posts shown under an article. */
  related: 3,
} as const

export const postSummary = v.strictObject({
  title: v.string(),
  slug: v.string(),
  excerpt: v.string(),
  cover: v.nullable(image),
  category: v.nullable(v.strictObject({ name: v.string(), slug: v.string() })),
  authors: v.array(byline),
  /** ISO 8601 instant; the display date if the author set one, else the first publication. */
  publishedOn: v.string(),
  readingMinutes: v.number(),
  featured: v.boolean(),
  /** Whether programs may have it as Markdown, as far as its authors decide that. */
  offersMarkdown: v.boolean(),
})

export const postResponse = v.strictObject({
  /** Stays the same when the post is renamed. */
  permanentId: v.string(),
  writtenIn,
  ...postSummary.entries,
  authors: v.array(clinicalByline),
  /** Markdown with link references. */
  body: v.string(),
  links: resolvedLinks,
  formerHeadings,
  /** ISO 8601 instant of the last publication. */
  updatedOn: v.string(),
  reviewer: v.nullable(clinicalByline),
  /** `YYYY-MM-DD`. */
  reviewedOn: v.nullable(v.string()),
  sensitive: v.boolean(),
  metaTitle: v.nullable(v.string()),
  metaDescription: v.nullable(v.string()),
  commentsOpen: v.boolean(),
  /** When comments close, or closed, by themselves: an ISO 8601 instant. */
  commentsCloseAt: v.nullable(v.string()),
  /** How many levels a conversation below it may have; at the last one nobody can answer. */
  commentLevels: v.number(),
  related: v.array(postSummary),
})

export const postListQuery = v.strictObject({
  page: v.optional(pageParameter),
  category: v.optional(slug),
  author: v.optional(slug),
  featured: v.optional(v.literal('true', 'The only value of "featured" is "true".')),
  ...languageQuery.entries,
})

export const postListResponse = v.strictObject({ posts: v.array(postSummary), pagination })

export type PostSummary = v.InferOutput<typeof postSummary>
export type Post = v.InferOutput<typeof postResponse>
export type PostListResponse = v.InferOutput<typeof postListResponse>
