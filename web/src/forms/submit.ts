import type { FormPurpose } from '@practice/shared/forms/form-guard'
import type { proofField } from '@practice/shared/forms/proof-of-work'
import { proofChallenge } from '@practice/shared/forms/proof-of-work'
import type { ApiErrorCode, FieldError } from '@practice/shared/http/api-error'
import { toFieldErrors } from '@practice/shared/http/field-errors'
import { apiPaths } from '@practice/shared/paths'
import * as v from 'valibot'
import { ApiError } from '../api/api-error'
import type { Services } from '../api/services'
import type { Messages } from '../language/language'
import { formTokenQuery } from './form-token-query'
import { derivedKey } from './idempotency-key'

export type FormValues = Record<string, string>

/** What a form shows again when it was not accepted. */
export interface FormFailure {
  message: string
  fields: FieldError[]
  /** What was typed. */
  values: FormValues
  /** Differs from try to try, so that the summary takes the focus each time. */
  attempt: number
  /** Nothing is wrong, but the sender is asked to look again; sending it once more is the answer. */
  question?: { title: string; items: FieldError[] }
  /** What was typed reads as if somebody may be in danger. */
  urgent?: boolean
}

export type Outcome<Receipt> = { sent: true; receipt: Receipt } | { sent: false; status: number; failure: FormFailure }

/** The text fields of a posted form; empty ones are left out, as if they had not been on the page. */
export const readFormValues = async (request: Request): Promise<FormValues> => {
  const values: FormValues = {}
  for (const [name, value] of await request.formData()) {
    if (typeof value === 'string' && value.trim() !== '') values[name] = value
  }
  return values
}

const invisible = new Set(['token', 'website', 'idempotencyKey', 'post', 'parent', ''])

const sentenceFor = (code: ApiErrorCode, forms: Messages['forms']): string | undefined => {
  switch (code) {
    case 'form_token_expired':
      return forms.tokenExpired
    case 'form_token_invalid':
      return forms.tokenInvalid
    case 'form_too_fast':
      return forms.tooFast
    case 'proof_required':
      return forms.proofRequired
    case 'comments_closed':
      return forms.commentsClosed
    case 'idempotency_conflict':
      return forms.sentBefore
    default:
      return undefined
  }
}

/** A sentence about a field that nobody sees is said above the form instead. */
const split = (message: string, english: FieldError[], { fieldSentence }: Messages['forms']): Pick<FormFailure, 'message' | 'fields'> => {
  const fields = english.map((error) => ({ ...error, message: fieldSentence(error.message) }))
  const visible = fields.filter(({ field }) => !invisible.has(field))
  const hidden = fields.find(({ field }) => invisible.has(field))
  return { message: visible.length === 0 && hidden ? hidden.message : message, fields: visible }
}

const describe = ({ failure }: ApiError, forms: Messages['forms']): Pick<FormFailure, 'message' | 'fields'> => {
  switch (failure.kind) {
    case 'refused': {
      const message = sentenceFor(failure.code, forms)
      return message === undefined ? split(forms.checkFields, failure.fields, forms) : { message, fields: [] }
    }
    case 'rate-limited':
      return { message: forms.tooMany(Math.max(1, Math.ceil(failure.retryAfterSeconds / 60))), fields: [] }
    case 'unavailable':
      return { message: forms.unavailable, fields: [] }
    case 'not-found':
    case 'gone':
      return { message: forms.pageGone, fields: [] }
  }
}

const refusedAs = (error: ApiError | undefined, codes: readonly string[]): boolean =>
  error?.failure.kind === 'refused' && codes.includes(error.failure.code)

/** The token is of no use any more; one that was only too young is kept, because it grows older by itself. */
const deadToken = ['form_token_expired', 'form_token_invalid']

/** What the page may hold again: never the honeypot, nor a token or key that cannot be used any more. */
const keptValues = ({ website: _, token, idempotencyKey, ...values }: FormValues, error?: ApiError): FormValues => ({
  ...values,
  ...(token !== undefined && !refusedAs(error, deadToken) && { token }),
  ...(idempotencyKey !== undefined && !refusedAs(error, ['idempotency_conflict']) && { idempotencyKey }),
})

/** What comes of a form that was not accepted. @throws what is not about the API */
export const refusalOf = (error: unknown, values: FormValues, { forms }: Messages): Extract<Outcome<never>, { sent: false }> => {
  if (!(error instanceof ApiError)) throw error
  return { sent: false, status: error.status, failure: { ...describe(error, forms), values: keptValues(values, error), attempt: Date.now() } }
}

interface Submission<Schema extends v.GenericSchema, Receipt extends v.GenericSchema> {
  purpose: FormPurpose
  path: string
  schema: Schema
  receipt: Receipt
  /** As it came from the form. */
  values: FormValues
  /** As the schema wants it, without the idempotency key. */
  input: Record<string, unknown>
}

/** While this query is under way, the browser does its work. */
export const proofQueryKey = ['proof-of-work']

/** A proof where there is a browser that can do the work; without one the API listens too, for as long as it can. */
const makeProof = async ({ api, queries }: Services): Promise<v.InferInput<typeof proofField>> => {
  const { prove } = api
  if (!prove) return 'none'
  const solve = async () => prove(await api.read(apiPaths.formChallenge(), proofChallenge))
  return queries.fetchQuery({ queryKey: proofQueryKey, queryFn: solve, staleTime: 0, gcTime: 0, retry: false }).catch(() => 'none' as const)
}

/** Sends a form, and once more with a proof of work where the API asks for one. */
const sendProving = async <Receipt extends v.GenericSchema>(services: Services, path: string, input: unknown, receipt: Receipt): Promise<v.InferOutput<Receipt>> => {
  try {
    return await services.api.send(path, input, receipt)
  } catch (error) {
    if (!(error instanceof ApiError) || !refusedAs(error, ['proof_required'])) throw error
    return await services.api.send(path, { ...Object(input), proof: await makeProof(services) }, receipt)
  }
}

/** Checks a form with the contract's schema and sends it. The API checks again; this check is a courtesy. */
export const submitForm = async <Schema extends v.GenericSchema, Receipt extends v.GenericSchema>(
  services: Services,
  { purpose, path, schema, receipt, values, input }: Submission<Schema, Receipt>,
): Promise<Outcome<v.InferOutput<Receipt>>> => {
  const { messages } = services.language
  const checked = v.safeParse(schema, { ...input, idempotencyKey: values.idempotencyKey ?? (await derivedKey(values)) })
  if (!checked.success) {
    return { sent: false, status: 400, failure: { ...split(messages.forms.checkFields, toFieldErrors(checked.issues), messages.forms), values: keptValues(values), attempt: Date.now() } }
  }
  try {
    return { sent: true, receipt: await sendProving(services, path, checked.output, receipt) }
  } catch (error) {
    const refusal = refusalOf(error, values, messages)
    if (error instanceof ApiError && refusedAs(error, deadToken)) await services.queries.fetchQuery({ ...formTokenQuery(services.api, purpose), staleTime: 0 })
    return refusal
  }
}
