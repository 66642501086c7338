import { firstLanguage, readPath } from '@practice/shared/languages/languages'
import { sitePlace } from '@practice/shared/links/site-place'
import { apiPaths } from '@practice/shared/paths'
import { queryOptions } from '@tanstack/react-query'
import * as v from 'valibot'
import type { Api } from '../api/api'
import { ApiError } from '../api/api-error'

const named = v.union([v.object({ title: v.string() }), v.object({ name: v.string() })])

const documentApiPath = { post: apiPaths.post, category: apiPaths.category, person: apiPaths.person, location: apiPaths.location, page: apiPaths.page }

/** What the page in the first language is called; `null` for one that is always there. */
export const titleInFirstLanguage = (api: Api, path: string) =>
  queryOptions({
    queryKey: ['untranslated', path],
    queryFn: async ({ signal }): Promise<string | null> => {
      const place = sitePlace(path)
      if (place.is === 'nothing' || /\.[a-z]+$/.test(path) || readPath(path).language !== firstLanguage) throw new ApiError({ kind: 'not-found' })
      if (place.is === 'fixed') return null
      const found = await api.read(documentApiPath[place.kind](place.slug), named, signal)
      return 'title' in found ? found.title : found.name
    },
  })

/** What a loader gives for a document that is there in the first language only. */
export const untranslated = 'untranslated'
