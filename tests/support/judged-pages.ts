import { judge } from '../checks/observatory.js'
import type { Verdict } from '../checks/observatory.js'
import { startAnotherSite } from './another-site.js'
import type { ExamplePages } from './page-types.js'

const host = 'practice.example'

/**
 * Scores one page of every type as if the site were served over HTTPS: with such a public address it sends what it sends
 * there. Behind it stands a proxy that answers plain HTTP with a redirect to the same host (docs/deployment).
 */
export const judgePages = async (pages: ExamplePages, siteUrl: string, cmsUrl: string): Promise<Record<string, Verdict>> => {
  const secure = await startAnotherSite({ SITE_URL: `https://${host}`, CMS_URL: `https://cms.${host}`, CMS_INTERNAL_URL: cmsUrl })
  try {
    const judged = Object.entries(pages)
      .filter(([, { url }]) => url.startsWith(siteUrl))
      .map(async ([type, { url }]): Promise<[string, Verdict]> => {
        const response = await fetch(`${secure.url}${url.slice(siteUrl.length)}`)
        const served = { headers: new Map(response.headers), cookies: response.headers.getSetCookie(), html: await response.text() }
        return [type, judge({ ...served, host, redirectsTo: `https://${host}/` })]
      })
    return Object.fromEntries(await Promise.all(judged))
  } finally {
    await secure.stop()
  }
}
