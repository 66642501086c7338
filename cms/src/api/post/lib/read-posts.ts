import { paginationLimits } from '@practice/shared/http/pagination'
import { commentRules } from '@practice/shared/comments/policy'
import type { LanguageCode } from '@practice/shared/languages/languages'
import type { Post, PostListResponse, postListQuery } from '@practice/shared/posts/contract'
import type { Core } from '@strapi/strapi'
import type { InferOutput } from 'valibot'
import { madeFrom } from '../../../change-events/made-from'
import { countOnce } from '../../../change-events/remembered'
import { tags } from '../../../change-events/tags'
import { languagesOf } from '../../../languages/read-translations'
import { documentKinds } from '../../../links/document-kinds'
import { published } from '../../../links/published'
import { readText } from '../../../links/read-text'
import { siteCommentPolicy } from '../../site/lib/comment-policy'
import type { PostFilter } from './ordered-posts'
import { countPosts, listTagsIn, newestPosts } from './ordered-posts'
import type { PostRow } from './post-rows'
import { postSelection } from './post-rows'
import { presentPost } from './present-post'
import { relatedPosts } from './related-posts'
import { presentSummaries, translatedPost } from './translated-posts'

type PostListQuery = InferOutput<typeof postListQuery>

interface Identified {
  id: number
  documentId: string
}

/** The document that a filter of the list names by its slug; `null` when it is not there. */
const documentAt = async (strapi: Core.Strapi, kind: 'category' | 'person', slug: string | undefined): Promise<Identified | null | undefined> =>
  slug === undefined ? undefined : strapi.db.query(documentKinds[kind].uid).findOne({ where: { ...published, slug }, select: ['id', 'documentId'] })

interface ChosenList {
  filter: PostFilter
  /** What decides which posts are in it, and in which order. */
  tags: string[]
  /** What decides whose list it is. */
  names: string[]
}

/** `undefined` when the category or author that the query names is not there. */
const chosenList = async (strapi: Core.Strapi, query: PostListQuery): Promise<ChosenList | undefined> => {
  const [category, author] = await Promise.all([documentAt(strapi, 'category', query.category), documentAt(strapi, 'person', query.author)])
  if (category === null || author === null) return undefined
  const list: ChosenList = { filter: { language: query.language }, tags: [], names: [] }
  if (category) {
    list.filter.category = category.id
    list.tags.push(tags.postsIn(category.documentId))
    list.names.push(tags.card('category', category.documentId))
  }
  if (author) {
    list.filter.author = author.id
    list.tags.push(tags.postsBy(author.documentId))
    list.names.push(tags.card('person', author.documentId))
  }
  if (query.featured !== undefined) {
    list.filter.featured = true
    list.tags.push(tags.list('posts:featured'))
  }
  if (list.tags.length === 0) list.tags.push(tags.list('posts'))
  return { ...list, tags: listTagsIn(query.language, list.tags) }
}

export const listPosts = async (strapi: Core.Strapi, query: PostListQuery): Promise<PostListResponse> => {
  const { page = 1, language } = query
  const list = await chosenList(strapi, query)
  if (!list) return { posts: [], pagination: { page, pageCount: 0, total: 0 } }
  const { filter } = list
  const { postsPerPage } = paginationLimits
  const total = await countOnce(strapi, list.tags, () => countPosts(strapi, filter))
  const rows = await newestPosts(strapi, filter, { limit: postsPerPage, offset: (page - 1) * postsPerPage, total })
  const pageCount = Math.ceil(total / postsPerPage)
  // Pages after the last one are without end, so nobody should keep them.
  if (page <= Math.max(1, pageCount)) madeFrom(...list.tags, ...list.names)
  return { posts: await presentSummaries(strapi, rows, language), pagination: { page, pageCount, total } }
}

/** The post at an address in a language; `undefined` when there is none, or nobody has translated it. */
export const readPost = async (strapi: Core.Strapi, slug: string, language: LanguageCode): Promise<Post | undefined> => {
  const row: PostRow | null = await strapi.db.query('api::post.post').findOne({ ...postSelection, where: { ...published, slug } })
  if (!row) return undefined
  madeFrom(tags.document('post', row.documentId), tags.site)
  const post = await translatedPost(strapi, row, language)
  if (!post) return undefined
  const [text, related, policy, writtenIn] = await Promise.all([
    readText(strapi, post.body, language),
    // What goes together does so in every language.
    relatedPosts(strapi, { ...row, body: post.body }, language),
    siteCommentPolicy(strapi),
    languagesOf(strapi, 'post', row.documentId),
  ])
  return presentPost(post, { text, related: await presentSummaries(strapi, related, language), comments: commentRules(policy, row, Date.now()), writtenIn })
}
