import { paginationLimits } from '@practice/shared/http/pagination'
import type { Post, PostListResponse, postListQuery } from '@practice/shared/posts/contract'
import type { Core } from '@strapi/strapi'
import type { InferOutput } from 'valibot'
import { madeFrom } from '../../../change-events/made-from'
import { tags } from '../../../change-events/tags'
import { documentKinds } from '../../../links/document-kinds'
import { published } from '../../../links/published'
import { resolveLinks } from '../../../links/resolve-links'
import { siteTakesComments } from '../../site/lib/site-takes-comments'
import type { PostRow, PostSummaryRow } from './post-rows'
import { newestFirst, postSelection, summarySelection } from './post-rows'
import { presentPost, presentSummary } from './present-post'
import { relatedPosts } from './related-posts'

type PostListQuery = InferOutput<typeof postListQuery>

/** The document that a filter of the list names by its slug. */
const documentAt = async (strapi: Core.Strapi, kind: 'category' | 'person', slug: string | undefined): Promise<string | undefined> => {
  if (slug === undefined) return undefined
  const row: { documentId: string } | null = await strapi.db.query(documentKinds[kind].uid).findOne({ where: { ...published, slug }, select: ['documentId'] })
  return row?.documentId
}

interface ChosenList {
  where: object
  /** What decides which posts are in it, and in which order. */
  tags: string[]
}

/** `undefined` when the category or author that the query names is not there. */
const chosenList = async (strapi: Core.Strapi, { category, author, featured }: PostListQuery): Promise<ChosenList | undefined> => {
  const [categoryId, authorId] = await Promise.all([documentAt(strapi, 'category', category), documentAt(strapi, 'person', author)])
  if ((category !== undefined && categoryId === undefined) || (author !== undefined && authorId === undefined)) return undefined
  const filters: ChosenList[] = [
    ...(categoryId === undefined
      ? []
      : [{ where: { category: { ...published, documentId: categoryId } }, tags: [tags.postsIn(categoryId), tags.card('category', categoryId)] }]),
    ...(authorId === undefined ? [] : [{ where: { authors: { ...published, documentId: authorId } }, tags: [tags.postsBy(authorId), tags.card('person', authorId)] }]),
    ...(featured === undefined ? [] : [{ where: { featured: true }, tags: [tags.list('posts:featured')] }]),
  ]
  return {
    where: Object.assign({ ...published }, ...filters.map((filter) => filter.where)),
    tags: filters.length === 0 ? [tags.list('posts')] : filters.flatMap((filter) => filter.tags),
  }
}

export const listPosts = async (strapi: Core.Strapi, query: PostListQuery): Promise<PostListResponse> => {
  const { page = 1 } = query
  const list = await chosenList(strapi, query)
  if (!list) return { posts: [], pagination: { page, pageCount: 0, total: 0 } }
  const { where } = list
  const posts = strapi.db.query('api::post.post')
  const { postsPerPage } = paginationLimits
  const [total, rows]: [number, PostSummaryRow[]] = await Promise.all([
    posts.count({ where }),
    posts.findMany({ ...summarySelection, where, orderBy: newestFirst, limit: postsPerPage, offset: (page - 1) * postsPerPage }),
  ])
  const pageCount = Math.ceil(total / postsPerPage)
  // Pages after the last one are without end, so nobody should keep them.
  if (page <= Math.max(1, pageCount)) madeFrom(...list.tags)
  return { posts: rows.map(presentSummary), pagination: { page, pageCount, total } }
}

export const readPost = async (strapi: Core.Strapi, slug: string): Promise<Post | undefined> => {
  const row: PostRow | null = await strapi.db.query('api::post.post').findOne({ ...postSelection, where: { ...published, slug } })
  if (!row) return undefined
  const [links, related, siteCommentsOpen] = await Promise.all([
    resolveLinks(strapi, row.body),
    relatedPosts(strapi, row),
    siteTakesComments(strapi),
  ])
  madeFrom(tags.document('post', row.documentId), tags.site)
  return presentPost(row, { links, related, siteCommentsOpen })
}
