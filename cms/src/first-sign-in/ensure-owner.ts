import path from 'node:path'
import type { Core } from '@strapi/strapi'
import { createPassword, ownerRole, saveAccount } from './save-account'
import { writePrivateFile } from './write-private-file'

/**
 * Makes the first sign-in of an installation without demo content. Strapi would instead offer it to the first visitor
 * of the admin; see closeStockRoutes.
 */
export const ensureOwner = async (strapi: Core.Strapi, dataFolder: string, email: string | undefined): Promise<void> => {
  if ((await strapi.db.query('admin::user').count()) > 0) return
  if (email === undefined) {
    strapi.log.warn('Nobody can sign in yet. Set OWNER_EMAIL and start again to get the first sign-in.')
    return
  }
  const password = createPassword()
  const file = path.join(dataFolder, 'first-sign-in.txt')
  writePrivateFile(file, `${email}  ${password}\nChange this password in the admin under Profile, then delete this file.\n`)
  await saveAccount(strapi, { email: email.toLowerCase(), firstname: 'Owner', lastname: '', role: ownerRole, password })
  strapi.log.info(`The first sign-in is in ${file}`)
}
