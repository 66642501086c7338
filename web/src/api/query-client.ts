import { QueryClient } from '@tanstack/react-query'
import { ApiError } from './api-error'

const isUnavailable = (error: Error): boolean => error instanceof ApiError && error.failure.kind === 'unavailable'

/** One per request on the server, one per tab in the browser; never a module variable, which visitors would share. */
export const createQueryClient = ({ onServer }: { onServer: boolean }): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        // Long enough for going back and forth, short enough that a withdrawn article does not linger.
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        retry: onServer ? false : (failures, error) => failures < 2 && isUnavailable(error),
      },
    },
  })
