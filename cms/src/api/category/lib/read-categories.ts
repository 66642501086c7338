import type { Category, CategoryListResponse } from '@practice/shared/categories/contract'
import type { LanguageCode } from '@practice/shared/languages/languages'
import { firstLanguage } from '@practice/shared/languages/languages'
import type { Core } from '@strapi/strapi'
import { madeFrom } from '../../../change-events/made-from'
import { tags } from '../../../change-events/tags'
import { languagesOf, wordsOf } from '../../../languages/read-translations'
import { published } from '../../../links/published'
import { countPostsIn, listTagsIn } from '../../post/lib/ordered-posts'

interface CategoryRow {
  id: number
  documentId: string
  name: string
  slug: string
  introduction: string
}

const select = ['id', 'documentId', 'name', 'slug', 'introduction']

const presentCategory = async (strapi: Core.Strapi, { id, documentId, name, slug, introduction }: CategoryRow, language: LanguageCode): Promise<Category> => {
  madeFrom(tags.document('category', documentId), ...listTagsIn(language, [tags.postsIn(documentId)]))
  return { name, slug, introduction, postCount: await countPostsIn(strapi, { id, documentId }, language), writtenIn: await languagesOf(strapi, 'category', documentId) }
}

/** Those of some topics that can be read in a language, with what they are called in it. */
const inLanguage = async (strapi: Core.Strapi, rows: readonly CategoryRow[], language: LanguageCode): Promise<CategoryRow[]> => {
  if (language === firstLanguage) return [...rows]
  const words = await wordsOf(strapi, 'category', language, rows.map(({ documentId }) => documentId), ['name', 'introduction'])
  return rows.flatMap((row) => {
    const own = words.get(row.documentId)
    return own ? [{ ...row, name: own.name ?? '', introduction: own.introduction ?? '' }] : []
  })
}

export const listCategories = async (strapi: Core.Strapi, language: LanguageCode): Promise<CategoryListResponse> => {
  const rows: CategoryRow[] = await strapi.db
    .query('api::category.category')
    .findMany({ where: published, select, orderBy: [{ order: 'asc' }, { name: 'asc' }, { documentId: 'asc' }] })
  madeFrom(tags.list('categories'))
  // One count for each: a practice has a handful of categories.
  return { categories: await Promise.all((await inLanguage(strapi, rows, language)).map((row) => presentCategory(strapi, row, language))) }
}

export const readCategory = async (strapi: Core.Strapi, slug: string, language: LanguageCode): Promise<Category | undefined> => {
  const row: CategoryRow | null = await strapi.db.query('api::category.category').findOne({ where: { ...published, slug }, select })
  if (!row) return undefined
  const [shown] = await inLanguage(strapi, [row], language)
  if (shown) madeFrom(tags.words(language, 'category', row.documentId))
  return shown && presentCategory(strapi, shown, language)
}
