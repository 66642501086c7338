import { languageQuery } from '@practice/shared/languages/languages'
import type { Category, CategoryListResponse } from '@practice/shared/categories/contract'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { notFound } from '../../../public-api/api-failure'
import { readQuery, readSlug } from '../../../public-api/read-input'
import { listCategories, readCategory } from '../lib/read-categories'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const { language } = readQuery(ctx.querystring, languageQuery)
    ctx.body = (await listCategories(strapi, language)) satisfies CategoryListResponse
  },

  async read(ctx: Context & { params: Record<string, unknown> }) {
    const { language } = readQuery(ctx.querystring, languageQuery)
    const category = await readCategory(strapi, readSlug(ctx.params.slug), language)
    if (!category) throw notFound('There is no category at this address.')
    ctx.body = category satisfies Category
  },
})
