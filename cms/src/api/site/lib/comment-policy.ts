import type { SitePolicy } from '@practice/shared/comments/policy'
import type { Core } from '@strapi/strapi'

/** What the site settings say about comments. A site without settings takes none. */
export const siteCommentPolicy = async (strapi: Core.Strapi): Promise<SitePolicy> => {
  const site: SitePolicy | null = await strapi.db.query('api::site.site').findOne({ select: ['commentsOpen', 'commentsCloseAfterDays', 'commentLevels'] })
  return site ?? { commentsOpen: false, commentsCloseAfterDays: null, commentLevels: null }
}
