import type { Core } from '@strapi/strapi'
import type { AdminContext } from '../admin-routes/admin-route'
import type { Scope } from './decide'

/** What the signed-in person may do with comments, as the content manager works it out. */
interface PermissionChecker {
  can: { read(document: null, field: string): boolean }
  sanitizedQuery: { read(query: object): Promise<{ filters?: Scope }> }
}

export interface CommentPermissions {
  /** Comments they may read, and so decide about if they may decide at all. */
  scope: Scope
  seesEmail: boolean
}

export const commentPermissions = async (strapi: Core.Strapi, ctx: AdminContext): Promise<CommentPermissions> => {
  const checker: PermissionChecker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: ctx.state.userAbility, model: 'api::comment.comment' })
  const { filters = {} } = await checker.sanitizedQuery.read({})
  return { scope: filters, seesEmail: checker.can.read(null, 'sealedEmail') }
}
