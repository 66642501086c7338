import type { Category, CategoryListResponse } from '@practice/shared/categories/contract'
import type { Core } from '@strapi/strapi'
import { madeFrom } from '../../../change-events/made-from'
import { tags } from '../../../change-events/tags'
import { published } from '../../../links/published'
import { countPostsIn } from '../../post/lib/ordered-posts'

interface CategoryRow {
  documentId: string
  name: string
  slug: string
  introduction: string
}

const select = ['documentId', 'name', 'slug', 'introduction']

const presentCategory = async (strapi: Core.Strapi, { documentId, name, slug, introduction }: CategoryRow): Promise<Category> => {
  madeFrom(tags.document('category', documentId), tags.postsIn(documentId))
  return { name, slug, introduction, postCount: await countPostsIn(strapi, documentId) }
}

export const listCategories = async (strapi: Core.Strapi): Promise<CategoryListResponse> => {
  const rows: CategoryRow[] = await strapi.db
    .query('api::category.category')
    .findMany({ where: published, select, orderBy: [{ order: 'asc' }, { name: 'asc' }, { documentId: 'asc' }] })
  madeFrom(tags.list('categories'))
  // One count for each: a practice has a handful of categories.
  return { categories: await Promise.all(rows.map((row) => presentCategory(strapi, row))) }
}

export const readCategory = async (strapi: Core.Strapi, slug: string): Promise<Category | undefined> => {
  const row: CategoryRow | null = await strapi.db.query('api::category.category').findOne({ where: { ...published, slug }, select })
  return row ? presentCategory(strapi, row) : undefined
}
