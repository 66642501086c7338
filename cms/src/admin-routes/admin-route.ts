import { apiErrorStatus, toApiErrorBody } from '@practice/shared/http/api-error'
import type { Core } from '@strapi/strapi'
import { toFailure } from '../public-api/to-failure'

export type AdminContext = Parameters<Core.MiddlewareHandler>[0]

interface AdminRoute {
  method: 'GET' | 'POST'
  path: string
  /** Name of the permission that is needed, or its name and the content type it is about. */
  permission: string | [action: string, subject: string]
  answer(ctx: AdminContext): Promise<unknown>
}

const handle =
  (strapi: Core.Strapi, answer: AdminRoute['answer']) =>
  async (ctx: AdminContext): Promise<void> => {
    ctx.set('Cache-Control', 'no-store')
    try {
      ctx.body = await answer(ctx)
    } catch (error) {
      const { code, message, fields } = toFailure(error, (unexpected) => strapi.log.error(unexpected))
      ctx.status = apiErrorStatus[code]
      ctx.body = toApiErrorBody(code, message, fields)
    }
  }

/**
 * Adds addresses for the admin panel, for people who are signed in and have the permission; failures have the API's one
 * shape. Routes under src/api always belong to the public API, hence this. Must run in `register()`.
 */
export const addAdminRoutes = (strapi: Core.Strapi, prefix: string, routes: readonly AdminRoute[]): void => {
  strapi.server.routes({
    type: 'admin',
    prefix,
    routes: routes.map(({ method, path, permission, answer }) => ({
      method,
      path,
      handler: handle(strapi, answer),
      info: { type: 'admin' },
      config: { policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [permission] } }] },
    })),
  })
}
