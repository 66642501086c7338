import { apiPaths, sitePaths } from '@practice/shared/paths'
import { categoryResponse } from '@practice/shared/categories/contract'
import type { FeedFormat } from '@practice/shared/feeds/formats'
import { personResponse } from '@practice/shared/people/contract'
import { fallbackFile } from '@practice/shared/pictures/picture-files'
import type { Post } from '@practice/shared/posts/contract'
import { postListResponse, postResponse } from '@practice/shared/posts/contract'
import type { LanguageCode } from '@practice/shared/languages/languages'
import { firstLanguage, pathIn } from '@practice/shared/languages/languages'
import type { Image } from '@practice/shared/site/image'
import { siteResponse } from '@practice/shared/site/contract'
import type { Api } from '../../src/api/api'
import { tags } from '../../src/language/language'
import { feeds as english } from '../../src/messages/en/feeds'
import { feeds as spanish } from '../../src/messages/es/feeds'
import { absoluteHtml } from './absolute-html'

export interface FeedItem {
  /** Stays the same when the article has another address. */
  id: string
  url: string
  title: string
  summary: string
  html: string
  /** ISO 8601 instants. */
  publishedOn: string
  updatedOn: string
  authors: { name: string; url: string }[]
  category: string | null
  picture: string | null
}

export interface Feed {
  title: string
  description: string
  /** BCP 47. */
  language: string
  /** Address of the page with the same articles. */
  url: string
  /** Address of the feed in each format. */
  urls: (format: FeedFormat) => string
  updatedOn: string
  /** Newest first. */
  items: FeedItem[]
}

/** What a feed is about: everything, a category, or what a person has written. */
export type FeedSubject = 'site' | 'category' | 'person'

/** XML 1.0 has no way at all to write these (section 2.2). */
// eslint-disable-next-line no-control-regex
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const readable = (text: string): string => text.replace(notInXml, '').trim()

const words: Record<LanguageCode, typeof english> = { en: english, es: spanish }

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

const pictureHtml = (image: Image, siteUrl: string): string => {
  const { path, width, height } = fallbackFile(image)
  return `<p><img src="${escapeHtml(`${siteUrl}${path}`)}" width="${width}" height="${height}" alt="${escapeHtml(image.alt)}"></p>`
}

/** Where a feed is read from. */
interface Source {
  api: Api
  siteUrl: string
  language: LanguageCode
}

/** A sensitive article is only announced: a feed reader has neither its care notice nor its way out. */
const textOf = async ({ api, siteUrl, language }: Source, post: Post, url: string): Promise<string> => {
  const cover = post.cover ? pictureHtml(post.cover, siteUrl) : ''
  if (post.sensitive) return `${cover}<p>${escapeHtml(post.excerpt)}</p><p><em>${words[language].care}</em></p><p><a href="${url}">${words[language].read}</a></p>`
  const toRichText = await api.richText()
  return cover + absoluteHtml(toRichText(`feed-${post.slug}`, post.body, post.links, {}, language).html, url)
}

const itemOf = async (source: Source, slug: string): Promise<FeedItem> => {
  const { api, siteUrl, language } = source
  const post = await api.read(apiPaths.post(slug, language), postResponse)
  const url = `${siteUrl}${pathIn(language, sitePaths.post(post.slug))}`
  return {
    // RFC 4151. The year only has to be one in which the practice had the name.
    id: `tag:${new URL(siteUrl).hostname},2026:post/${post.permanentId}${language === firstLanguage ? '' : `/${language}`}`,
    url,
    title: readable(post.title),
    summary: readable(post.excerpt),
    html: readable(await textOf(source, post, url)),
    publishedOn: post.publishedOn,
    updatedOn: post.updatedOn,
    authors: post.authors.map((author) => ({ name: readable(author.name), url: `${siteUrl}${pathIn(language, sitePaths.person(author.slug))}` })),
    category: post.category && readable(post.category.name),
    picture: post.cover && `${siteUrl}${fallbackFile(post.cover).path}`,
  }
}

interface Described {
  name: string | undefined
  description: string
  page: string
  filter: Parameters<typeof apiPaths.posts>[0]
}

const describe = async ({ api, language }: Source, subject: FeedSubject, slug: string, defaultDescription: string): Promise<Described> => {
  if (subject === 'site') return { name: undefined, description: defaultDescription, page: sitePaths.posts(), filter: {} }
  if (subject === 'category') {
    const { name, introduction } = await api.read(apiPaths.category(slug, language), categoryResponse)
    return { name, description: introduction, page: sitePaths.category(slug), filter: { category: slug } }
  }
  const { name, role } = await api.read(apiPaths.person(slug, language), personResponse)
  return { name, description: words[language].articlesBy(name, role), page: sitePaths.person(slug), filter: { author: slug } }
}

/** Of a feed without articles: it has to have a time, and this one stays the same. */
const beginning = '1970-01-01T00:00:00.000Z'

/**
 * The newest articles with their whole text, as many as a page of the list has.
 * @throws ApiError
 */
export const readFeed = async (source: Source, subject: FeedSubject, slug: string): Promise<Feed> => {
  const { api, siteUrl, language } = source
  const site = await api.read(apiPaths.site(language), siteResponse)
  const { name, description, page, filter } = await describe(source, subject, slug, site.defaultDescription)
  const { posts } = await api.read(apiPaths.posts(filter, language), postListResponse)
  const items = await Promise.all(posts.map((post) => itemOf(source, post.slug)))
  const newest = items.map(({ updatedOn }) => updatedOn).sort().at(-1)
  return {
    title: readable(name === undefined ? site.practiceName : `${name} | ${site.practiceName}`),
    description: readable(description),
    language: tags[language],
    url: `${siteUrl}${pathIn(language, page)}`,
    urls: (format) => `${siteUrl}${pathIn(language, sitePaths.feed(format, subject === 'site' ? '' : page))}`,
    updatedOn: newest ?? beginning,
    items,
  }
}
