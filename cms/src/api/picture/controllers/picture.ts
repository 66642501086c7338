import type { PictureResponse } from '@practice/shared/pictures/contract'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { settings } from '../../../../config/settings'
import { isSiteProcess } from '../../../clients/client-network'
import type { PictureRow } from '../../../pictures/present-picture'
import { focusOf, pictureSelection, presentPicture } from '../../../pictures/present-picture'
import { notFound } from '../../../public-api/api-failure'
import { noParameters, readQuery } from '../../../public-api/read-input'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** For the site process alone: only it makes copies, and nobody else has to know where the file is. */
  async find(ctx: Context) {
    if (!isSiteProcess(ctx.req, settings.WEB_TO_CMS_SECRET)) throw notFound()
    readQuery(ctx.querystring, noParameters)
    const row: (PictureRow & { url: string }) | null = await strapi.db
      .query('plugin::upload.file')
      .findOne({ where: { hash: String(ctx.params.hash) }, select: [...pictureSelection.select, 'url'] })
    const image = presentPicture(row)
    if (!row || !image) throw notFound()
    ctx.body = { name: image.name, original: row.url, focus: focusOf(row) } satisfies PictureResponse
  },
})
