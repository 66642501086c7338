import { feedFormats, feedType } from '@practice/shared/feeds/formats'
import { languages, pathIn } from '@practice/shared/languages/languages'
import { sitePaths } from '@practice/shared/paths'
import type { FastifyInstance } from 'fastify'
import type { KeptDocumentsOptions } from '../answers/kept-documents'
import { addKeptDocument } from '../answers/kept-documents'
import type { FeedSubject } from './read-feed'
import { readFeed } from './read-feed'
import { writeFeed } from './write-feed'

/** The pages whose articles can be followed. */
const pages: Record<FeedSubject, ((slug: string) => string) | undefined> = {
  site: undefined,
  category: (slug) => sitePaths.category(slug),
  person: sitePaths.person,
}
const subjects: readonly FeedSubject[] = ['site', 'category', 'person']

/** New articles of the site, of each category and of each author, in three formats and each language. */
export const addFeeds = (server: FastifyInstance, options: KeptDocumentsOptions & { siteUrl: string }): void => {
  const { siteUrl } = options
  for (const language of languages) {
    for (const subject of subjects) {
      for (const format of feedFormats) {
        const page = pages[subject]
        addKeptDocument(server, options, {
          path: (slug) => pathIn(language, sitePaths.feed(format, page?.(slug))),
          ...(page && { page }),
          type: `${feedType[format]}; charset=utf-8`,
          make: async (api, slug) => writeFeed[format](await readFeed({ api, siteUrl, language }, subject, slug)),
        })
      }
    }
  }
}
