import * as v from 'valibot'

/**
 * Every way a request can fail, from CMS to form. The name is stable: clients may branch on it.
 * The sentence that goes with it is for people and may change.
 */
export const apiErrorCodes = [
  'invalid_input',
  'unknown_parameter',
  'malformed_body',
  'unsupported_media_type',
  'payload_too_large',
  'not_found',
  'gone',
  'method_not_allowed',
  'form_token_invalid',
  'form_token_expired',
  'form_too_fast',
  'honeypot_filled',
  'proof_required',
  'comments_closed',
  'idempotency_conflict',
  'state_conflict',
  'rate_limited',
  'unavailable',
  'internal',
] as const

export type ApiErrorCode = (typeof apiErrorCodes)[number]

/** HTTP status (RFC 9110) each code travels with. */
export const apiErrorStatus: Record<ApiErrorCode, number> = {
  invalid_input: 400,
  unknown_parameter: 400,
  malformed_body: 400,
  unsupported_media_type: 415,
  payload_too_large: 413,
  not_found: 404,
  gone: 410,
  method_not_allowed: 405,
  form_token_invalid: 400,
  form_token_expired: 400,
  form_too_fast: 400,
  honeypot_filled: 400,
  // Precondition Required (RFC 6585).
  proof_required: 428,
  comments_closed: 403,
  idempotency_conflict: 409,
  state_conflict: 409,
  rate_limited: 429,
  unavailable: 503,
  internal: 500,
}

const fieldError = v.strictObject({
  /** Name of the input the sentence belongs to, as in the request body or query. */
  field: v.string(),
  /** Stable kind of problem, for example `required`, `too_long`, `unknown_field`. */
  code: v.string(),
  message: v.string(),
})

export const apiErrorBody = v.strictObject({
  error: v.strictObject({
    code: v.picklist(apiErrorCodes),
    message: v.string(),
    /** Empty unless the problem belongs to particular inputs. */
    fields: v.array(fieldError),
    /** Whole seconds until another try can succeed; only with `rate_limited` and `unavailable`. */
    retryAfterSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
})

export type FieldError = v.InferOutput<typeof fieldError>
export type ApiErrorBody = v.InferOutput<typeof apiErrorBody>

/** Builds the one error shape that leaves the API. */
export const toApiErrorBody = (
  code: ApiErrorCode,
  message: string,
  fields: FieldError[] = [],
  retryAfterSeconds?: number,
): ApiErrorBody => ({
  error: { code, message, fields, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) },
})
