import type { Category } from '@practice/shared/categories/contract'
import { categoryListResponse, categoryResponse } from '@practice/shared/categories/contract'
import { apiPaths } from '@practice/shared/paths'
import { queryOptions } from '@tanstack/react-query'
import type { Api } from '../../api/api'

export const categoryQueries = {
  list: (api: Api) =>
    queryOptions({
      queryKey: ['categories', 'list'],
      queryFn: ({ signal }) => api.read(apiPaths.categories(api.language), categoryListResponse, signal),
    }),
  bySlug: (api: Api, slug: string) =>
    queryOptions({
      queryKey: ['categories', 'by-slug', slug],
      queryFn: ({ signal }) => api.read(apiPaths.category(slug, api.language), categoryResponse, signal),
    }),
}

/** The topics to offer: one that nobody has written about leads nowhere, though its page is there. */
export const withArticles = (categories: readonly Category[]): Category[] => categories.filter(({ postCount }) => postCount > 0)
