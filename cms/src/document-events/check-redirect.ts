import { parseReference, referenceKey } from '@practice/shared/links/reference'
import { sitePlace } from '@practice/shared/links/site-place'
import type { Core } from '@strapi/strapi'
import { findDocuments } from '../links/find-documents'
import { findDestinations } from '../links/places'
import { splitPath } from '../links/refer-to-documents'
import { isLivePath } from '../links/live-path'
import { fieldError } from './field-error'

interface Redirect {
  fromPath?: unknown
  outcome?: unknown
  target?: unknown
}

const isSitePath = (target: string): boolean => /^\/(?![/\\])[^\s?\\]*$/.test(target)

/** @throws ValidationError when nobody would ever be redirected from there */
const checkFrom = async (strapi: Core.Strapi, fromPath: string): Promise<void> => {
  if (sitePlace(fromPath).is === 'fixed') {
    throw fieldError('fromPath', `"${fromPath}" belongs to the site itself, so nobody would be redirected from it.`)
  }
  if (await isLivePath(strapi, fromPath)) {
    throw fieldError('fromPath', `"${fromPath}" is the address of something public. Change its slug, and readers are taken to the new address by themselves.`)
  }
}

/**
 * What a redirect leads to in the end, written so that no later change makes a chain of it: documents by reference, and
 * another redirect's address as the place that one leads to. So no redirect leads to another one, and none in a circle.
 * @throws ValidationError when it would lead nowhere, to itself or to another site
 */
const finalTarget = async (strapi: Core.Strapi, fromPath: unknown, target: unknown): Promise<string> => {
  if (typeof target !== 'string') throw fieldError('target', 'Please give the new address on this site, starting with "/".')
  const reference = parseReference(target)
  if (reference) {
    const found = await findDocuments(strapi, [reference])
    if (!found.has(referenceKey(reference))) throw fieldError('target', 'There is no such document on this site.')
    return target
  }
  if (!isSitePath(target)) throw fieldError('target', 'Please give the new address on this site, starting with "/".')
  const { bare, heading } = splitPath(target)
  if (bare === fromPath) throw fieldError('target', 'A redirect cannot lead to itself.')
  if (sitePlace(bare).is === 'fixed') return target
  const address = (await findDestinations(strapi, [bare])).get(bare)?.address
  if (address === undefined) throw fieldError('target', `There is nothing at "${bare}" on this site.`)
  return heading === undefined || address.includes('#') ? address : `${address}#${heading}`
}

/** Checks a redirect that is about to be stored, and writes down where it leads in the end. */
export const prepareRedirect = async (strapi: Core.Strapi, documentId: string | undefined, data: Record<string, unknown>): Promise<void> => {
  if (typeof data.fromPath === 'string') {
    data.fromPath = data.fromPath.replace(/(?<=.)\/+$/, '')
    await checkFrom(strapi, String(data.fromPath))
  }
  if (!('outcome' in data || 'target' in data)) return
  const stored: Redirect | null =
    documentId === undefined ? null : await strapi.db.query('api::redirect.redirect').findOne({ where: { documentId }, select: ['fromPath', 'outcome', 'target'] })
  const { fromPath, outcome = 'moved', target }: Redirect = { ...stored, ...data }
  if (outcome === 'moved') data.target = await finalTarget(strapi, fromPath, target)
}
