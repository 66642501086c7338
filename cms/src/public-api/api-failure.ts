import type { ApiErrorCode, FieldError } from '@practice/shared/http/api-error'

/** A request that cannot be answered as asked, in the words and with the code the caller gets to see. */
export class ApiFailure extends Error {
  constructor(
    readonly code: ApiErrorCode,
    message: string,
    readonly fields: FieldError[] = [],
    readonly retryAfterSeconds?: number,
  ) {
    super(message)
    this.name = 'ApiFailure'
  }
}

export const notFound = (message = 'There is nothing at this address.'): ApiFailure => new ApiFailure('not_found', message)
