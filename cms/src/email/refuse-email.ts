import type { Core } from '@strapi/strapi'

/**
 * Nothing sends email yet. Strapi's default provider would look up mail servers and connect to them by itself
 * (a forgotten admin password is enough to start it), so it is replaced by one that refuses.
 */
export const refuseEmail = (strapi: Core.Strapi): void => {
  Object.assign(strapi.plugin('email'), {
    provider: { send: () => Promise.reject(new Error('Sending email is not set up.')) },
  })
}
