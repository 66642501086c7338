import type { Core } from '@strapi/strapi'
import { applyContentManagerLayout } from './content-manager-layout/apply-layout'
import { registerModeration } from './moderation/register-moderation'
import { closeStockRoutes } from './public-api/close-stock-routes'
import { registerRoles } from './roles/register-roles'
import { drainRequests } from './shutdown/drain-requests'
import { refuseEmail } from './email/refuse-email'
import { deleteDefaultTokens } from './default-tokens/delete-default-tokens'

interface Context {
  strapi: Core.Strapi
}

export default {
  register({ strapi }: Context) {
    closeStockRoutes(strapi)
    registerModeration(strapi)
  },

  async bootstrap({ strapi }: Context) {
    refuseEmail(strapi)
    await deleteDefaultTokens(strapi)
    await registerRoles(strapi)
    await applyContentManagerLayout(strapi)
  },

  async destroy({ strapi }: Context) {
    await drainRequests(strapi.server.httpServer)
  },
}
