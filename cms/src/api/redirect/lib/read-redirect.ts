import type { RedirectResponse } from '@practice/shared/redirects/contract'
import { parseReference, referenceKinds } from '@practice/shared/links/reference'
import { documentPath } from '@practice/shared/paths'
import { slugPattern } from '@practice/shared/text/slug'
import type { Core } from '@strapi/strapi'
import { liveSlug } from '../../../document-events/live-slug'
import { documentKinds } from '../../../links/document-kinds'
import { published } from '../../../links/published'

interface RedirectRow {
  outcome: 'moved' | 'gone'
  target: string | null
}

/** Redirects written by hand may follow one another; more than a few in a row is a circle. */
const longestChain = 5

const withoutTrailingSlash = (path: string): string => path.replace(/(?<=.)\/+$/, '')

const isLive = async (strapi: Core.Strapi, path: string): Promise<boolean> => {
  for (const kind of referenceKinds) {
    const start = documentPath[kind]('')
    const slug = path.slice(start.length)
    if (!path.startsWith(start) || !slugPattern.test(slug)) continue
    if (await strapi.db.query(documentKinds[kind].uid).findOne({ where: { ...published, slug }, select: ['id'] })) return true
  }
  return false
}

const gone: RedirectResponse = { status: 410 }

const follow = async (strapi: Core.Strapi, path: string, hops: number): Promise<RedirectResponse | undefined> => {
  const row: RedirectRow | null = await strapi.db.query('api::redirect.redirect').findOne({ where: { fromPath: path }, select: ['outcome', 'target'] })
  if (!row) return undefined
  const reference = row.target === null ? undefined : parseReference(row.target)
  if (reference) {
    const slug = await liveSlug(strapi, reference.kind, reference.documentId)
    return slug === undefined ? gone : { status: 301, location: documentPath[reference.kind](slug) }
  }
  if (row.outcome === 'gone' || row.target === null || hops === 0) return gone
  return (await follow(strapi, withoutTrailingSlash(row.target), hops - 1)) ?? { status: 301, location: row.target }
}

/** What became of a former address; `undefined` when it never was one, or is a document's address again. */
export const readRedirect = async (strapi: Core.Strapi, path: string): Promise<RedirectResponse | undefined> => {
  const asked = withoutTrailingSlash(path)
  if (await isLive(strapi, asked)) return undefined
  return follow(strapi, asked, longestChain)
}
