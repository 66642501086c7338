import type { Category, CategoryListResponse } from '@practice/shared/categories/contract'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { notFound } from '../../../public-api/api-failure'
import { noParameters, readQuery, readSlug } from '../../../public-api/read-input'
import { listCategories, readCategory } from '../lib/read-categories'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    readQuery(ctx.querystring, noParameters)
    ctx.body = (await listCategories(strapi)) satisfies CategoryListResponse
  },

  async read(ctx: Context & { params: Record<string, unknown> }) {
    readQuery(ctx.querystring, noParameters)
    const category = await readCategory(strapi, readSlug(ctx.params.slug))
    if (!category) throw notFound('There is no category at this address.')
    ctx.body = category satisfies Category
  },
})
