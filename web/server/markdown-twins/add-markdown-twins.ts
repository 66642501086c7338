import { categoryListResponse } from '@practice/shared/categories/contract'
import { locationListResponse } from '@practice/shared/locations/contract'
import { apiPaths, sitePaths } from '@practice/shared/paths'
import { personListResponse } from '@practice/shared/people/contract'
import type { PostSummary } from '@practice/shared/posts/contract'
import { postListResponse, postResponse } from '@practice/shared/posts/contract'
import { siteResponse } from '@practice/shared/site/contract'
import type { FastifyInstance } from 'fastify'
import type { Api } from '../../src/api/api'
import type { KeptDocumentsOptions } from '../answers/kept-documents'
import { addKeptDocument } from '../answers/kept-documents'
import type { Entry } from './write-markdown'
import { writeMarkdown, writeOverview } from './write-markdown'

/** Pages of the list of articles that the overview names, so that its tags fit into a header; what is older is found through topics. */
const listPages = 4

const newestPosts = async (api: Api): Promise<PostSummary[]> => {
  const first = await api.read(apiPaths.posts(), postListResponse)
  const pages = Array.from({ length: Math.max(0, Math.min(listPages, first.pagination.pageCount) - 1) }, (_, index) => index + 2)
  const others = await Promise.all(pages.map((page) => api.read(apiPaths.posts({ page }), postListResponse)))
  return [first, ...others].flatMap(({ posts }) => posts)
}

const overview = async (api: Api, siteUrl: string): Promise<string | undefined> => {
  const site = await api.read(apiPaths.site(), siteResponse)
  if (!site.offersMarkdown) return undefined
  const [posts, { categories }, { people }, { locations }] = await Promise.all([
    newestPosts(api),
    api.read(apiPaths.categories(), categoryListResponse),
    api.read(apiPaths.people(), personListResponse),
    api.read(apiPaths.locations(), locationListResponse),
  ])
  const entry = (name: string, path: string, text: string): Entry => ({ name, url: `${siteUrl}${path}`, text })
  return writeOverview({
    site,
    sections: [
      { title: 'Articles', entries: posts.filter(({ offersMarkdown }) => offersMarkdown).map(({ title, slug, excerpt }) => entry(title, sitePaths.postMarkdown(slug), excerpt)) },
      { title: 'Topics', entries: categories.map(({ name, slug, introduction }) => entry(name, sitePaths.category(slug), introduction)) },
      { title: 'People', entries: people.map(({ name, slug, role }) => entry(name, sitePaths.person(slug), role)) },
      { title: 'Locations', entries: locations.map(({ name, slug, city, region }) => entry(name, sitePaths.location(slug), `${city}, ${region}`)) },
      { title: 'Contact', entries: [entry('Write to us', sitePaths.contact(), site.contactIntroduction)] },
    ],
  })
}

/**
 * Headers of the texts for programs, by the path under which they are kept; none for everything else. A person who
 * searches is to find the page, which has the way out and whom to call, so search engines leave the texts out.
 */
export const headersOfText = (key: string, siteUrl: string): Record<string, string> => {
  if (key === sitePaths.overviewForPrograms()) return { 'x-robots-tag': 'noindex' }
  const [, page] = /^(\/articles\/[a-z0-9-]+)\.md$/.exec(key) ?? []
  return page === undefined ? {} : { 'x-robots-tag': 'noindex', link: `<${siteUrl}${page}>; rel="canonical"` }
}

/** `llms.txt`, and each article as Markdown beside its page, where the practice and the article's authors want that. */
export const addMarkdownTwins = (server: FastifyInstance, options: KeptDocumentsOptions & { siteUrl: string }): void => {
  const { siteUrl } = options
  const headers = (key: string) => headersOfText(key, siteUrl)
  // As text/plain, browsers show it.
  addKeptDocument(server, options, { path: sitePaths.overviewForPrograms, type: 'text/plain; charset=utf-8', headers, make: (api) => overview(api, siteUrl) })
  addKeptDocument(server, options, {
    path: sitePaths.postMarkdown,
    page: (slug) => sitePaths.post(slug),
    type: 'text/markdown; charset=utf-8',
    headers,
    make: async (api, slug) => {
      const site = await api.read(apiPaths.site(), siteResponse)
      if (!site.offersMarkdown) return undefined
      const post = await api.read(apiPaths.post(slug), postResponse)
      return post.offersMarkdown ? writeMarkdown(post, site, siteUrl) : undefined
    },
  })
}
