import type { Core } from '@strapi/strapi'
import { applyContentManagerLayout } from './content-manager-layout/apply-layout'
import { deleteDefaultTokens } from './default-tokens/delete-default-tokens'
import { createLiveSlugIndexes } from './document-events/live-slug-indexes'
import { registerDocumentEvents } from './document-events/register-document-events'
import { refuseEmail } from './email/refuse-email'
import { registerModeration } from './moderation/register-moderation'
import { closeStockRoutes } from './public-api/close-stock-routes'
import { registerRoles } from './roles/register-roles'
import { drainRequests } from './shutdown/drain-requests'

interface Context {
  strapi: Core.Strapi
}

export default {
  register({ strapi }: Context) {
    closeStockRoutes(strapi)
    registerDocumentEvents(strapi)
    registerModeration(strapi)
  },

  async bootstrap({ strapi }: Context) {
    refuseEmail(strapi)
    await deleteDefaultTokens(strapi)
    await createLiveSlugIndexes(strapi)
    await registerRoles(strapi)
    await applyContentManagerLayout(strapi)
  },

  async destroy({ strapi }: Context) {
    await drainRequests(strapi.server.httpServer)
  },
}
