import type { Core } from '@strapi/strapi'
import * as v from 'valibot'
import { addAdminRoutes } from '../admin-routes/admin-route'
import { kindOf } from '../links/document-kinds'
import { notFound } from '../public-api/api-failure'
import { personOf } from './person-name'
import { createPresentEditors } from './present-editors'

const place = v.object({ uid: v.string(), documentId: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,64}$/)) })

/** Tells people who write when somebody else has the same document open. */
export const registerEditing = (strapi: Core.Strapi): void => {
  const editors = createPresentEditors()
  addAdminRoutes(strapi, '/editing', [
    {
      method: 'GET',
      path: '/:uid/:documentId',
      permission: ['plugin::content-manager.explorer.read', 'api::post.post'],
      answer: async (ctx) => {
        const asked = v.safeParse(place, ctx.params)
        const person = personOf(ctx.state.user)
        if (!asked.success || !person || kindOf(asked.output.uid) === undefined) throw notFound()
        return { others: editors.see(`${asked.output.uid} ${asked.output.documentId}`, person) }
      },
    },
  ])
}
