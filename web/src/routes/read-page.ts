import { readPath } from '@practice/shared/languages/languages'
import { apiPaths } from '@practice/shared/paths'
import { redirectResponse } from '@practice/shared/redirects/contract'
import type { PostSummary } from '@practice/shared/posts/contract'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { data, redirect } from 'react-router-dom'
import { ApiError } from '../api/api-error'
import type { Services } from '../api/services'
import { services } from '../api/services'

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
    const found = await api.read(apiPaths.redirect(pathname), redirectResponse)
    if (found.status === 410) return goneWith(found.suggestions)
    // Two slashes would lead to another site.
    return /^\/(?![/\\])/.test(found.location) ? redirect(found.location, 301) : pageOfStatus(404)
  } catch (error) {
    if (isMissing(error)) return pageOfStatus(404)
    if (error instanceof ApiError) return pageOfStatus(error.status)
    throw error
  }
}

/**
 * Runs the reads of a page and gives `null`: what was read is in the query client, from which the page takes it.
 * A missing document is looked up among former addresses; other failures end in the page of their status.
 */
export const readPage = async (
  { request, context }: LoaderFunctionArgs,
  read: (services: Services) => Promise<unknown>,
): Promise<null> => {
  const given = context.get(services)
  try {
    await read(given)
    return null
  } catch (error) {
    if (isMissing(error)) throw await formerAddress(given, readPath(new URL(request.url).pathname).path)
    if (error instanceof ApiError) throw pageOfStatus(error.status)
    throw error
  }
}
