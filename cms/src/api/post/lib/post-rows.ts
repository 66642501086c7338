import type { PictureRow } from '../../../pictures/present-picture'
import { pictureSelection } from '../../../pictures/present-picture'
import { published } from '../../../links/published'
import type { BylineRow, ClinicalBylineRow } from '../../person/lib/byline'
import { bylineSelection, clinicalBylineSelection } from '../../person/lib/byline'

export interface PostSummaryRow {
  documentId: string
  title: string
  slug: string
  excerpt: string
  featured: boolean | null
  offersMarkdown: boolean | null
  listedAt: string
  readingMinutes: number
  cover: PictureRow | null
  category: { id: number; name: string; slug: string; documentId: string } | null
  authors: BylineRow[]
}

export interface PostRow extends PostSummaryRow {
  authors: ClinicalBylineRow[]
  body: string
  formerHeadings: unknown
  publishedAt: string
  reviewer: ClinicalBylineRow | null
  reviewedOn: string | null
  sensitive: boolean | null
  metaTitle: string | null
  metaDescription: string | null
  commentPolicy: 'open' | 'closed'
  commentsCloseAfterDays: number | null
  commentLevels: number | null
  /** Document ids; see pinned-posts. */
  publishedPins: unknown
}

/** Everything a summary shows, without the body: lists must not read texts that they do not show. */
export const summarySelection = {
  select: ['documentId', 'title', 'slug', 'excerpt', 'featured', 'offersMarkdown', 'listedAt', 'readingMinutes'],
  populate: { cover: pictureSelection, category: { where: published, select: ['id', 'documentId', 'name', 'slug'] }, authors: bylineSelection },
}

export const postSelection = {
  select: [
    ...summarySelection.select,
    'body', 'formerHeadings', 'publishedAt', 'reviewedOn', 'sensitive', 'metaTitle', 'metaDescription', 'commentPolicy', 'commentsCloseAfterDays', 'commentLevels',
    'publishedPins',
  ],
  populate: { ...summarySelection.populate, authors: clinicalBylineSelection, reviewer: clinicalBylineSelection },
}

/** Newest first; the document id settles ties, so that no post is on two pages of a list or on none. */
export const newestFirst = [{ listedAt: 'desc' }, { documentId: 'asc' }]
