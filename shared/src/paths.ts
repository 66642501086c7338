import type { FeedFormat } from './feeds/formats.js'
import { feedFile, feedFormats } from './feeds/formats.js'
import type { FormPurpose } from './forms/form-guard.js'
import type { LanguageCode } from './languages/languages.js'
import { firstLanguage } from './languages/languages.js'
import type { ReferenceKind } from './links/reference.js'

const query = (parameters: Record<string, string | number | undefined>): string => {
  const given = Object.entries(parameters).filter((entry): entry is [string, string | number] => entry[1] !== undefined)
  return given.length === 0 ? '' : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`
}

/** Every address of the site, as visitors see it. */
export const sitePaths = {
  home: () => '/',
  posts: (page = 1) => (page > 1 ? `/articles?page=${page}` : '/articles'),
  post: (slug: string, heading?: string) => `/articles/${slug}${heading ? `#${heading}` : ''}`,
  /** The article as a text for programs. */
  postMarkdown: (slug: string) => `/articles/${slug}.md`,
  /** The page of one comment for its sender. */
  ownComment: (token: string) => `/comments/${token}`,
  /** Where mails about replies are confirmed and stopped. */
  replyMail: (token: string) => `/comments/mail/${token}`,
  /** The page after a comment that the site keeps until the CMS is back. @param slug of its article */
  commentKept: (slug?: string) => `/comments/kept${query({ article: slug })}`,
  category: (slug: string, page = 1) => (page > 1 ? `/topics/${slug}?page=${page}` : `/topics/${slug}`),
  people: () => '/people',
  person: (slug: string) => `/people/${slug}`,
  locations: () => '/locations',
  location: (slug: string) => `/locations/${slug}`,
  contact: (locationSlug?: string) => (locationSlug ? `/contact?location=${locationSlug}` : '/contact'),
  /** The contact form, to write about an article. */
  contactAbout: (slug: string) => `/contact?article=${slug}`,
  /** The receipt of one enquiry for its sender. */
  contactReceived: (token: string) => `/contact/received/${token}`,
  /** The page after an enquiry that the site keeps until the CMS is back. */
  contactKept: () => '/contact/kept',
  accessibility: () => '/accessibility',
  search: (words = '') => `/search${query({ q: words || undefined })}`,
  page: (slug: string) => `/${slug}`,
  preview: (token: string) => `/preview/${token}`,
  /** @param page path of the page whose articles it has; without it, all of the site */
  feed: (format: FeedFormat, page = '') => `${page}/${feedFile[format]}`,
  sitemap: () => '/sitemap.xml',
  /** What the site has, for programs that read text (llmstxt.org). */
  overviewForPrograms: () => '/llms.txt',
  /** @param slug of the article; without it, the picture of the practice */
  sharePicture: (mark: string, slug?: string) => (slug ? `/share/articles/${slug}/${mark}.png` : `/share/${mark}.png`),
}

/** Pages and feeds that are there whatever has been written. */
export const siteRoutes: readonly string[] = [
  sitePaths.home(), sitePaths.posts(), sitePaths.people(), sitePaths.locations(), sitePaths.contact(), sitePaths.accessibility(), sitePaths.search(),
  ...feedFormats.map((format) => sitePaths.feed(format)), sitePaths.sitemap(), sitePaths.overviewForPrograms(),
]

/** First path segments that belong to the site itself or to the CMS; a standing page cannot have one as its slug. */
export const reservedPageSlugs = [
  'accessibility', 'admin', 'api', 'articles', 'assets', 'comments', 'contact', 'content-manager', 'es', 'favicon.ico', 'fonts', 'health', 'i18n', 'llms.txt', 'locations',
  'people', 'pictures', 'preview', 'robots.txt', 'search', 'share', 'sitemap.xml', 'topics', 'upload', 'uploads', '_',
] as const

/** Site address of a document by kind and slug. */
export const documentPath: Record<ReferenceKind, (slug: string) => string> = {
  post: (slug) => sitePaths.post(slug),
  category: (slug) => sitePaths.category(slug),
  location: sitePaths.location,
  person: sitePaths.person,
  page: sitePaths.page,
}

/** Without a language an answer is in the first one. */
const inLanguage = (language: LanguageCode) => ({ language: language === firstLanguage ? undefined : language })

/** Every public REST address, the same on the CMS and (same-origin) on the site. */
export const apiPaths = {
  site: (language: LanguageCode = firstLanguage) => `/api/site${query(inLanguage(language))}`,
  posts: (filter: { page?: number; category?: string; author?: string; featured?: 'true' } = {}, language: LanguageCode = firstLanguage) => `/api/posts${query({ ...filter, ...inLanguage(language) })}`,
  post: (slug: string, language: LanguageCode = firstLanguage) => `/api/posts/${encodeURIComponent(slug)}${query(inLanguage(language))}`,
  postComments: (slug: string) => `/api/posts/${encodeURIComponent(slug)}/comments`,
  categories: (language: LanguageCode = firstLanguage) => `/api/categories${query(inLanguage(language))}`,
  category: (slug: string, language: LanguageCode = firstLanguage) => `/api/categories/${encodeURIComponent(slug)}${query(inLanguage(language))}`,
  people: (language: LanguageCode = firstLanguage) => `/api/people${query(inLanguage(language))}`,
  person: (slug: string, language: LanguageCode = firstLanguage) => `/api/people/${encodeURIComponent(slug)}${query(inLanguage(language))}`,
  locations: (language: LanguageCode = firstLanguage) => `/api/locations${query(inLanguage(language))}`,
  location: (slug: string, language: LanguageCode = firstLanguage) => `/api/locations/${encodeURIComponent(slug)}${query(inLanguage(language))}`,
  page: (slug: string, language: LanguageCode = firstLanguage) => `/api/pages/${encodeURIComponent(slug)}${query(inLanguage(language))}`,
  /** @param hash of a file of the media library */
  picture: (hash: string) => `/api/pictures/${encodeURIComponent(hash)}`,
  redirect: (path: string, language: LanguageCode = firstLanguage) => `/api/redirects${query({ path, ...inLanguage(language) })}`,
  formToken: (purpose: FormPurpose) => `/api/form-token${query({ purpose })}`,
  formChallenge: () => '/api/form-challenge',
  comments: () => '/api/comments',
  ownComment: (token: string) => `/api/own-comments/${encodeURIComponent(token)}`,
  ownCommentChange: (token: string) => `/api/own-comments/${encodeURIComponent(token)}/change`,
  ownCommentWithdrawal: (token: string) => `/api/own-comments/${encodeURIComponent(token)}/withdrawal`,
  replyMail: (token: string) => `/api/reply-mails/${encodeURIComponent(token)}`,
  enquiries: () => '/api/enquiries',
  ownEnquiry: (token: string) => `/api/own-enquiries/${encodeURIComponent(token)}`,
  ownEnquiryWithdrawal: (token: string) => `/api/own-enquiries/${encodeURIComponent(token)}/withdrawal`,
  preview: (token: string) => `/api/previews/${encodeURIComponent(token)}`,
  sitemap: () => '/api/sitemap',
  ready: () => '/api/ready',
  /** Answered by the site process. */
  search: (words: string, language: LanguageCode = firstLanguage) => `/api/search${query({ q: words, ...inLanguage(language) })}`,
  searchTexts: (which: { after?: string | undefined; of?: string } = {}) => `/api/search-texts${query(which)}`,
  searchSettings: () => '/api/search-settings',
  changes: (position: { after?: string | undefined; wait?: number } = {}) => `/api/changes${query(position)}`,
}

/** A path for the log: addresses that let in whoever knows them lose what does that. */
export const loggablePath = (path: string): string => path.replace(/^((?:\/es)?\/(?:preview|comments|contact\/received|api\/previews|api\/own-comments|api\/own-enquiries|api\/reply-mails)\/).+/i, '$1…')
