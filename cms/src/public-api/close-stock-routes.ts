import type { Core } from '@strapi/strapi'

/** Lets the server fetch any address that a signed-in person names. */
const fetchFromAddress = '/actions/upload-from-urls'
/** Open to whoever comes first while there is no administrator; ours are made from settings instead. */
const registerFirstAdmin = '/register-admin'

interface Router {
  routes: { path: string }[]
}

const isRouter = (value: unknown): value is Router => typeof value === 'object' && value !== null && 'routes' in value && Array.isArray(value.routes)

/**
 * Removes every route that plugins add to the public API, before Strapi mounts them: what the public may ask for is
 * the list of our own routes under src/api and nothing else. Takes two admin routes with them.
 */
export const closeStockRoutes = (strapi: Core.Strapi): void => {
  for (const { routes } of [strapi.admin, ...Object.values(strapi.plugins)]) {
    // A router may be a function that makes one, so this one is known by its name and replaced, not looked into.
    if ('content-api' in routes) Object.assign(routes, { 'content-api': { type: 'content-api', routes: [] } })
    for (const router of Object.values<unknown>(routes).filter(isRouter)) {
      router.routes = router.routes.filter(({ path }) => path !== fetchFromAddress && path !== registerFirstAdmin)
    }
  }
}
