import { languageQuery } from '@practice/shared/languages/languages'
import type { Location, LocationListResponse } from '@practice/shared/locations/contract'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { notFound } from '../../../public-api/api-failure'
import { readQuery, readSlug } from '../../../public-api/read-input'
import { listLocations, readLocation } from '../lib/read-locations'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const { language } = readQuery(ctx.querystring, languageQuery)
    ctx.body = (await listLocations(strapi, language)) satisfies LocationListResponse
  },

  async read(ctx: Context & { params: Record<string, unknown> }) {
    const { language } = readQuery(ctx.querystring, languageQuery)
    const location = await readLocation(strapi, readSlug(ctx.params.slug), language)
    if (!location) throw notFound('There is no location at this address.')
    ctx.body = location satisfies Location
  },
})
