import type { ApiErrorBody } from '@practice/shared/http/api-error'
import { apiErrorBody, apiErrorStatus } from '@practice/shared/http/api-error'
import * as v from 'valibot'
import { expect } from 'vitest'

/** Reads an error, which must have the one shape of the API and the status of its code. */
export const readError = async (response: Response): Promise<ApiErrorBody['error']> => {
  const { error } = v.parse(apiErrorBody, await response.json())
  expect(response.status).toBe(apiErrorStatus[error.code])
  return error
}
