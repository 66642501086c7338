import type { LanguageCode } from '@practice/shared/languages/languages'
import { firstLanguage } from '@practice/shared/languages/languages'
import type { Core } from '@strapi/strapi'
import { countOnce } from '../../../change-events/remembered'
import { tags } from '../../../change-events/tags'
import { wordsOf } from '../../../languages/read-translations'
import { published } from '../../../links/published'
import type { PostSummaryRow } from './post-rows'
import { summarySelection } from './post-rows'

/** Which published posts; ids of published rows, which all others are linked to. */
export interface PostFilter {
  category?: number
  author?: number
  featured?: true
  /** Only those that can be read in this language. */
  language?: LanguageCode
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

/** As the indexes say it: a value that is bound would not be recognised. */
const isOriginal = (prefix: 'p.' | ''): string => `${prefix}locale = '${firstLanguage}'`

/**
 * Without these, a list sorts every published post. Partial, so that the order is found although drafts are in the same
 * table; Strapi cannot make such an index from a schema.
 */
export const createPostListIndexes = async (strapi: Core.Strapi): Promise<void> => {
  const create = (name: string, condition: string) =>
    strapi.db.connection.raw(`create index if not exists ${name} on posts (listed_at desc, document_id) where published_at is not null and ${isOriginal('')}${condition}`)
  await create('posts_original_listed_idx', '')
  await create('posts_original_featured_idx', ' and featured = true')
  // From before there were translations.
  for (const former of ['posts_live_listed_idx', 'posts_featured_listed_idx']) await strapi.db.connection.raw(`drop index if exists ${former}`)
}

const chosenPosts = (strapi: Core.Strapi, { category, author, featured, language = firstLanguage, except = [] }: PostFilter, total: number) => {
  const query = strapi.db.connection('posts as p').whereNotNull('p.published_at').whereRaw(isOriginal('p.'))
  for (const [link, id] of [[links.category, category], [links.author, author]] as const) {
    if (id === undefined) continue
    if (total < fewPosts) void query.whereIn('p.id', strapi.db.connection(link.table).select('post_id').where(link.column, id))
    else void query.whereExists(strapi.db.connection(`${link.table} as l`).select('l.id').whereRaw('l.post_id = p.id').where(`l.${link.column}`, id))
  }
  if (featured) void query.whereRaw('p.featured = true')
  if (except.length > 0) void query.whereNotIn('p.document_id', except)
  if (language !== firstLanguage) {
    const words = strapi.db.connection('posts as t').select('t.id').whereRaw('t.document_id = p.document_id').where('t.locale', language).whereNotNull('t.published_at')
    void query.whereExists(words)
  }
  return query
}

/**
 * Ids of rows, newest first; the document id settles ties, so that no post is on two pages of a list or on none. Must not
 * be called within a transaction.
 */
export const postIdsInOrder = async (strapi: Core.Strapi, filter: PostFilter, { limit, offset = 0, total = Infinity }: Range): Promise<number[]> => {
  const query = chosenPosts(strapi, filter, total).select('p.id')
  const rows: { id: number }[] = await query.orderBy([{ column: 'p.listed_at', order: 'desc' }, { column: 'p.document_id' }]).limit(limit).offset(offset)
  return rows.map(({ id }) => Number(id))
}

/** How many a filter finds. Must not be called within a transaction. */
export const countPosts = async (strapi: Core.Strapi, filter: PostFilter): Promise<number> => {
  const rows: { count: number | string }[] = await chosenPosts(strapi, filter, Infinity).count({ count: '*' })
  return Number(rows[0]?.count ?? 0)
}

/** Tags of lists of posts in a language: the same as in the first one, and which posts there are in it. */
export const listTagsIn = (language: LanguageCode, list: readonly string[]): string[] =>
  language === firstLanguage ? [...list] : [...list, tags.writtenIn(language, 'post')]

/** @param id of the published row of the category */
export const countPostsIn = (strapi: Core.Strapi, { documentId, id }: { documentId: string; id: number }, language: LanguageCode = firstLanguage): Promise<number> =>
  countOnce(strapi, listTagsIn(language, [tags.postsIn(documentId)]), () => countPosts(strapi, { category: id, language }))

/** Summaries of posts, in the order of their document ids; those that are not public, or not in this language, are left out. */
export const summariesOf = async (strapi: Core.Strapi, documentIds: readonly string[], language: LanguageCode): Promise<PostSummaryRow[]> => {
  if (documentIds.length === 0) return []
  const rows: PostSummaryRow[] = await strapi.db.query('api::post.post').findMany({ ...summarySelection, where: { ...published, documentId: { $in: documentIds } } })
  const words = await wordsOf(strapi, 'post', language, documentIds, ['title'])
  return rows
    .filter(({ documentId }) => language === firstLanguage || words.has(documentId))
    .sort((one, other) => documentIds.indexOf(one.documentId) - documentIds.indexOf(other.documentId))
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
