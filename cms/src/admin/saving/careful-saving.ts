import { adminApi } from '@strapi/strapi/admin'
import * as v from 'valibot'
import { loadedVersionHeader, savedMeanwhile } from '../../editing/contract'
import type { Opened } from './loaded-versions'
import { loadedVersions } from './loaded-versions'
import { saveFailure } from './save-failure'

interface Request {
  config?: { headers?: Record<string, string> }
}

interface Lifecycle {
  queryFulfilled: Promise<unknown>
}

interface Reading {
  queryFn(asked: Opened & { params?: unknown }, ...rest: unknown[]): unknown
}

/** Strapi's endpoints that save, as far as they are changed here. */
interface Saving {
  query(asked: Opened): Request
  onQueryStarted?(asked: Opened, lifecycle: Lifecycle): Promise<void>
  transformResponse?(answer: unknown, meta: unknown, asked: Opened): unknown
  transformErrorResponse?(thrown: unknown, meta: unknown, asked: Opened): unknown
  invalidatesTags(result: unknown, error: unknown, asked: Opened): unknown[]
}

const version = v.object({ data: v.object({ updatedAt: v.string() }) })
const versionIn = (answer: unknown): string | undefined => {
  const read = v.safeParse(version, answer)
  return read.success ? read.output.data.updatedAt : undefined
}

const answered = v.object({ data: v.unknown() })
const publishedParams = v.object({ status: v.literal('published') })

/** Remembers which draft a form shows. The published version is only looked at. */
const noteLoaded = (definition: Reading): void => {
  const { queryFn } = definition
  definition.queryFn = async (asked, ...rest) => {
    const answer = await queryFn(asked, ...rest)
    const read = v.safeParse(answered, answer)
    const loaded = read.success ? versionIn(read.output.data) : undefined
    if (loaded !== undefined && !v.is(publishedParams, asked.params)) loadedVersions.note(asked, loaded)
    return answer
  }
}

const refusalIn = (failure: { details: unknown }) => {
  const read = v.safeParse(savedMeanwhile, failure.details)
  return read.success ? read.output : undefined
}

const saveCarefully =
  (savedVersion: (answer: unknown) => string | undefined) =>
  (definition: Saving): void => {
    const { query, onQueryStarted, transformResponse, invalidatesTags } = definition
    definition.query = (asked) => {
      const request = query(asked)
      const loaded = loadedVersions.of(asked)
      if (loaded === undefined) return request
      return { ...request, config: { ...request.config, headers: { ...request.config?.headers, [loadedVersionHeader]: loaded } } }
    }
    // Strapi shows what is sent as saved, and goes back to what was there before when that fails: the words would be gone.
    if (onQueryStarted) {
      definition.onQueryStarted = async (asked, lifecycle) => {
        try {
          await lifecycle.queryFulfilled
        } catch {
          return
        }
        await onQueryStarted(asked, lifecycle)
      }
    }
    definition.transformResponse = (answer, meta, asked) => {
      loadedVersions.note(asked, savedVersion(answer))
      return transformResponse ? transformResponse(answer, meta, asked) : answer
    }
    definition.transformErrorResponse = (thrown, _meta, asked) => {
      const failure = saveFailure(thrown)
      const refusal = refusalIn(failure)
      if (refusal) loadedVersions.refuse(asked, refusal)
      return failure
    }
    // Loading again what is saved would take the place of what was typed.
    definition.invalidatesTags = (result, error, asked) => (error === undefined ? invalidatesTags(result, error, asked) : [])
  }

/**
 * Lets the forms of the content manager say which version they show when they save, and lose nothing when a save fails.
 * Strapi has no hook for that; its requests are endpoints of one RTK Query API, which may be enhanced.
 * @throws TypeError when this version of Strapi has no such endpoints: nobody should write unprotected without knowing
 */
export const saveDocumentsCarefully = (): void => {
  const endpoints = {
    getDocument: noteLoaded,
    createDocument: saveCarefully(() => undefined),
    updateDocument: saveCarefully(versionIn),
    // Answers with the published version; the draft is loaded again at once.
    publishDocument: saveCarefully(() => undefined),
  }
  adminApi.enhanceEndpoints({ endpoints })
}
