import { firstLanguage, readPath } from '@practice/shared/languages/languages'
import { apiPaths } from '@practice/shared/paths'
import { redirectResponse } from '@practice/shared/redirects/contract'
import type { PostSummary } from '@practice/shared/posts/contract'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { data, redirect } from 'react-router-dom'
import { ApiError } from '../api/api-error'
import type { Services } from '../api/services'
import { services } from '../api/services'
import { titleInFirstLanguage, untranslated } from './title-in-first-language'

/** Ends a loader with the page for this status. */
export const pageOfStatus = (status: number) => data(null, { status })

/** Ends a loader with the page of something that was taken down. */
const goneWith = (suggestions: PostSummary[]) => data({ suggestions }, { status: 410 })

/** A refused read means an address that no link of ours has: to a visitor it is a page that is not there. */
const isMissing = (error: unknown): error is ApiError =>
  error instanceof ApiError && (error.failure.kind === 'not-found' || error.failure.kind === 'refused')

/** What became of a former address, as something to throw. */
const formerAddress = async ({ api }: Services, pathname: string): Promise<unknown> => {
  try {
    const found = await api.read(apiPaths.redirect(pathname, api.language), redirectResponse)
    if (found.status === 410) return goneWith(found.suggestions)
    // Two slashes would lead to another site.
    return /^\/(?![/\\])/.test(found.location) ? redirect(found.location, 301) : pageOfStatus(404)
  } catch (error) {
    if (isMissing(error)) return pageOfStatus(404)
    if (error instanceof ApiError) return pageOfStatus(error.status)
    throw error
  }
}

/** Whether a document that is missing in this language is there in the first one. */
const isThereUntranslated = async ({ api, queries }: Services, path: string): Promise<boolean> => {
  if (api.language === firstLanguage) return false
  try {
    await queries.ensureQueryData(titleInFirstLanguage(api, path))
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

/**
 * Runs the reads of a page and gives `null`: what was read is in the query client, from which the page takes it. Of a document
 * that nobody has translated it gives `untranslated`.
 * A missing document is looked up among former addresses; other failures end in the page of their status.
 */
export const readPage = async (
  { request, context }: LoaderFunctionArgs,
  read: (services: Services) => Promise<unknown>,
): Promise<null | typeof untranslated> => {
  const given = context.get(services)
  try {
    await read(given)
    return null
  } catch (error) {
    if (isMissing(error)) {
      const { path } = readPath(new URL(request.url).pathname)
      if (await isThereUntranslated(given, path)) return untranslated
      throw await formerAddress(given, path)
    }
    if (error instanceof ApiError) throw pageOfStatus(error.status)
    throw error
  }
}
