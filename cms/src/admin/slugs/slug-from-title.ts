import { slugLimits } from '@practice/shared/text/slug'

/** A slug for a title: accents dropped, words joined by hyphens, whole words up to the limit. */
export const slugFromTitle = (title: string): string => {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  let slug = ''
  for (const word of words ?? []) {
    const longer = slug === '' ? word.slice(0, slugLimits.max) : `${slug}-${word}`
    if (longer.length > slugLimits.max) break
    slug = longer
  }
  return slug
}
