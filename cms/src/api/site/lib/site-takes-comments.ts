import type { Core } from '@strapi/strapi'

/** The switch in the site settings that closes comments everywhere. */
export const siteTakesComments = async (strapi: Core.Strapi): Promise<boolean> => {
  const site: { commentsOpen: boolean } | null = await strapi.db.query('api::site.site').findOne({ select: ['commentsOpen'] })
  return site?.commentsOpen === true
}
