import { apiPaths } from '@practice/shared/paths'
import { searchResponse } from '@practice/shared/search/contract'
import { queryOptions } from '@tanstack/react-query'
import type { Api } from '../../api/api'

export const searchQueries = {
  results: (api: Api, question: string) =>
    queryOptions({
      queryKey: ['search', api.language, question],
      queryFn: ({ signal }) => api.read(apiPaths.search(question, api.language), searchResponse, signal),
      // What somebody looked for is forgotten soon, even by their own tab.
      gcTime: 60_000,
      retry: false,
    }),
}

/** What an address asks for; empty when it asks for nothing. */
export const questionOf = (search: string): string => new URLSearchParams(search).get('q')?.trim() ?? ''
