import type { Site } from '@practice/shared/site/contract'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { notFound } from '../../../public-api/api-failure'
import { noParameters, readQuery } from '../../../public-api/read-input'
import { readSite } from '../lib/read-site'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context) {
    readQuery(ctx.querystring, noParameters)
    const site = await readSite(strapi)
    if (!site) throw notFound('The site settings have not been filled in yet.')
    ctx.body = site satisfies Site
  },
})
