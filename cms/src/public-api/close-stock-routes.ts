import type { Core } from '@strapi/strapi'
import type { StockRoute } from '../roles/stock-routers'
import { routersOf } from '../roles/stock-routers'

/** Lets the server fetch any address that a signed-in person names. */
const fetchFromAddress = '/actions/upload-from-urls'
/** Open to whoever comes first while there is no administrator; ours are made from settings instead. */
const registerFirstAdmin = '/register-admin'
/** Sends any mail to anybody in the practice's name, for everybody who is signed in. */
const sendAnyMail = 'email.send'
/** Changes settings of translations, for everybody who is signed in. */
const changeTranslationSettings = 'settings.updateSettings'
/** Keys that open what their owner may open, for programs and for good: whoever opens an enquiry is a person. */
const adminTokens = '/admin-tokens'

const isClosed = ({ path, handler }: StockRoute): boolean =>
  path === fetchFromAddress || path === registerFirstAdmin || handler === sendAnyMail || handler === changeTranslationSettings || path === adminTokens || path.startsWith(`${adminTokens}/`)

/**
 * Removes every route that plugins add to the public API, before Strapi mounts them: what the public may ask for is
 * the list of our own routes under src/api and nothing else. Takes the admin routes with them that nobody should have.
 */
export const closeStockRoutes = (strapi: Core.Strapi): void => {
  for (const { routes } of [strapi.admin, ...Object.values(strapi.plugins)]) {
    // A router may be a function that makes one, so this one is known by its name and replaced, not looked into.
    if ('content-api' in routes) Object.assign(routes, { 'content-api': { type: 'content-api', routes: [] } })
    for (const router of routersOf(routes)) {
      router.routes = router.routes.filter((route) => !isClosed(route))
    }
  }
}
