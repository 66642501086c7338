import { outboxQuery } from '@practice/shared/mail/outbox'
import type { Core } from '@strapi/strapi'
import { addAdminRoutes } from '../admin-routes/admin-route'
import { readQuery } from '../public-api/read-input'
import { adminService } from '../roles/admin-services'
import { readOutbox, retryNow } from './read-outbox'

/** Permission to see what goes out, which the owner has. */
const maySee = 'api::mails.see'

/** Adds the admin routes of the outbox. Must run in `register()`, as `registerModeration`. */
export const registerOutbox = async (strapi: Core.Strapi): Promise<void> => {
  await adminService(strapi, 'permission').actionProvider.registerMany([{ section: 'settings', category: 'Mail', displayName: 'See the outbox', uid: 'mails.see' }])
  addAdminRoutes(strapi, '/outbox', [
    { method: 'GET', path: '/list', permission: maySee, answer: (ctx) => readOutbox(strapi, readQuery(ctx.querystring, outboxQuery).page) },
    { method: 'POST', path: '/retry', permission: maySee, answer: async () => ({ count: await retryNow(strapi) }) },
  ])
}
