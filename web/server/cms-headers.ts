import type { WebSettings } from '@practice/shared/settings/check'

/** What tells the CMS for whom the site process asks, and proves that it is the site process that says so. */
export const cmsHeaders = ({ WEB_TO_CMS_SECRET }: Pick<WebSettings, 'WEB_TO_CMS_SECRET'>, clientAddress: string) => ({
  'x-client-address': clientAddress,
  'x-web-secret': WEB_TO_CMS_SECRET,
})
