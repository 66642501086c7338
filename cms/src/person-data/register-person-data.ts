import type { AccessAction } from '@practice/shared/enquiries/desk'
import { personQuery } from '@practice/shared/person-data/contract'
import type { Core } from '@strapi/strapi'
import { recordAccess } from '../access-log/access-log'
import type { AdminContext } from '../admin-routes/admin-route'
import { addAdminRoutes } from '../admin-routes/admin-route'
import type { SignedIn } from '../admin-routes/signed-in'
import { signedIn } from '../admin-routes/signed-in'
import { changeTransaction } from '../change-events/change-transaction'
import { readForm } from '../public-api/read-input'
import { adminService } from '../roles/admin-services'
import { ownKeyring } from '../sealing/own-keyring'
import { matchingHash } from '../sealing/seal'
import { erasePerson } from './erase-person'
import { exportPerson, summarizePerson } from './find-person'

/** Permission to find, hand out and erase what there is of a person, which the owner has. */
const mayLookAfter = 'api::person-data.look-after'

/** Does something with what there is of a person, and records that under the keyed hash of the address. */
const recorded = async <Result>(strapi: Core.Strapi, ctx: AdminContext, action: AccessAction, work: (email: string, by: SignedIn) => Promise<Result>): Promise<Result> => {
  const { email } = readForm(ctx.request.body, personQuery)
  const by = signedIn(ctx)
  return changeTransaction(strapi, async () => {
    await recordAccess(strapi, { subject: matchingHash(ownKeyring, email), action, by })
    return work(email, by)
  })
}

/** Adds the admin routes for requests of people about their data. Must run in `register()`, as `registerModeration`. */
export const registerPersonData = async (strapi: Core.Strapi): Promise<void> => {
  await adminService(strapi, 'permission').actionProvider.registerMany([
    { section: 'settings', category: 'Personal data', displayName: 'Find, hand out and erase what there is of a person', uid: 'person-data.look-after' },
  ])
  addAdminRoutes(strapi, '/person-data', [
    { method: 'POST', path: '/search', permission: mayLookAfter, answer: (ctx) => recorded(strapi, ctx, 'search', (email) => summarizePerson(strapi, email)) },
    { method: 'POST', path: '/export', permission: mayLookAfter, answer: (ctx) => recorded(strapi, ctx, 'export', (email) => exportPerson(strapi, email)) },
    { method: 'POST', path: '/erase', permission: mayLookAfter, answer: (ctx) => recorded(strapi, ctx, 'erase', (email, by) => erasePerson(strapi, email, by)) },
  ])
}
