import { languageQuery } from '@practice/shared/languages/languages'
import type { Page } from '@practice/shared/pages/contract'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { notFound } from '../../../public-api/api-failure'
import { readQuery, readSlug } from '../../../public-api/read-input'
import { readPage } from '../lib/read-page'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context & { params: Record<string, unknown> }) {
    const { language } = readQuery(ctx.querystring, languageQuery)
    const page = await readPage(strapi, readSlug(ctx.params.slug), language)
    if (!page) throw notFound('There is no page at this address.')
    ctx.body = page satisfies Page
  },
})
