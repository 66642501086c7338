import { replyMail } from '@practice/shared/comments/reply-mail'
import { apiPaths } from '@practice/shared/paths'
import { queryOptions } from '@tanstack/react-query'
import type { Api } from '../../api/api'
import { ApiError } from '../../api/api-error'

export const replyMailQueries = {
  /** What the link in a mail about replies opens; `null` when it is not in use any more. */
  byToken: (api: Api, token: string) =>
    queryOptions({
      queryKey: ['reply-mails', token],
      queryFn: async ({ signal }) => {
        try {
          return await api.read(apiPaths.replyMail(token), replyMail, signal)
        } catch (error) {
          if (error instanceof ApiError && (error.failure.kind === 'not-found' || error.failure.kind === 'refused')) return null
          throw error
        }
      },
    }),
}
