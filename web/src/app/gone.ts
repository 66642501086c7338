import type { PostSummary } from '@practice/shared/posts/contract'
import { isRouteErrorResponse } from 'react-router-dom'

/** What the page of something that was taken down has to offer; the only data that goes with an error page. */
export interface Gone {
  suggestions: PostSummary[]
}

const isGone = (data: unknown): data is Gone => typeof data === 'object' && data !== null && 'suggestions' in data && Array.isArray(data.suggestions)

/** What a page of status 410 was given. Only loaders of ours end in one, with what they read from the API. */
export const goneOf = (error: unknown): Gone | null =>
  isRouteErrorResponse(error) && error.status === 410 && isGone(error.data) ? { suggestions: error.data.suggestions } : null
