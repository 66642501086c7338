import type { RedirectResponse } from '@practice/shared/redirects/contract'
import { redirectQuery } from '@practice/shared/redirects/contract'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { collectTags } from '../../../change-events/made-from'
import { notFound } from '../../../public-api/api-failure'
import { readQuery } from '../../../public-api/read-input'
import { readRedirect } from '../lib/read-redirect'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context) {
    const { path, language } = readQuery(ctx.querystring, redirectQuery)
    let redirect: RedirectResponse | undefined
    // What it was made from is not told: a former address can become a document's address at any time, so nobody may keep this.
    await collectTags(async () => {
      redirect = await readRedirect(strapi, path, language)
    })
    if (!redirect) throw notFound('This was never an address of a published document.')
    ctx.body = redirect
  },
})
