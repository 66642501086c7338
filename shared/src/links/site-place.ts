import { readPath } from '../languages/languages.js'
import { isOwnPicture } from '../markdown/pictures.js'
import { documentPath, siteRoutes } from '../paths.js'
import { slugLimits, slugPattern } from '../text/slug.js'
import type { ReferenceKind } from './reference.js'

/** What a path of this site leads to, as far as its form says. */
export type SitePlace =
  /** A document, if there is one with this slug. */
  | { is: 'document'; kind: ReferenceKind; slug: string }
  /** A page that is always there, or an uploaded file. */
  | { is: 'fixed' }
  | { is: 'nothing' }

// Standing pages come last: theirs is the shortest beginning.
const kinds: readonly ReferenceKind[] = ['post', 'category', 'location', 'person', 'page']

const withoutEnd = (path: string): string => path.replace(/[?#].*$/s, '').replace(/(?<=.)\/+$/, '')

/** @param path starts with one slash; a query and a hash may follow */
export const sitePlace = (path: string): SitePlace => {
  // The same document, whatever the language of the page that was linked to.
  const bare = withoutEnd(readPath(path).path)
  if (siteRoutes.includes(bare) || isOwnPicture(bare)) return { is: 'fixed' }
  for (const kind of kinds) {
    const start = documentPath[kind]('')
    const slug = bare.slice(start.length)
    if (bare.startsWith(start) && slug.length <= slugLimits.max && slugPattern.test(slug)) return { is: 'document', kind, slug }
  }
  return { is: 'nothing' }
}

/**
 * Path, query and hash of an address that belongs to this site: written in full (with or without "www.", over http or
 * https), from the root, or relative to the page it stands on. `undefined` for other sites, other schemes and places on
 * the same page.
 * @param siteUrl origin of the site
 * @param page path of the page that has the link
 */
export const pathOnSite = (address: string, siteUrl: string, page: string): string | undefined => {
  if (address === '' || address.startsWith('#') || /^[\\/]*\\/.test(address)) return undefined
  try {
    const site = new URL(siteUrl)
    const url = new URL(/^www\./i.test(address) ? `${site.protocol}//${address}` : address, new URL(page, site))
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
    const host = (of: URL) => `${of.hostname.replace(/^www\./, '')}:${of.port}`
    return host(url) === host(site) && url.username === '' ? `${url.pathname}${url.search}${url.hash}` : undefined
  } catch {
    return undefined
  }
}

// Marks that campaigns, mailing lists and social networks add to an address; what they mark is the reader.
const tracking = /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|wbraid|gbraid|msclkid|twclid|ttclid|li_fat_id|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|yclid|_ga|_gl)$/i

/** A path without what only tells who sent the reader. */
export const withoutTracking = (path: string): string => {
  const [, before = path, query, hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(path) ?? []
  const kept = (query ?? '').split('&').filter((part) => part !== '' && !tracking.test(part.split('=', 1)[0] ?? ''))
  return `${before}${kept.length === 0 ? '' : `?${kept.join('&')}`}${hash}`
}
