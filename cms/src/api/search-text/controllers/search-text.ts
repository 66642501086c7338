import type { SearchSettings, SearchTextsResponse } from '@practice/shared/search/contract'
import { searchTextsQuery } from '@practice/shared/search/contract'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { settings } from '../../../../config/settings'
import { isSiteProcess } from '../../../clients/client-network'
import { notFound } from '../../../public-api/api-failure'
import { noParameters, readQuery } from '../../../public-api/read-input'
import { readSearchSettings } from '../lib/read-search-settings'
import { readSearchTexts } from '../lib/read-search-texts'

/** What only the site process may ask: everything is public, but nobody else needs all of it at once. */
const forSiteProcess = (ctx: Context): void => {
  if (!isSiteProcess(ctx.req, settings.WEB_TO_CMS_SECRET)) throw notFound()
}

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    forSiteProcess(ctx)
    ctx.body = (await readSearchTexts(strapi, readQuery(ctx.querystring, searchTextsQuery))) satisfies SearchTextsResponse
  },

  async settings(ctx: Context) {
    forSiteProcess(ctx)
    readQuery(ctx.querystring, noParameters)
    ctx.body = (await readSearchSettings(strapi)) satisfies SearchSettings
  },
})
