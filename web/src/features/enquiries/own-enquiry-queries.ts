import { ownEnquiry } from '@practice/shared/enquiries/own-enquiry'
import { apiPaths } from '@practice/shared/paths'
import { queryOptions } from '@tanstack/react-query'
import type { Api } from '../../api/api'
import { ApiError } from '../../api/api-error'

export const ownEnquiryQueries = {
  /** Where the enquiry stands that a sender's link opens; `null` when the link does not work. */
  byToken: (api: Api, token: string) =>
    queryOptions({
      queryKey: ['own-enquiries', token],
      queryFn: async ({ signal }) => {
        try {
          return await api.read(apiPaths.ownEnquiry(token), ownEnquiry, signal)
        } catch (error) {
          if (error instanceof ApiError && (error.failure.kind === 'not-found' || error.failure.kind === 'refused')) return null
          throw error
        }
      },
    }),
}
