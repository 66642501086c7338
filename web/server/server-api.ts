import type { WebSettings } from '@practice/shared/settings/check'
import type { Api } from '../src/api/api'
import { createApi } from '../src/api/api'
import { cmsHeaders } from './cms-headers'
import { createServerRichText } from './rich-text'

export type ServerApi = (clientAddress: string) => Api

/** A CMS that does not answer for this long counts as down. */
const timeoutMs = 10_000

/** The API as the site process uses it for a visitor. */
export const createServerApi = (settings: WebSettings): ServerApi => {
  const richText = Promise.resolve(createServerRichText())
  return (clientAddress) =>
    createApi({ origin: settings.CMS_INTERNAL_URL, headers: cmsHeaders(settings, clientAddress), timeoutMs }, () => richText)
}
