import type { PictureRow } from '../../../pictures/present-picture'
import { pictureSelection } from '../../../pictures/present-picture'
import { published } from '../../../links/published'

export interface BylineRow {
  name: string
  slug: string
  credentials: string | null
}

export interface PostSummaryRow {
  documentId: string
  title: string
  slug: string
  excerpt: string
  featured: boolean | null
  listedAt: string
  readingMinutes: number
  cover: PictureRow | null
  category: { name: string; slug: string; documentId: string } | null
  authors: BylineRow[]
}

export interface PostRow extends PostSummaryRow {
  body: string
  publishedAt: string
  reviewer: BylineRow | null
  reviewedOn: string | null
  sensitive: boolean | null
  metaTitle: string | null
  metaDescription: string | null
  commentPolicy: 'open' | 'closed'
}

const byline = { where: published, select: ['name', 'slug', 'credentials'] }

/** Everything a summary shows, without the body: lists must not read texts that they do not show. */
export const summarySelection = {
  select: ['documentId', 'title', 'slug', 'excerpt', 'featured', 'listedAt', 'readingMinutes'],
  populate: { cover: pictureSelection, category: { where: published, select: ['documentId', 'name', 'slug'] }, authors: byline },
}

export const postSelection = {
  select: [
    ...summarySelection.select,
    'body', 'publishedAt', 'reviewedOn', 'sensitive', 'metaTitle', 'metaDescription', 'commentPolicy',
  ],
  populate: { ...summarySelection.populate, reviewer: byline },
}

/** Newest first; the document id settles ties, so that no post is on two pages of a list or on none. */
export const newestFirst = [{ listedAt: 'desc' }, { documentId: 'asc' }]
