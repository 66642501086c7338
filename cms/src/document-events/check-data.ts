import type { ReferenceKind } from '@practice/shared/links/reference'
import { parseReference } from '@practice/shared/links/reference'
import { reservedPageSlugs } from '@practice/shared/paths'
import { errors } from '@strapi/utils'

const isReserved = (slug: unknown): boolean => (reservedPageSlugs as readonly unknown[]).includes(slug)

/** @throws ValidationError when a standing page would take an address that the site itself uses */
export const checkSlug = (kind: ReferenceKind, slug: unknown): void => {
  if (kind === 'page' && isReserved(slug)) {
    throw new errors.ValidationError(`The address "/${String(slug)}" belongs to the site itself. Please choose another slug.`)
  }
}

const isSitePath = (target: string): boolean => /^\/(?![/\\])[^\s?\\]*$/.test(target)

/** @throws ValidationError when a redirect would lead nowhere, or to another site */
export const checkRedirect = ({ outcome, target, fromPath }: Record<string, unknown>): void => {
  if (outcome !== 'moved') return
  if (typeof target !== 'string' || !(isSitePath(target) || parseReference(target))) {
    throw new errors.ValidationError('Please give the new address on this site, starting with "/".')
  }
  if (target === fromPath) throw new errors.ValidationError('A redirect cannot lead to itself.')
}
