import type { Core } from '@strapi/strapi'

/** Names of the tokens that Strapi makes on its first start; nobody asked for them and one of them may do everything. */
const defaultTokenNames = ['Read Only', 'Full Access']

export const deleteDefaultTokens = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.query('admin::api-token').deleteMany({ where: { name: { $in: defaultTokenNames }, lastUsedAt: null } })
}
