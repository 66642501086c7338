import { commentListResponse } from '@practice/shared/comments/contract'
import { apiPaths } from '@practice/shared/paths'
import { queryOptions } from '@tanstack/react-query'
import type { Api } from '../../api/api'

export const commentQueries = {
  ofPost: (api: Api, postSlug: string) =>
    queryOptions({
      queryKey: ['comments', 'of-post', postSlug],
      queryFn: ({ signal }) => api.read(apiPaths.postComments(postSlug), commentListResponse, signal),
    }),
}
