import { readPath } from '@practice/shared/languages/languages'

/** What a click on a link should do when a script handles it. */
export type LinkTarget =
  /** Leave the click to the browser. */
  | { kind: 'browser' }
  /** Go to a page of the site in the same language; the address is without what its language begins with, as the router has it. */
  | { kind: 'page'; to: string }
  /** Move to a place on the same page. */
  | { kind: 'place'; to: string; id: string }

type Click = Pick<MouseEvent, 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'defaultPrevented'>

/** Addresses of this origin that are not pages. */
const notAPage = /^\/(?:api|uploads|assets|fonts|health)(?:\/|$)|\.[a-z0-9]{1,5}$/i

const isPlainClick = (click: Click): boolean =>
  click.button === 0 && !click.defaultPrevented && !click.metaKey && !click.ctrlKey && !click.shiftKey && !click.altKey

const placeId = (hash: string): string => {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return hash.slice(1)
  }
}

/** Decides for a click on `link` while the browser is at `here`. */
export const linkTarget = (click: Click, link: HTMLAnchorElement, here: Pick<Location, 'origin' | 'pathname' | 'search'>): LinkTarget => {
  const inBrowser = { kind: 'browser' } as const
  if (!isPlainClick(click) || !link.hasAttribute('href')) return inBrowser
  if (link.hasAttribute('download') || (link.target !== '' && link.target !== '_self')) return inBrowser
  const url = new URL(link.href)
  if (url.origin !== here.origin || notAPage.test(url.pathname)) return inBrowser
  const { language, path } = readPath(url.pathname)
  // A document is in one language: the other one is another document.
  if (language !== readPath(here.pathname).language) return inBrowser
  const to = `${path}${url.search}${url.hash}`
  const samePage = url.pathname === here.pathname && url.search === here.search
  return samePage && url.hash !== '' ? { kind: 'place', to, id: placeId(url.hash) } : { kind: 'page', to }
}
