import type { LanguageCode } from '@practice/shared/languages/languages'
import { firstLanguage, isInEveryLanguage, pathIn } from '@practice/shared/languages/languages'
import { apiPaths, sitePaths, siteRoutes } from '@practice/shared/paths'
import { siteResponse } from '@practice/shared/site/contract'
import type { SitemapResponse } from '@practice/shared/sitemap/contract'
import { sitemapLimit, sitemapResponse } from '@practice/shared/sitemap/contract'
import type { FastifyInstance } from 'fastify'
import type { KeptDocumentsOptions } from '../answers/kept-documents'
import { addKeptDocument } from '../answers/kept-documents'

const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

interface Entry {
  /** Addresses in full. */
  url: string
  updatedOn?: string | undefined
  picture?: string | null
}

/** Frequency and priority are left out: search engines say that they read neither. */
const entryXml = ({ url, updatedOn, picture }: Entry): string =>
  `<url><loc>${escapeXml(url)}</loc>` +
  (updatedOn === undefined ? '' : `<lastmod>${escapeXml(updatedOn)}</lastmod>`) +
  (picture ? `<image:image><image:loc>${escapeXml(picture)}</image:loc></image:image>` : '') +
  '</url>\n'

/** The pages of each language stand for themselves; which belong together is said in their heads. */
export const writeSitemap = ({ documents }: SitemapResponse, siteUrl: string, languages: readonly LanguageCode[] = [firstLanguage]): string => {
  // What a search found is no page to be found.
  const pages = siteRoutes.filter((path) => !/\.[a-z]+$/.test(path) && path !== sitePaths.search())
  const inLanguages = (path: string, translations: SitemapResponse['documents'][number]['translations'] = []) =>
    languages.flatMap((language) => {
      const words = translations.find((translation) => translation.language === language)
      if (language !== firstLanguage && !words && !isInEveryLanguage(path)) return []
      return [{ url: `${siteUrl}${pathIn(language, path)}`, updatedOn: words?.updatedOn }]
    })
  const entries: Entry[] = [
    ...pages.flatMap((path) => inLanguages(path)),
    ...documents.flatMap(({ path, updatedOn, picture, translations }) =>
      inLanguages(path, translations).map((entry) => ({ url: entry.url, updatedOn: entry.updatedOn ?? updatedOn, picture: picture && new URL(picture, siteUrl).href })),
    ),
  ]
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">\n' +
    `${entries.slice(0, sitemapLimit).map(entryXml).join('')}</urlset>\n`
  )
}

/** What the API says is the same as what pages say, for programs that cannot read pages. */
const robots = (siteUrl: string): string => `User-agent: *\nDisallow: /api/\n\nSitemap: ${siteUrl}${sitePaths.sitemap()}\n`

/** Tells search engines what there is, and since when it is as it is. */
export const addSitemap = (server: FastifyInstance, options: KeptDocumentsOptions & { siteUrl: string }): void => {
  const { siteUrl } = options
  server.get('/robots.txt', async (_, reply) => reply.header('cache-control', 'public, max-age=3600').type('text/plain; charset=utf-8').send(robots(siteUrl)))
  addKeptDocument(server, options, {
    path: sitePaths.sitemap,
    type: 'application/xml; charset=utf-8',
    make: async (api) => {
      const [written, { languages }] = await Promise.all([api.read(apiPaths.sitemap(), sitemapResponse), api.read(apiPaths.site(), siteResponse)])
      return writeSitemap(written, siteUrl, languages)
    },
  })
}
