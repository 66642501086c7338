import { firstLanguage, languages, pathIn, readPath } from '@practice/shared/languages/languages'
import { apiPaths, reservedPageSlugs, sitePaths } from '@practice/shared/paths'
import { slugPattern } from '@practice/shared/text/slug'

const slug = slugPattern.source.replace(/^\^|\$$/g, '')
const segment = new RegExp(`^/(${slug})$`)
const listOrDocument = new RegExp(`^/(?:articles|topics|people|locations)/${slug}$`)
const fixedPaths: readonly string[] = [sitePaths.home(), sitePaths.posts(), sitePaths.people(), sitePaths.locations(), sitePaths.contact(), sitePaths.accessibility()]

const isPage = (path: string): boolean => {
  if (fixedPaths.includes(path) || listOrDocument.test(path)) return true
  const [, pageSlug] = segment.exec(path) ?? []
  return pageSlug !== undefined && !(reservedPageSlugs as readonly string[]).includes(pageSlug)
}

const isPaged = (path: string): boolean => path === sitePaths.posts() || path.startsWith('/topics/')

/**
 * What a page does with its query. A parameter that changes what a page shows has to be here: all others are taken for
 * what other sites hang on to addresses, and get the page as it is without them.
 */
const ownParameters: { parameter: string; isRead: (path: string) => boolean }[] = [
  { parameter: 'page', isRead: isPaged },
  { parameter: 'reply', isRead: (path) => path.startsWith('/articles/') },
  { parameter: 'location', isRead: (path) => path === sitePaths.contact() },
]

const keyInFirstLanguage = (url: string): string | undefined => {
  const [path = '', query] = url.split('?', 2)
  if (!isPage(path)) return undefined
  if (query === undefined || query === '') return path
  const parameters = new URLSearchParams(query)
  const read = ownParameters.filter(({ parameter, isRead }) => parameters.has(parameter) && isRead(path))
  if (read.length === 0) return path
  const pages = parameters.getAll('page')
  const isCanonicalPage = read.length === 1 && read[0]?.parameter === 'page' && pages.length === 1 && /^[1-9]\d{0,2}$/.test(pages[0] ?? '')
  return isCanonicalPage ? (pages[0] === '1' ? path : `${path}?page=${pages[0]}`) : undefined
}

/**
 * The one name under which the page at an address is kept; `undefined` for what is never kept: answers to forms, former
 * addresses, pages that are made for one reader's choice.
 */
export const pageKey = (url: string): string | undefined => {
  const { language, path } = readPath(url)
  const key = keyInFirstLanguage(path)
  return key === undefined ? undefined : pathIn(language, key)
}

const apiRead = new RegExp(`^/api/(?:site|sitemap|posts|categories|people|locations|(?:posts|categories|people|locations|pages)/${slug}|posts/${slug}/comments)$`)
const listParameters = ['page', 'category', 'author', 'featured', 'language'] as const
/** Answers that are the same in every language. */
const withoutLanguage = /^\/api\/(?:sitemap|posts\/[^/]+\/comments)$/

/**
 * The same for the API. Only the one spelling that the site's own builder writes is kept: others are passed on to the
 * CMS, which refuses parameters it does not know.
 */
export const apiKey = (url: string): string | undefined => {
  const [path = '', query] = url.split('?', 2)
  if (!apiRead.test(path)) return undefined
  if (query === undefined) return url
  if (languages.some((language) => language !== firstLanguage && query === `language=${language}`)) return withoutLanguage.test(path) ? undefined : url
  if (path !== apiPaths.posts()) return undefined
  const given = new URLSearchParams(query)
  const [page, category, author, featured, language] = listParameters.map((name) => given.get(name) ?? undefined)
  if (language !== undefined && !languages.some((known) => known !== firstLanguage && known === language)) return undefined
  if (page !== undefined && !/^[1-9]\d{0,2}$/.test(page)) return undefined
  const spelled = [
    ['page', page], ['category', category], ['author', author], ['featured', featured], ['language', language],
  ].filter((entry): entry is [string, string] => entry[1] !== undefined)
  // In any order, since builders differ, but each once, with nothing else and nothing escaped.
  const pairs = new Set(query.split('&'))
  const isOwn = pairs.size === spelled.length && [...given.keys()].length === spelled.length && spelled.every(([name, value]) => pairs.has(`${name}=${value}`))
  return isOwn ? `${path}?${spelled.map(([name, value]) => `${name}=${value}`).join('&')}` : undefined
}
