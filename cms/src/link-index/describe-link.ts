import type { ReferenceKind } from '@practice/shared/links/reference'
import { parseReference } from '@practice/shared/links/reference'
import { pathOnSite, sitePlace } from '@practice/shared/links/site-place'
import { splitPath } from '../links/refer-to-documents'

/** What an address in a text leads to, before anybody looks whether it is there. */
export type LinkedPlace =
  | { to: 'document'; kind: ReferenceKind; documentId: string; heading: string | null }
  /** A heading of the text itself. */
  | { to: 'heading'; heading: string }
  /** A page of the site that is always there. */
  | { to: 'site' }
  /** A path of the site at which nothing is, yet. */
  | { to: 'path'; path: string }
  | { to: 'elsewhere' }
  | { to: 'unknown' }

/** @returns `undefined` for what is no link to a page: mail, telephone and text addresses */
export const describeLink = (address: string, page: string, siteUrl: string): LinkedPlace | undefined => {
  const reference = parseReference(address)
  if (reference) return { to: 'document', kind: reference.kind, documentId: reference.documentId, heading: reference.heading ?? null }
  if (/^(?:mailto|tel|sms):/i.test(address)) return undefined
  if (address.startsWith('#')) {
    const { heading } = splitPath(address)
    return heading === undefined ? { to: 'site' } : { to: 'heading', heading }
  }
  const path = pathOnSite(address, siteUrl, page)
  if (path !== undefined) return sitePlace(path).is === 'fixed' ? { to: 'site' } : { to: 'path', path: splitPath(path).bare.slice(0, 255) }
  return /^https?:\/\/[^/]/i.test(address) ? { to: 'elsewhere' } : { to: 'unknown' }
}
