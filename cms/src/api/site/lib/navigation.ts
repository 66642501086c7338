import type { LanguageCode } from '@practice/shared/languages/languages'
import { linkIn } from '@practice/shared/languages/languages'
import { parseReference, referenceKey } from '@practice/shared/links/reference'
import { sitePlace } from '@practice/shared/links/site-place'
import type { Core } from '@strapi/strapi'
import { findDestinations } from '../../../links/places'
import { splitPath } from '../../../links/refer-to-documents'
import { resolveReferences } from '../../../links/resolve-links'

export interface NavigationItem {
  label: string
  path: string
}

/** Whether a menu of the site, in any language, has an entry with this path. */
export const menusName = async (strapi: Core.Strapi, path: string): Promise<boolean> => {
  const sites: { navigation: NavigationItem[]; footerNavigation: NavigationItem[] }[] = await strapi.db
    .query('api::site.site')
    .findMany({ select: ['id'], populate: { navigation: true, footerNavigation: true } })
  return sites.some((site) => [...site.navigation, ...site.footerNavigation].some((item) => splitPath(item.path).bare === path))
}

/**
 * Menus as they can be used now: what has moved leads to its new address, what is not public is left out. They are
 * written as paths, because whoever edits them sees nothing else; where there is a page in this language, they lead to it.
 */
export const currentItems = async (strapi: Core.Strapi, menus: readonly NavigationItem[][], language: LanguageCode): Promise<NavigationItem[][]> => {
  const paths = menus.flat().flatMap(({ path }) => (sitePlace(path).is === 'fixed' ? [] : [splitPath(path).bare]))
  const destinations = await findDestinations(strapi, [...new Set(paths)])
  const references = [...destinations.values()].flatMap(({ address }) => parseReference(address) ?? [])
  const links = await resolveReferences(strapi, references, language)
  const currentPath = (path: string): string | undefined => {
    if (sitePlace(path).is === 'fixed') return linkIn(language, path)
    const { bare, heading } = splitPath(path)
    const address = destinations.get(bare)?.address
    const reference = address === undefined ? undefined : parseReference(address)
    const now = reference ? links[referenceKey(reference)]?.path : address
    return now === undefined || heading === undefined ? now : `${now}#${heading}`
  }
  return menus.map((items) =>
    items.flatMap(({ label, path }) => {
      const now = currentPath(path)
      return now === undefined ? [] : [{ label, path: now }]
    }),
  )
}
