import type { Core } from '@strapi/strapi'
import type { AdminContext } from '../admin-routes/admin-route'
import { forNobody } from './role-table'
import { routersOf } from './stock-routers'

const refuse = (ctx: AdminContext, next: () => Promise<unknown>): Promise<unknown> => (forNobody.some((uid) => uid === ctx.params.model) ? ctx.throw(403) : next())

/**
 * Refuses what leads from a document of a kind for nobody to others: of all the content manager's routes these alone ask for
 * no permission before they look. Must run in `register()`, before Strapi mounts the routes.
 */
export const refuseRelations = (strapi: Core.Strapi): void => {
  for (const { routes } of routersOf(strapi.plugin('content-manager').routes)) {
    for (const route of routes) {
      if (route.path.startsWith('/relations/')) route.config = { ...route.config, middlewares: [...(route.config?.middlewares ?? []), refuse] }
    }
  }
}
