import type { Core } from '@strapi/strapi'
import { ownKeyring } from './own-keyring'
import { reseal } from './reseal'
import { sealPlainEmails } from './seal-plain-emails'
import { sealPlainEnquiries } from './seal-plain-enquiries'

/** At every start: nothing is stored in the clear, and everything is sealed with the current key. */
export const keepSealed = async (strapi: Core.Strapi): Promise<void> => {
  await sealPlainEmails(strapi, ownKeyring)
  await sealPlainEnquiries(strapi, ownKeyring)
  const { resealed, unreadable } = await reseal(strapi, ownKeyring)
  if (resealed > 0) strapi.log.info(`Encrypted the personal data of ${resealed} rows again, with the current key`)
  if (unreadable > 0) strapi.log.error(`The personal data of ${unreadable} rows was encrypted with a key that is not in PERSONAL_DATA_KEYS, and cannot be read`)
}
