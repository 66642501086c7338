import { languageQuery } from '@practice/shared/languages/languages'
import type { Person, PersonListResponse } from '@practice/shared/people/contract'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { notFound } from '../../../public-api/api-failure'
import { readQuery, readSlug } from '../../../public-api/read-input'
import { listPeople, readPerson } from '../lib/read-people'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const { language } = readQuery(ctx.querystring, languageQuery)
    ctx.body = (await listPeople(strapi, language)) satisfies PersonListResponse
  },

  async read(ctx: Context & { params: Record<string, unknown> }) {
    const { language } = readQuery(ctx.querystring, languageQuery)
    const person = await readPerson(strapi, readSlug(ctx.params.slug), language)
    if (!person) throw notFound('There is no person at this address.')
    ctx.body = person satisfies Person
  },
})
