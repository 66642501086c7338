import type { LanguageCode } from '@practice/shared/languages/languages'
import { firstLanguage } from '@practice/shared/languages/languages'
import { parseReference, referenceKey } from '@practice/shared/links/reference'
import type { RedirectResponse } from '@practice/shared/redirects/contract'
import type { Core } from '@strapi/strapi'
import { isLivePath } from '../../../links/live-path'
import { resolveReferences } from '../../../links/resolve-links'
import { suggestPosts } from './suggest-posts'

interface RedirectRow {
  outcome: 'moved' | 'gone'
  target: string | null
  topic: string | null
}

const withoutTrailingSlash = (path: string): string => path.replace(/(?<=.)\/+$/, '')

/** Where a row leads now; `undefined` when there is nothing any more. */
const locationOf = async (strapi: Core.Strapi, { outcome, target }: RedirectRow): Promise<string | undefined> => {
  const reference = target === null ? undefined : parseReference(target)
  if (!reference) return outcome === 'gone' ? undefined : (target ?? undefined)
  const path = (await resolveReferences(strapi, [reference], firstLanguage))[referenceKey(reference)]?.path
  return path === undefined || reference.heading === undefined ? path : `${path}#${reference.heading}`
}

/** What became of a former address, as the first language has it; `undefined` when it never was one, or is a document's address again. */
export const readRedirect = async (strapi: Core.Strapi, path: string, language: LanguageCode): Promise<RedirectResponse | undefined> => {
  const asked = withoutTrailingSlash(path)
  if (await isLivePath(strapi, asked)) return undefined
  const row: RedirectRow | null = await strapi.db
    .query('api::redirect.redirect')
    .findOne({ where: { fromPath: asked }, select: ['outcome', 'target', 'topic'] })
  if (!row) return undefined
  const location = await locationOf(strapi, row)
  return location === undefined ? { status: 410, suggestions: await suggestPosts(strapi, row.topic, language) } : { status: 301, location }
}
