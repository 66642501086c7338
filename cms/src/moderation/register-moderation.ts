import { moderationDecisions } from '@practice/shared/comments/moderation'
import type { Core } from '@strapi/strapi'
import * as v from 'valibot'
import type { AdminContext } from '../admin-routes/admin-route'
import { addAdminRoutes } from '../admin-routes/admin-route'
import { readForm } from '../public-api/read-input'
import { adminService } from '../roles/admin-services'
import type { CommentContext, DecisionResult } from './contract'
import { decisionInput } from './contract'
import { decide } from './decide'
import type { CommentPermissions } from './read-comment-context'
import { readCommentContext } from './read-comment-context'

const comment = 'api::comment.comment'

const signedIn = v.object({ firstname: v.nullish(v.string(), ''), lastname: v.nullish(v.string(), ''), email: v.string() })

const nameOf = (user: unknown): string => {
  const { firstname, lastname, email } = v.parse(signedIn, user)
  return (`${firstname} ${lastname}`.trim() || email).slice(0, 200)
}

const takeDecision = async (strapi: Core.Strapi, ctx: AdminContext): Promise<DecisionResult> => {
  const { ids, decision } = readForm(ctx.request.body, decisionInput)
  await decide(strapi, ids, decision, nameOf(ctx.state.user))
  return { changed: ids.length, state: moderationDecisions[decision] }
}

const showContext = async (strapi: Core.Strapi, ctx: AdminContext): Promise<CommentContext> => {
  const permissions: CommentPermissions = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: ctx.state.userAbility, model: comment })
  return readCommentContext(strapi, permissions, String(ctx.params.documentId))
}

/**
 * Adds the moderation permission and its admin routes. Must run in `register()`: Strapi's own bootstrap gives the owner
 * all permissions that are known by then and deletes the others.
 */
export const registerModeration = async (strapi: Core.Strapi): Promise<void> => {
  await adminService(strapi, 'permission').actionProvider.registerMany([
    { section: 'settings', category: 'Comments', displayName: 'Approve or reject comments', uid: 'comments.moderate' },
  ])
  addAdminRoutes(strapi, '/moderation', [
    { method: 'POST', path: '/decisions', permission: 'api::comments.moderate', answer: (ctx) => takeDecision(strapi, ctx) },
    { method: 'GET', path: '/comments/:documentId', permission: ['plugin::content-manager.explorer.read', comment], answer: (ctx) => showContext(strapi, ctx) },
  ])
}
