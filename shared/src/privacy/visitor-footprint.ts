/**
 * What the public site loads into a visitor's browser and keeps there: the privacy page shows this list, and a test
 * that visits every kind of page and uses every kind of control fails when it sees anything else, or less.
 */

/**
 * Kinds of requests as browsers tell them apart (Fetch standard, "destination"; `fetch` for data that a script
 * asked for, `other` for the icon of a tab).
 */
export type RequestKind = 'document' | 'stylesheet' | 'script' | 'font' | 'image' | 'fetch' | 'other'

export interface LoadedResource {
  kind: RequestKind
  /** Beginning of the path on this site. */
  path: string
  /** For visitors. */
  what: string
  why: string
}

export const loadedResources = [
  { kind: 'document', path: '/', what: 'The page', why: 'What you asked for.' },
  { kind: 'stylesheet', path: '/assets/', what: 'One style sheet', why: 'Colors, sizes and layout, for the screen and for paper.' },
  { kind: 'font', path: '/assets/', what: 'Fonts', why: 'The letters of this site, so that no font service learns what you read.' },
  { kind: 'image', path: '/pictures/', what: 'Pictures', why: 'Pictures of articles and people.' },
  { kind: 'image', path: '/assets/', what: 'Drawings', why: 'Drawings that belong to the design.' },
  { kind: 'other', path: '/favicon.svg', what: 'The small mark in the tab of your browser', why: 'To find the tab again.' },
  { kind: 'script', path: '/assets/', what: 'Scripts of this site', why: 'They move between pages without loading everything again, and keep what you typed when a form has a mistake. Without them everything still works.' },
  { kind: 'fetch', path: '/api/', what: 'Texts and lists', why: 'The next page when you follow a link, what a search found while you type, and the answer to a form you sent.' },
] as const satisfies readonly LoadedResource[]

type NameOf<Resource> = Resource extends { kind: infer Kind extends string; path: infer Path extends string } ? `${Kind} ${Path}` : never
/** Names a resource by its kind and the beginning of its path. */
export type ResourceName = NameOf<(typeof loadedResources)[number]>

/** Places in a browser where a site can keep something about a visitor. */
export const storagePlaces = {
  cookies: 'Cookies',
  localStorage: 'Local storage',
  sessionStorage: 'Session storage',
  databases: 'Databases (IndexedDB)',
  caches: 'Caches made by scripts',
  serviceWorkers: 'Programs that stay in the background (service workers)',
} as const

export type StoragePlace = keyof typeof storagePlaces

/** How many entries this site leaves in each. */
export const storedEntries: Readonly<Record<StoragePlace, number>> = {
  cookies: 0,
  localStorage: 0,
  sessionStorage: 0,
  databases: 0,
  caches: 0,
  serviceWorkers: 0,
}

/** Hosts other than this site that it makes a browser talk to. */
export const otherHosts: readonly string[] = []
