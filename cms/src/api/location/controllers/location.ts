import type { Location, LocationListResponse } from '@practice/shared/locations/contract'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { notFound } from '../../../public-api/api-failure'
import { noParameters, readQuery, readSlug } from '../../../public-api/read-input'
import { listLocations, readLocation } from '../lib/read-locations'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    readQuery(ctx.querystring, noParameters)
    ctx.body = (await listLocations(strapi)) satisfies LocationListResponse
  },

  async read(ctx: Context & { params: Record<string, unknown> }) {
    readQuery(ctx.querystring, noParameters)
    const location = await readLocation(strapi, readSlug(ctx.params.slug))
    if (!location) throw notFound('There is no location at this address.')
    ctx.body = location satisfies Location
  },
})
