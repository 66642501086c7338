import type { ApiErrorBody, ApiErrorCode, FieldError } from '@practice/shared/http/api-error'
import { apiErrorStatus } from '@practice/shared/http/api-error'

/** The kinds of failure a screen can react to, and no others. */
export type ApiFailure =
  /** What was sent is not accepted; the sentence is for the person who sent it. */
  | { kind: 'refused'; code: ApiErrorCode; message: string; fields: FieldError[] }
  | { kind: 'rate-limited'; message: string; retryAfterSeconds: number }
  | { kind: 'not-found' }
  | { kind: 'gone' }
  | { kind: 'unavailable' }

export class ApiError extends Error {
  override readonly name = 'ApiError'

  constructor(readonly failure: ApiFailure) {
    super(failure.kind === 'refused' ? `refused: ${failure.code}` : failure.kind)
  }

  /** HTTP status a page answers with when this failure decides what it shows. */
  get status(): number {
    switch (this.failure.kind) {
      case 'refused':
        return apiErrorStatus[this.failure.code]
      case 'rate-limited':
        return 429
      case 'not-found':
        return 404
      case 'gone':
        return 410
      case 'unavailable':
        return 503
    }
  }
}

export const toApiFailure = ({ code, message, fields, retryAfterSeconds }: ApiErrorBody['error']): ApiFailure => {
  switch (code) {
    case 'not_found':
      return { kind: 'not-found' }
    case 'gone':
      return { kind: 'gone' }
    case 'rate_limited':
      return { kind: 'rate-limited', message, retryAfterSeconds: retryAfterSeconds ?? 60 }
    case 'unavailable':
    case 'internal':
      return { kind: 'unavailable' }
    default:
      return { kind: 'refused', code, message, fields }
  }
}
