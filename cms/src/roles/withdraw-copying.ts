import type { Core } from '@strapi/strapi'

interface Router {
  routes: { path: string }[]
}

const isRouter = (value: unknown): value is Router => typeof value === 'object' && value !== null && 'routes' in value && Array.isArray(value.routes)

/** "Duplicate" copies any document for whoever may create one of its kind, without asking whether they may read it. */
const isCopying = (path: string): boolean => path.includes('/clone/') || path.includes('/auto-clone/')

/** Takes away the content manager's copying of documents. Must run in `register()`, before Strapi mounts the routes. */
export const withdrawCopying = (strapi: Core.Strapi): void => {
  const routers = Object.values<unknown>(strapi.plugin('content-manager').routes).filter(isRouter)
  for (const router of routers) router.routes = router.routes.filter(({ path }) => !isCopying(path))
}
