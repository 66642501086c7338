import { ownComment } from '@practice/shared/comments/own-comment'
import { apiPaths } from '@practice/shared/paths'
import { queryOptions } from '@tanstack/react-query'
import type { Api } from '../../api/api'
import { ApiError } from '../../api/api-error'

export const ownCommentQueries = {
  /** The comment that a sender's link opens; `null` when the link does not work. */
  byToken: (api: Api, token: string) =>
    queryOptions({
      queryKey: ['own-comments', token],
      queryFn: async ({ signal }) => {
        try {
          return await api.read(apiPaths.ownComment(token), ownComment, signal)
        } catch (error) {
          if (error instanceof ApiError && (error.failure.kind === 'not-found' || error.failure.kind === 'refused')) return null
          throw error
        }
      },
    }),
}
