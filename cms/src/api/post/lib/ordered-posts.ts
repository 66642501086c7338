import type { Core } from '@strapi/strapi'
import { countOnce } from '../../../change-events/remembered'
import { tags } from '../../../change-events/tags'
import { published } from '../../../links/published'
import type { PostSummaryRow } from './post-rows'
import { summarySelection } from './post-rows'

/** Which published posts; ids of published rows, which all others are linked to. */
export interface PostFilter {
  category?: number
  author?: number
  featured?: true
  /** Document ids. */
  except?: readonly string[]
}

interface Range {
  limit: number
  offset?: number
  /** How many posts the filter finds, as far as that is known. */
  total?: number
}

/** With fewer, it is quicker to sort all of them than to look for them among all posts in order. */
const fewPosts = 500

const links = {
  category: { table: 'posts_category_lnk', column: 'category_id' },
  author: { table: 'posts_authors_lnk', column: 'person_id' },
} as const

/**
 * Without these, a list sorts every published post. Partial, so that the order is found although drafts are in the same
 * table; Strapi cannot make such an index from a schema.
 */
export const createPostListIndexes = async (strapi: Core.Strapi): Promise<void> => {
  const create = (name: string, condition: string) =>
    strapi.db.connection.raw(`create index if not exists ${name} on posts (listed_at desc, document_id) where published_at is not null${condition}`)
  await create('posts_live_listed_idx', '')
  await create('posts_featured_listed_idx', ' and featured = true')
}

/**
 * Ids of rows, newest first; the document id settles ties, so that no post is on two pages of a list or on none. Must not
 * be called within a transaction.
 */
export const postIdsInOrder = async (strapi: Core.Strapi, { category, author, featured, except = [] }: PostFilter, { limit, offset = 0, total = Infinity }: Range): Promise<number[]> => {
  const query = strapi.db.connection('posts as p').select('p.id').whereNotNull('p.published_at')
  for (const [link, id] of [[links.category, category], [links.author, author]] as const) {
    if (id === undefined) continue
    if (total < fewPosts) void query.whereIn('p.id', strapi.db.connection(link.table).select('post_id').where(link.column, id))
    else void query.whereExists(strapi.db.connection(`${link.table} as l`).select('l.id').whereRaw('l.post_id = p.id').where(`l.${link.column}`, id))
  }
  // As the index says it: a value that is bound would not be recognised.
  if (featured) void query.whereRaw('p.featured = true')
  if (except.length > 0) void query.whereNotIn('p.document_id', except)
  const rows: { id: number }[] = await query.orderBy([{ column: 'p.listed_at', order: 'desc' }, { column: 'p.document_id' }]).limit(limit).offset(offset)
  return rows.map(({ id }) => Number(id))
}

export const countPostsIn = (strapi: Core.Strapi, categoryDocumentId: string): Promise<number> =>
  countOnce(strapi, [tags.postsIn(categoryDocumentId)], () =>
    strapi.db.query('api::post.post').count({ where: { ...published, category: { ...published, documentId: categoryDocumentId } } }),
  )

/** Summaries of posts, in the order of their document ids; those that are not public are left out. */
export const summariesOf = async (strapi: Core.Strapi, documentIds: readonly string[]): Promise<PostSummaryRow[]> => {
  if (documentIds.length === 0) return []
  const rows: PostSummaryRow[] = await strapi.db.query('api::post.post').findMany({ ...summarySelection, where: { ...published, documentId: { $in: documentIds } } })
  return rows.sort((one, other) => documentIds.indexOf(one.documentId) - documentIds.indexOf(other.documentId))
}

/** Summaries of published posts, newest first. */
export const newestPosts = async (strapi: Core.Strapi, filter: PostFilter, range: Range): Promise<PostSummaryRow[]> => {
  const ids = await postIdsInOrder(strapi, filter, range)
  if (ids.length === 0) return []
  const rows: (PostSummaryRow & { id: number })[] = await strapi.db
    .query('api::post.post')
    .findMany({ ...summarySelection, select: ['id', ...summarySelection.select], where: { ...published, id: { $in: ids } } })
  return rows.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
}
