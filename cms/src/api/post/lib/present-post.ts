import type { CommentRules } from '@practice/shared/comments/policy'
import type { LanguageCode } from '@practice/shared/languages/languages'
import type { Post, PostSummary } from '@practice/shared/posts/contract'
import { madeFrom } from '../../../change-events/made-from'
import { tags } from '../../../change-events/tags'
import type { ReadText } from '../../../links/read-text'
import { readFormerHeadings } from '../../../links/text-rows'
import { presentPicture } from '../../../pictures/present-picture'
import { presentByline, presentClinicalByline } from '../../person/lib/byline'
import type { PostRow, PostSummaryRow } from './post-rows'

export const presentSummary = (row: PostSummaryRow): PostSummary => {
  madeFrom(tags.card('post', row.documentId), ...(row.category ? [tags.card('category', row.category.documentId)] : []))
  return {
    title: row.title,
    slug: row.slug,
    excerpt: row.excerpt,
    cover: presentPicture(row.cover),
    category: row.category && { name: row.category.name, slug: row.category.slug },
    authors: row.authors.map(presentByline),
    publishedOn: row.listedAt,
    readingMinutes: row.readingMinutes,
    featured: row.featured === true,
    // Articles from before there was a choice have none.
    offersMarkdown: row.offersMarkdown !== false,
  }
}

interface Surroundings {
  text: ReadText
  related: PostSummary[]
  comments: CommentRules
  writtenIn: LanguageCode[]
}

export const presentPost = (row: PostRow, { text, related, comments, writtenIn }: Surroundings): Post => ({
  permanentId: row.documentId,
  writtenIn,
  ...presentSummary(row),
  authors: row.authors.map(presentClinicalByline),
  body: text.text,
  links: text.links,
  formerHeadings: readFormerHeadings(row.formerHeadings),
  updatedOn: row.publishedAt,
  reviewer: row.reviewer && presentClinicalByline(row.reviewer),
  reviewedOn: row.reviewedOn,
  sensitive: row.sensitive === true,
  metaTitle: row.metaTitle || null,
  metaDescription: row.metaDescription || null,
  commentsOpen: comments.open,
  commentsCloseAt: comments.closeAt,
  commentLevels: comments.levels,
  related,
})
