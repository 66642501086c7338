import type { Core } from '@strapi/strapi'
import { settings } from '../../config/settings'
import { linkUid } from '../link-index/link-rows'
import { failuresToReport, siteAnswerUid } from '../link-index/site-answers'
import { changeAlone } from '../links/document-lock'
import { askSite } from './ask-site'
import type { SiteAnswer } from './ask-site'

/** One address in this time, whichever site it is on: nobody notices, and a thousand addresses take three hours. */
const pauseMs = 10_000
const dayMs = 24 * 60 * 60 * 1000
/** An address that answered is asked again after this time, one that did not sooner. */
const againAfterMs = 14 * dayMs
const againAfterFailureMs = dayMs

interface Address {
  urlHash: string
  url: string
  failures: number
}

const neverAsked = async (strapi: Core.Strapi): Promise<Address | undefined> => {
  const knex = strapi.db.connection
  const [row]: { urlHash: string; url: string }[] = await knex
    .select('l.url_hash as urlHash', 'l.address as url')
    .from('links as l')
    .whereNotNull('l.url_hash')
    .whereNotExists(knex.select(knex.raw('1')).from('site_answers as a').whereRaw('a.url_hash = l.url_hash'))
    .limit(1)
  return row && { ...row, failures: 0 }
}

const longestAgo = async (strapi: Core.Strapi): Promise<Address | undefined> => {
  const before = (ms: number) => ({ $lt: new Date(Date.now() - ms) })
  const [row]: Address[] = await strapi.db.query(siteAnswerUid).findMany({
    where: { $or: [{ failures: 0, checkedAt: before(againAfterMs) }, { failures: { $gt: 0 }, checkedAt: before(againAfterFailureMs) }] },
    select: ['urlHash', 'url', 'failures'],
    orderBy: { checkedAt: 'asc' },
    limit: 1,
  })
  return row
}

/** Notes an answer, and what it means for the links. Nobody links there any more: it is forgotten. */
const note = (strapi: Core.Strapi, { urlHash, url, failures }: Address, { isReachable, answer }: SiteAnswer): Promise<void> =>
  changeAlone(strapi, async () => {
    const answers = strapi.db.query(siteAnswerUid)
    await answers.deleteMany({ where: { urlHash } })
    if ((await strapi.db.query(linkUid).count({ where: { urlHash } })) === 0) return
    const failed = isReachable ? 0 : failures + 1
    await answers.create({ data: { urlHash, url, checkedAt: new Date(), failures: failed, answer } })
    await strapi.db.query(linkUid).updateMany({ where: { urlHash }, data: { problem: failed >= failuresToReport ? 'unreachable' : null } })
  })

const checkNext = async (strapi: Core.Strapi): Promise<void> => {
  const address = (await neverAsked(strapi)) ?? (await longestAgo(strapi))
  if (address) await note(strapi, address, await askSite(address.url, { userAgent: `Mozilla/5.0 (compatible; link check of ${settings.SITE_URL})` }))
}

/** Asks other sites, slowly and one after another, whether what is linked there still answers. @returns ends it */
export const startExternalLinkChecks = (strapi: Core.Strapi): (() => void) => {
  if (!settings.CHECK_EXTERNAL_LINKS) return () => {}
  let timer: NodeJS.Timeout
  let ended = false
  const next = () => {
    timer = setTimeout(() => {
      void checkNext(strapi)
        .catch((error: unknown) => strapi.log.error(error))
        .finally(() => {
          if (!ended) next()
        })
    }, pauseMs)
    timer.unref()
  }
  next()
  return () => {
    ended = true
    clearTimeout(timer)
  }
}
