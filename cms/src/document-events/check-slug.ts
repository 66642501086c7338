import type { ReferenceKind } from '@practice/shared/links/reference'
import { reservedPageSlugs } from '@practice/shared/paths'
import { slugLimits, slugPattern } from '@practice/shared/text/slug'
import { fieldError } from './field-error'

const isReserved = (slug: string): boolean => (reservedPageSlugs as readonly string[]).includes(slug)

/**
 * Strapi looks at slugs only when it publishes, and then quotes a regular expression.
 * @throws ValidationError when no page could have this slug, or when a standing page would take an address that the site itself uses
 */
export const checkSlug = (kind: ReferenceKind, slug: unknown): void => {
  // A draft may wait for its slug.
  if (slug === undefined || slug === null || slug === '') return
  if (kind === 'page' && typeof slug === 'string' && isReserved(slug)) {
    throw fieldError('slug', `The address "/${slug}" belongs to the site itself. Please choose another slug.`)
  }
  if (typeof slug !== 'string' || !slugPattern.test(slug)) {
    throw fieldError('slug', 'A slug has only lowercase letters, digits and single hyphens between them, such as "your-first-session".')
  }
  if (slug.length > slugLimits.max) throw fieldError('slug', `A slug has at most ${slugLimits.max} characters.`)
}
