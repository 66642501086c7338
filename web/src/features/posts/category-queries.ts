import { categoryListResponse, categoryResponse } from '@practice/shared/categories/contract'
import { apiPaths } from '@practice/shared/paths'
import { queryOptions } from '@tanstack/react-query'
import type { Api } from '../../api/api'

export const categoryQueries = {
  list: (api: Api) =>
    queryOptions({
      queryKey: ['categories', 'list'],
      queryFn: ({ signal }) => api.read(apiPaths.categories(), categoryListResponse, signal),
    }),
  bySlug: (api: Api, slug: string) =>
    queryOptions({
      queryKey: ['categories', 'by-slug', slug],
      queryFn: ({ signal }) => api.read(apiPaths.category(slug), categoryResponse, signal),
    }),
}
