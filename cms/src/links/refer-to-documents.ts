import { linksIn } from '@practice/shared/links/links-in'
import { parseReference, referenceKey } from '@practice/shared/links/reference'
import type { NewAddress } from '@practice/shared/links/rewrite-links'
import { rewriteLinks } from '@practice/shared/links/rewrite-links'
import { pathOnSite, sitePlace, withoutTracking } from '@practice/shared/links/site-place'
import type { Core } from '@strapi/strapi'
import { settings } from '../../config/settings'
import { findDestinations } from './places'
import { findDocuments } from './find-documents'

/** Path without its end, and the id after "#" as a heading has it. */
export const splitPath = (path: string): { bare: string; heading: string | undefined } => {
  const [before = '', hash = ''] = path.split('#', 2)
  const bare = before.replace(/\?.*$/s, '').replace(/(?<=.)\/+$/, '')
  let heading = hash
  try {
    heading = decodeURIComponent(hash)
  } catch {
    // Kept as it is written.
  }
  return { bare, heading: /^[^\s#()<>"]{1,200}$/.test(heading) ? heading : undefined }
}

const withHeading = (address: string, heading: string | undefined): string => (heading === undefined || address.includes('#') ? address : `${address}#${heading}`)

/** References to what was deleted and has a replacement. */
const replacedReferences = async (strapi: Core.Strapi, addresses: readonly string[]): Promise<Map<string, string>> => {
  const references = addresses.flatMap((address) => parseReference(address) ?? [])
  if (references.length === 0) return new Map()
  const existing = await findDocuments(strapi, references)
  const lost = references.map(referenceKey).filter((key) => !existing.has(key))
  if (lost.length === 0) return new Map()
  const rows: { reference: string; targetKind: string; targetId: string }[] = await strapi.db
    .query('api::replacement.replacement')
    .findMany({ where: { reference: { $in: lost } }, select: ['reference', 'targetKind', 'targetId'] })
  return new Map(rows.map(({ reference, targetKind, targetId }) => [reference, `${targetKind}:${targetId}`]))
}

/**
 * Turns addresses of this site in a text into references: in full, from the root or relative, current or former, with
 * whatever campaigns add to them. A reference to something deleted becomes one to its replacement. Every other byte
 * stays, code too.
 * @param page path of the page that shows the text
 */
export const referToDocuments = async (strapi: Core.Strapi, markdown: string, page: string): Promise<string> => {
  const addresses = [...new Set(linksIn(markdown).map(({ address }) => address))]
  const pathOf = (address: string): string | undefined => {
    const path = parseReference(address) ? undefined : pathOnSite(address, settings.SITE_URL, page)
    return path === undefined ? undefined : withoutTracking(path)
  }
  const paths = addresses.flatMap((address) => {
    const path = pathOf(address)
    return path === undefined || sitePlace(path).is === 'fixed' ? [] : [splitPath(path).bare]
  })
  const destinations = paths.length === 0 ? new Map<string, never>() : await findDestinations(strapi, [...new Set(paths)])
  const replaced = await replacedReferences(strapi, addresses)
  return rewriteLinks(markdown, (address): NewAddress | undefined => {
    const reference = parseReference(address)
    if (reference) {
      const instead = replaced.get(referenceKey(reference))
      return instead === undefined ? undefined : { address: instead }
    }
    const path = pathOf(address)
    if (path === undefined) return undefined
    const { bare, heading } = splitPath(path)
    const destination = destinations.get(bare)
    return destination ? { ...destination, address: withHeading(destination.address, heading) } : { address: path }
  })
}
