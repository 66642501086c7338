import { languageQuery } from '@practice/shared/languages/languages'
import type { Site } from '@practice/shared/site/contract'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { notFound } from '../../../public-api/api-failure'
import { readQuery } from '../../../public-api/read-input'
import { readSite } from '../lib/read-site'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context) {
    const { language } = readQuery(ctx.querystring, languageQuery)
    const site = await readSite(strapi, language)
    if (!site) throw notFound('The site settings have not been filled in yet in this language.')
    ctx.body = site satisfies Site
  },
})
