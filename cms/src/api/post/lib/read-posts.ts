import { paginationLimits } from '@practice/shared/http/pagination'
import type { Post, PostListResponse, postListQuery } from '@practice/shared/posts/contract'
import type { Core } from '@strapi/strapi'
import type { InferOutput } from 'valibot'
import { published } from '../../../links/published'
import { resolveLinks } from '../../../links/resolve-links'
import { siteTakesComments } from '../../site/lib/site-takes-comments'
import type { PostRow, PostSummaryRow } from './post-rows'
import { newestFirst, postSelection, summarySelection } from './post-rows'
import { presentPost, presentSummary } from './present-post'
import { relatedPosts } from './related-posts'

type PostListQuery = InferOutput<typeof postListQuery>

export const listPosts = async (strapi: Core.Strapi, { page = 1, category, author, featured }: PostListQuery): Promise<PostListResponse> => {
  const where = {
    ...published,
    ...(category === undefined ? {} : { category: { ...published, slug: category } }),
    ...(author === undefined ? {} : { authors: { ...published, slug: author } }),
    ...(featured === undefined ? {} : { featured: true }),
  }
  const posts = strapi.db.query('api::post.post')
  const { postsPerPage } = paginationLimits
  const [total, rows]: [number, PostSummaryRow[]] = await Promise.all([
    posts.count({ where }),
    posts.findMany({ ...summarySelection, where, orderBy: newestFirst, limit: postsPerPage, offset: (page - 1) * postsPerPage }),
  ])
  return { posts: rows.map(presentSummary), pagination: { page, pageCount: Math.ceil(total / postsPerPage), total } }
}

export const readPost = async (strapi: Core.Strapi, slug: string): Promise<Post | undefined> => {
  const row: PostRow | null = await strapi.db.query('api::post.post').findOne({ ...postSelection, where: { ...published, slug } })
  if (!row) return undefined
  const [links, related, siteCommentsOpen] = await Promise.all([
    resolveLinks(strapi, row.body),
    relatedPosts(strapi, row),
    siteTakesComments(strapi),
  ])
  return presentPost(row, { links, related, siteCommentsOpen })
}
