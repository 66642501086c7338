import type { Core } from '@strapi/strapi'
import { settings } from '../../config/settings'
import { linkUid } from '../link-index/link-rows'
import { failuresToReport, siteAnswerUid } from '../link-index/site-answers'
import { changeAlone } from '../links/document-lock'
import { askSite } from './ask-site'
import type { SiteAnswer } from './ask-site'
import { giveLeaseBack, takeLease } from './lease'

/** One address in this time, whichever site it is on: nobody notices, and a thousand addresses take three hours. */
const pauseMs = 10_000
const dayMs = 24 * 60 * 60 * 1000
/** An address that answered is asked again after this time, one that did not sooner. */
const againAfterMs = 14 * dayMs
const againAfterFailureMs = dayMs
/** Longer than twelve answers of one site, redirects included, may take. */
const leaseMs = 5 * 60 * 1000

interface Address {
  urlHash: string
  url: string
  failures: number
}

const published = (strapi: Core.Strapi) => strapi.db.connection.from('links as l').where('l.version', 'published').whereNotNull('l.url_hash')

/** Only what readers see is asked about: another site would learn from a draft's address what somebody here is writing. */
const neverAsked = async (strapi: Core.Strapi): Promise<Address | undefined> => {
  const knex = strapi.db.connection
  const [row]: { urlHash: string; url: string }[] = await published(strapi)
    .select('l.url_hash as urlHash', 'l.address as url')
    .whereNotExists(knex.select(knex.raw('1')).from('site_answers as a').whereRaw('a.url_hash = l.url_hash'))
    .orderBy('l.id')
    .limit(1)
  return row && { ...row, failures: 0 }
}

const longestAgo = async (strapi: Core.Strapi): Promise<Address | undefined> => {
  const before = (ms: number) => new Date(Date.now() - ms)
  const [row]: Address[] = await strapi.db.connection
    .select('a.url_hash as urlHash', 'a.url', 'a.failures')
    .from('site_answers as a')
    .where('a.checked_at', '<', before(againAfterFailureMs))
    .where((due) => {
      void due.where('a.failures', '>', 0).orWhere('a.checked_at', '<', before(againAfterMs))
    })
    .whereExists(published(strapi).select(strapi.db.connection.raw('1')).whereRaw('l.url_hash = a.url_hash'))
    .orderBy('a.checked_at')
    .limit(1)
  return row
}

/** Notes an answer, and what it means for the links. No public text links there any more: it is forgotten. */
const note = (strapi: Core.Strapi, { urlHash, url, failures }: Address, { isReachable, answer }: SiteAnswer): Promise<void> =>
  changeAlone(strapi, async () => {
    const answers = strapi.db.query(siteAnswerUid)
    await answers.deleteMany({ where: { urlHash } })
    if ((await strapi.db.query(linkUid).count({ where: { urlHash, version: 'published' } })) === 0) return
    const failed = isReachable ? 0 : failures + 1
    await answers.create({ data: { urlHash, url, checkedAt: new Date(), failures: failed, answer } })
    await strapi.db.query(linkUid).updateMany({ where: { urlHash }, data: { problem: failed >= failuresToReport ? 'unreachable' : null } })
  })

const ask = async (strapi: Core.Strapi): Promise<void> => {
  const address = (await neverAsked(strapi)) ?? (await longestAgo(strapi))
  if (address) await note(strapi, address, await askSite(address.url, { userAgent: `Mozilla/5.0 (compatible; link check of ${settings.SITE_URL})` }))
}

const checkNext = async (strapi: Core.Strapi): Promise<void> => {
  if (!(await takeLease(strapi, leaseMs))) return
  try {
    await ask(strapi)
  } finally {
    await giveLeaseBack(strapi)
  }
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
