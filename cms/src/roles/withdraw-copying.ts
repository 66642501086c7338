import type { Core } from '@strapi/strapi'
import { routersOf } from './stock-routers'

/** "Duplicate" copies any document for whoever may create one of its kind, without asking whether they may read it. */
const isCopying = (path: string): boolean => path.includes('/clone/') || path.includes('/auto-clone/')

/** Takes away the content manager's copying of documents. Must run in `register()`, before Strapi mounts the routes. */
export const withdrawCopying = (strapi: Core.Strapi): void => {
  for (const router of routersOf(strapi.plugin('content-manager').routes)) router.routes = router.routes.filter(({ path }) => !isCopying(path))
}
