import type { Core } from '@strapi/strapi'

export const siteAnswerUid = 'api::site-answer.site-answer'

/** An address counts as unreachable after this many checks in a row that failed: sites have bad days. */
export const failuresToReport = 2

const batch = 500

export interface SiteAnswer {
  urlHash: string
  /** Checks in a row that failed. */
  failures: number
  /** An HTTP status, or a word for why there was none. */
  answer: string
  checkedAt: string | Date
}

/** How these addresses of other sites answered when they were last asked; those that were never asked are left out. */
export const answersOf = async (strapi: Core.Strapi, hashes: readonly string[]): Promise<Map<string, SiteAnswer>> => {
  const found = new Map<string, SiteAnswer>()
  const wanted = [...new Set(hashes)]
  for (let start = 0; start < wanted.length; start += batch) {
    const rows: SiteAnswer[] = await strapi.db
      .query(siteAnswerUid)
      .findMany({ where: { urlHash: { $in: wanted.slice(start, start + batch) } }, select: ['urlHash', 'failures', 'answer', 'checkedAt'] })
    for (const row of rows) found.set(row.urlHash, row)
  }
  return found
}

/** Which of these addresses of other sites did not answer well when they were last asked. */
export const problemsOfSites = async (strapi: Core.Strapi, hashes: readonly string[]): Promise<Set<string>> => {
  const answers = await answersOf(strapi, hashes)
  return new Set([...answers.values()].filter(({ failures }) => failures >= failuresToReport).map(({ urlHash }) => urlHash))
}

/** ISO 8601 instant of the last question to another site. */
export const lastAnswerAt = async (strapi: Core.Strapi): Promise<string | null> => {
  const [row]: { checkedAt: string | Date }[] = await strapi.db
    .query(siteAnswerUid)
    .findMany({ select: ['checkedAt'], orderBy: { checkedAt: 'desc' }, limit: 1 })
  return row ? new Date(row.checkedAt).toISOString() : null
}
