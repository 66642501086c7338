import { apiErrorStatus, toApiErrorBody } from '@practice/shared/http/api-error'
import { moderationDecisions } from '@practice/shared/comments/moderation'
import type { Core } from '@strapi/strapi'
import * as v from 'valibot'
import { readForm } from '../public-api/read-input'
import { toFailure } from '../public-api/to-failure'
import { adminService } from '../roles/admin-services'
import { decisionInput, decisionResult } from './contract'
import type { CommentContext } from './contract'
import { decide } from './decide'
import { readCommentContext } from './read-comment-context'
import type { CommentPermissions } from './read-comment-context'

const comment = 'api::comment.comment'

type Context = Parameters<Core.MiddlewareHandler>[0]

const signedIn = v.object({ firstname: v.nullish(v.string(), ''), lastname: v.nullish(v.string(), ''), email: v.string() })

const nameOf = (user: unknown): string => {
  const { firstname, lastname, email } = v.parse(signedIn, user)
  return (`${firstname} ${lastname}`.trim() || email).slice(0, 200)
}

/** A handler whose failures leave in the one error shape. */
const answering =
  (strapi: Core.Strapi, answer: (ctx: Context) => Promise<unknown>) =>
  async (ctx: Context): Promise<void> => {
    ctx.set('Cache-Control', 'no-store')
    try {
      ctx.body = await answer(ctx)
    } catch (error) {
      const { code, message, fields } = toFailure(error, (unexpected) => strapi.log.error(unexpected))
      ctx.status = apiErrorStatus[code]
      ctx.body = toApiErrorBody(code, message, fields)
    }
  }

const takeDecision = async (strapi: Core.Strapi, ctx: Context): Promise<v.InferOutput<typeof decisionResult>> => {
  const { ids, decision } = readForm(ctx.request.body, decisionInput)
  await decide(strapi, ids, decision, nameOf(ctx.state.user))
  return { changed: ids.length, state: moderationDecisions[decision] }
}

const showContext = async (strapi: Core.Strapi, ctx: Context): Promise<CommentContext> => {
  const permissions: CommentPermissions = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: ctx.state.userAbility, model: comment })
  return readCommentContext(strapi, permissions, String(ctx.params.documentId))
}

/** Route settings for those who have a permission: its name, or its name and what it is about. */
const allowing = (permission: string | [action: string, subject: string]) => ({
  policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [permission] } }],
})

/**
 * Adds the moderation permission and its admin routes. Must run in `register()`: Strapi's own bootstrap gives the owner
 * all permissions that are known by then and deletes the others.
 */
export const registerModeration = async (strapi: Core.Strapi): Promise<void> => {
  await adminService(strapi, 'permission').actionProvider.registerMany([
    { section: 'settings', category: 'Comments', displayName: 'Approve or reject comments', uid: 'comments.moderate' },
  ])
  const info = { type: 'admin' }
  // Routes under src/api always belong to the public API; admin routes are made here.
  strapi.server.routes({
    type: 'admin',
    prefix: '/moderation',
    routes: [
      { method: 'POST', path: '/decisions', handler: answering(strapi, (ctx) => takeDecision(strapi, ctx)), info, config: allowing('api::comments.moderate') },
      { method: 'GET', path: '/comments/:documentId', handler: answering(strapi, (ctx) => showContext(strapi, ctx)), info, config: allowing(['plugin::content-manager.explorer.read', comment]) },
    ],
  })
}
