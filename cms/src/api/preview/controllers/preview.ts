import type { Preview } from '@practice/shared/previews/contract'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { settings } from '../../../../config/settings'
import { collectTags } from '../../../change-events/made-from'
import { readPreview } from '../../../previews/read-preview'
import { readPreviewToken } from '../../../previews/preview-token'
import { notFound } from '../../../public-api/api-failure'
import { noParameters, readQuery } from '../../../public-api/read-input'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context & { params: Record<string, unknown> }) {
    readQuery(ctx.querystring, noParameters)
    ctx.set('Cache-Control', 'no-store')
    const grant = readPreviewToken(String(ctx.params.token), settings.FORM_TOKEN_SECRET, Date.now())
    let preview: Preview | undefined
    // Whatever it was made from: nobody may keep it, so its tags stay here.
    await collectTags(async () => {
      preview = grant && (await readPreview(strapi, grant))
    })
    if (!preview) throw notFound('This preview link does not work any more.')
    ctx.body = preview satisfies Preview
  },
})
