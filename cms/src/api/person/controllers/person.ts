import type { Person, PersonListResponse } from '@practice/shared/people/contract'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { notFound } from '../../../public-api/api-failure'
import { noParameters, readQuery, readSlug } from '../../../public-api/read-input'
import { listPeople, readPerson } from '../lib/read-people'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    readQuery(ctx.querystring, noParameters)
    ctx.body = (await listPeople(strapi)) satisfies PersonListResponse
  },

  async read(ctx: Context & { params: Record<string, unknown> }) {
    readQuery(ctx.querystring, noParameters)
    const person = await readPerson(strapi, readSlug(ctx.params.slug))
    if (!person) throw notFound('There is no person at this address.')
    ctx.body = person satisfies Person
  },
})
