import { createHash } from 'node:crypto'
import { commentInput } from '@practice/shared/comments/contract'
import { enquiryInput } from '@practice/shared/enquiries/contract'
import type { FormPurpose } from '@practice/shared/forms/form-guard'
import { formTokenSentences, honeypotSentence } from '@practice/shared/forms/form-token'
import type { KeptReceipt } from '@practice/shared/forms/kept-form'
import type { ApiErrorBody, ApiErrorCode, FieldError } from '@practice/shared/http/api-error'
import { apiErrorStatus, toApiErrorBody } from '@practice/shared/http/api-error'
import { toFieldErrors } from '@practice/shared/http/field-errors'
import { networkOf } from '@practice/shared/http/network-of'
import type { WebSettings } from '@practice/shared/settings/check'
import * as v from 'valibot'
import type { FormQueue } from './form-queue'
import { checkFormToken } from './form-tokens'
import type { QueueKeyring } from './seal-form'
import { senderMark } from './seal-form'
import { SenderLimit } from './sender-limit'

/** A form as it reaches the site. */
export interface SentForm {
  purpose: FormPurpose
  body: string
  clientAddress: string
}

export interface FormReply {
  status: number
  body: KeptReceipt | ApiErrorBody
}

interface KeepOptions {
  settings: Pick<WebSettings, 'FORM_TOKEN_SECRET' | 'COMMENTS_PER_HOUR' | 'ENQUIRIES_PER_HOUR'>
  queue: FormQueue
  keyring: QueueKeyring
  onFault: (error: unknown, what: string) => void
}

const schemas = { comment: commentInput, enquiry: enquiryInput } as const

const refuse = (code: ApiErrorCode, message: string, fields: FieldError[] = [], retryAfterSeconds?: number): FormReply => ({
  status: apiErrorStatus[code],
  body: toApiErrorBody(code, message, fields, retryAfterSeconds),
})

const kept: FormReply = { status: 202, body: { state: 'kept' } }
const conflict = refuse('idempotency_conflict', 'This form was sent before with other content. Please reload the page and send it again.')
/** Seconds after which another try is worth it. */
const retryAfter = 60
const noRoom = refuse(
  'unavailable',
  'We cannot take messages at this moment, and nothing of this one was stored. Please call us, or try again later. In danger call 911; to talk to someone right now, call or text 988.',
  [],
  retryAfter,
)

/** What a form says, without what guards it, as in cms/src/forms/store-once.ts. Lies only encrypted. */
const hashOf = (form: Record<string, unknown>): string => {
  const content = Object.entries(form)
    .filter(([name, value]) => !['token', 'website', 'idempotencyKey', 'proof'].includes(name) && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url')
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The answer to a form that waits already; `undefined` for all others. */
export const answerToWaiting = ({ queue }: Pick<KeepOptions, 'queue'>, { purpose, body }: SentForm): FormReply | undefined => {
  if (queue.usage.waiting === 0) return undefined
  const form = v.safeParse(schemas[purpose], parseJson(body))
  const waiting = form.success ? queue.withKey(purpose, form.output.idempotencyKey) : undefined
  if (!form.success || !waiting) return undefined
  return waiting.contentHash === hashOf(form.output) ? kept : conflict
}

/**
 * Takes a form in the CMS's place: the checks are the same, as far as they need no database. What is acknowledged is on disk.
 */
export const createFormKeeper = ({ settings, queue, keyring, onFault }: KeepOptions): ((sent: SentForm) => Promise<FormReply>) => {
  const limits = { comment: new SenderLimit(settings.COMMENTS_PER_HOUR), enquiry: new SenderLimit(settings.ENQUIRIES_PER_HOUR) }
  return async ({ purpose, body, clientAddress }) => {
    const json = parseJson(body)
    if (json === undefined) return refuse('malformed_body', 'The body is not JSON.')
    const form = v.safeParse(schemas[purpose], json)
    if (!form.success) return refuse('invalid_input', 'Some of the fields need another look.', toFieldErrors(form.issues))
    const { token, website, idempotencyKey } = form.output
    if (website !== '') return refuse('honeypot_filled', honeypotSentence)
    const verdict = checkFormToken(token, purpose, settings.FORM_TOKEN_SECRET)
    if (verdict !== 'valid') return refuse(verdict, formTokenSentences[verdict])
    const receivedAt = Date.now()
    const sender = senderMark(keyring, networkOf(clientAddress) ?? 'unknown', receivedAt)
    const seconds = limits[purpose].secondsLeft(sender, receivedAt)
    if (seconds > 0) return refuse('rate_limited', 'There were many messages from your connection. Please try again later.', [], seconds)
    try {
      const added = await queue.add({ purpose, receivedAt, sender, idempotencyKey, contentHash: hashOf(form.output), body })
      return added === 'kept' ? kept : added === 'conflict' ? conflict : noRoom
    } catch (error) {
      onFault(error, 'A form could not be kept')
      return noRoom
    }
  }
}
