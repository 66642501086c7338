import type { Core } from '@strapi/strapi'
import type { AdminContext } from '../admin-routes/admin-route'
import { addAdminRoutes } from '../admin-routes/admin-route'
import { signedIn } from '../admin-routes/signed-in'
import { readForm, readQuery } from '../public-api/read-input'
import { adminService } from '../roles/admin-services'
import type { CommentContext, DecisionResult, Queue, ReplyResult, WaitingSummary } from '@practice/shared/comments/desk'
import { decisionInput, queueQuery, replyInput, undoInput } from '@practice/shared/comments/desk'
import { decide, undo } from './decide'
import { commentPermissions } from './permissions'
import { readCommentContext } from './read-comment-context'
import { readQueue, readWaiting } from './read-queue'
import { replyAsPractice } from './reply'

const comment = 'api::comment.comment'
const mayModerate = 'api::comments.moderate'
const mayRead: [string, string] = ['plugin::content-manager.explorer.read', comment]

const takeDecision = async (strapi: Core.Strapi, ctx: AdminContext): Promise<DecisionResult> => {
  const input = readForm(ctx.request.body, decisionInput)
  const { scope } = await commentPermissions(strapi, ctx)
  return { changed: await decide(strapi, { ...input, by: signedIn(ctx), scope }) }
}

const takeBack = async (strapi: Core.Strapi, ctx: AdminContext): Promise<DecisionResult> => {
  const { ids } = readForm(ctx.request.body, undoInput)
  const { scope } = await commentPermissions(strapi, ctx)
  return { changed: await undo(strapi, { ids, by: signedIn(ctx), scope }) }
}

const reply = async (strapi: Core.Strapi, ctx: AdminContext): Promise<ReplyResult> => {
  const input = readForm(ctx.request.body, replyInput)
  const { scope } = await commentPermissions(strapi, ctx)
  return { id: await replyAsPractice(strapi, { ...input, by: signedIn(ctx), scope }) }
}

const showQueue = async (strapi: Core.Strapi, ctx: AdminContext): Promise<Queue> => {
  const { state, page } = readQuery(ctx.querystring, queueQuery)
  return readQueue(strapi, await commentPermissions(strapi, ctx), state, page)
}

const showWaiting = async (strapi: Core.Strapi, ctx: AdminContext): Promise<WaitingSummary> => readWaiting(strapi, await commentPermissions(strapi, ctx))

const showContext = async (strapi: Core.Strapi, ctx: AdminContext): Promise<CommentContext> =>
  readCommentContext(strapi, await commentPermissions(strapi, ctx), String(ctx.params.documentId))

/**
 * Adds the moderation permission and its admin routes. Must run in `register()`: Strapi's own bootstrap gives the owner
 * all permissions that are known by then and deletes the others.
 */
export const registerModeration = async (strapi: Core.Strapi): Promise<void> => {
  await adminService(strapi, 'permission').actionProvider.registerMany([
    { section: 'settings', category: 'Comments', displayName: 'Approve or reject comments', uid: 'comments.moderate' },
  ])
  addAdminRoutes(strapi, '/moderation', [
    { method: 'GET', path: '/queue', permission: mayModerate, answer: (ctx) => showQueue(strapi, ctx) },
    { method: 'GET', path: '/waiting', permission: mayModerate, answer: (ctx) => showWaiting(strapi, ctx) },
    { method: 'GET', path: '/comments/:documentId', permission: mayRead, answer: (ctx) => showContext(strapi, ctx) },
    { method: 'POST', path: '/decisions', permission: mayModerate, answer: (ctx) => takeDecision(strapi, ctx) },
    { method: 'POST', path: '/undo', permission: mayModerate, answer: (ctx) => takeBack(strapi, ctx) },
    { method: 'POST', path: '/replies', permission: mayModerate, answer: (ctx) => reply(strapi, ctx) },
  ])
}
