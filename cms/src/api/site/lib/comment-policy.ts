import type { SitePolicy } from '@practice/shared/comments/policy'
import { firstLanguage } from '@practice/shared/languages/languages'
import type { Core } from '@strapi/strapi'
import { siteIn } from '../../../languages/site-in'

/** What the site settings say about comments. A site without settings takes none. */
export const siteCommentPolicy = async (strapi: Core.Strapi): Promise<SitePolicy> => {
  const site: SitePolicy | null = await strapi.db.query('api::site.site').findOne({ where: siteIn(firstLanguage), select: ['commentsOpen', 'commentsCloseAfterDays', 'commentLevels'] })
  return site ?? { commentsOpen: false, commentsCloseAfterDays: null, commentLevels: null }
}
