import type { Core } from '@strapi/strapi'

export const siteAnswerUid = 'api::site-answer.site-answer'

/** An address counts as unreachable after this many checks in a row that failed: sites have bad days. */
export const failuresToReport = 2

const batch = 500

/** Which of these addresses of other sites did not answer well when they were last asked. */
export const problemsOfSites = async (strapi: Core.Strapi, hashes: readonly string[]): Promise<Set<string>> => {
  const found = new Set<string>()
  const wanted = [...new Set(hashes)]
  for (let start = 0; start < wanted.length; start += batch) {
    const rows: { urlHash: string }[] = await strapi.db
      .query(siteAnswerUid)
      .findMany({ where: { urlHash: { $in: wanted.slice(start, start + batch) }, failures: { $gte: failuresToReport } }, select: ['urlHash'] })
    for (const { urlHash } of rows) found.add(urlHash)
  }
  return found
}

/** ISO 8601 instant of the last question to another site. */
export const lastAnswerAt = async (strapi: Core.Strapi): Promise<string | null> => {
  const [row]: { checkedAt: string | Date }[] = await strapi.db
    .query(siteAnswerUid)
    .findMany({ select: ['checkedAt'], orderBy: { checkedAt: 'desc' }, limit: 1 })
  return row ? new Date(row.checkedAt).toISOString() : null
}
