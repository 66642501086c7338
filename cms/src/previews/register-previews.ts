import { pathIn } from '@practice/shared/languages/languages'
import { sitePaths } from '@practice/shared/paths'
import type { PreviewKind } from '@practice/shared/previews/contract'
import { previewKinds } from '@practice/shared/previews/contract'
import type { Core } from '@strapi/strapi'
import * as v from 'valibot'
import { settings } from '../../config/settings'
import type { AdminContext } from '../admin-routes/admin-route'
import { addAdminRoutes } from '../admin-routes/admin-route'
import { personOf } from '../editing/person-name'
import { ApiFailure, notFound } from '../public-api/api-failure'
import { mayChange } from '../roles/may-change'
import type { PreviewLinkList } from './contract'
import { makeBody, withdrawBody } from './contract'

import type { PreviewLink } from './preview-links'
import { previewLinks } from './preview-links'
import { issuePreviewToken } from './preview-token'

const place = v.object({ kind: v.picklist(previewKinds), documentId: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,64}$/)) })

interface Place {
  kind: PreviewKind
  documentId: string
}

const readPlace = async (strapi: Core.Strapi, ctx: AdminContext): Promise<Place> => {
  const asked = v.safeParse(place, ctx.params)
  if (!asked.success || !(await mayChange(strapi, ctx.state.userAbility, asked.output.kind, asked.output.documentId))) throw notFound()
  return asked.output
}

const present = ({ kind, documentId }: Place, { id, language, madeBy, expires }: PreviewLink): PreviewLinkList['links'][number] => ({
  id,
  language,
  madeBy,
  expiresAt: new Date(expires * 1000).toISOString(),
  address: `${settings.SITE_URL}${pathIn(language, sitePaths.preview(issuePreviewToken({ kind, documentId, version: 'draft', language, expires, link: id }, settings.FORM_TOKEN_SECRET)))}`,
})

/** Lets people who may change a document make links with which somebody outside can read its draft, and withdraw them. */
export const registerPreviews = (strapi: Core.Strapi): void => {
  const permission: [string, string] = ['plugin::content-manager.explorer.update', 'api::post.post']
  const list = async (where: Place): Promise<PreviewLinkList> => ({
    links: (await previewLinks(strapi, where.kind, where.documentId).read()).map((link) => present(where, link)),
  })
  addAdminRoutes(strapi, '/previews', [
    { method: 'GET', path: '/:kind/:documentId', permission, answer: async (ctx) => list(await readPlace(strapi, ctx)) },
    {
      method: 'POST',
      path: '/:kind/:documentId',
      permission,
      answer: async (ctx) => {
        const where = await readPlace(strapi, ctx)
        const body = v.safeParse(makeBody, ctx.request.body ?? {})
        if (!body.success) throw new ApiFailure('invalid_input', 'Please say in which language the link shows the draft.')
        await previewLinks(strapi, where.kind, where.documentId).add(personOf(ctx.state.user)?.name ?? '', body.output.language)
        return list(where)
      },
    },
    {
      method: 'POST',
      path: '/:kind/:documentId/withdraw',
      permission,
      answer: async (ctx) => {
        const where = await readPlace(strapi, ctx)
        const body = v.safeParse(withdrawBody, ctx.request.body)
        if (!body.success) throw new ApiFailure('invalid_input', 'Please say which link to withdraw.')
        await previewLinks(strapi, where.kind, where.documentId).withdraw(body.output.id)
        return list(where)
      },
    },
  ])
}
