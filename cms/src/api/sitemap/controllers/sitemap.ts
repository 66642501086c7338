import type { SitemapResponse } from '@practice/shared/sitemap/contract'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { noParameters, readQuery } from '../../../public-api/read-input'
import { readSitemap } from '../lib/read-sitemap'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context) {
    readQuery(ctx.querystring, noParameters)
    ctx.body = (await readSitemap(strapi)) satisfies SitemapResponse
  },
})
