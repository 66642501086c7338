import type { FormPurpose, FormTokenResponse } from '@practice/shared/forms/form-guard'
import { formPurposes } from '@practice/shared/forms/form-guard'
import { apiErrorStatus, toApiErrorBody } from '@practice/shared/http/api-error'
import { apiPaths } from '@practice/shared/paths'
import type { WebSettings } from '@practice/shared/settings/check'
import type { Trust, PassedAnswer } from '../answers/answer-store'
import { cmsTimeoutMs, readFromCms, retryAfterSeconds, unavailableBody } from '../answers/read-from-cms'
import { cmsHeaders } from '../cms-headers'
import { deliverForms, formPaths } from './deliver-forms'
import type { QueueUsage } from './form-queue'
import { FormQueue } from './form-queue'
import { issueFormToken } from './form-tokens'
import { answerToWaiting, createFormKeeper } from './keep-form'
import { readQueueKeyring } from './seal-form'

/** A form on its way to the CMS. */
export interface PostedForm {
  /** Path with its query, if there is one. */
  url: string
  body: string
  contentType: string | undefined
  clientAddress: string
}

/** Where the two public forms go in, whether the CMS is there or not. */
export interface FormDoor {
  /** Whether a request is one of the forms. */
  isForm: (url: string) => boolean
  send: (form: PostedForm) => Promise<PassedAnswer>
  /** @param url of the request for a token */
  token: (url: string, clientAddress: string) => Promise<PassedAnswer>
  /** None without a folder for it. */
  usage: () => QueueUsage | undefined
  close: () => Promise<void>
}

interface DoorOptions {
  settings: WebSettings
  trust: () => Trust
  onNews: (sentence: string, counts: Record<string, string | number>) => void
  onFault: (error: unknown, what: string) => void
}

/** A CMS that is known to be down may be back, but nobody waits long to find out. */
const timeoutWhenDownMs = 1_500
/** More than a practice gets in a week, and little enough to be handed over in a minute. */
const mostForms = 2_000

const json = 'application/json; charset=utf-8'
const passedHeaders = ['content-type', 'retry-after', 'allow']

const answerWith = (status: number, body: object): PassedAnswer => {
  const seconds = 'error' in body && typeof body.error === 'object' && body.error !== null && 'retryAfterSeconds' in body.error ? String(body.error.retryAfterSeconds) : undefined
  return {
    status,
    headers: { 'content-type': json, 'cache-control': 'no-store', ...(seconds !== undefined && { 'retry-after': seconds }) },
    body: JSON.stringify(body),
    unavailable: status === 503,
  }
}

const unavailable = answerWith(503, { ...unavailableBody, error: { ...unavailableBody.error, retryAfterSeconds } })
const notJson = answerWith(apiErrorStatus.unsupported_media_type, toApiErrorBody('unsupported_media_type', 'Send application/json.'))

const purposeOf = (url: string): FormPurpose | undefined => formPurposes.find((purpose) => formPaths[purpose] === url)

/** The answer of the CMS; `undefined` when it is not known whether the CMS has the form. */
const askCms = async (settings: WebSettings, { url, body, contentType, clientAddress }: PostedForm, timeoutMs: number): Promise<PassedAnswer | undefined> => {
  try {
    const response = await fetch(`${settings.CMS_INTERNAL_URL}${url}`, {
      method: 'POST',
      headers: { accept: 'application/json', ...(contentType !== undefined && { 'content-type': contentType }), ...cmsHeaders(settings, clientAddress) },
      body,
      signal: AbortSignal.timeout(timeoutMs),
      redirect: 'error',
    })
    const text = await response.text()
    const headers = Object.fromEntries(passedHeaders.flatMap((name) => (response.headers.has(name) ? [[name, response.headers.get(name) ?? '']] : [])))
    return { status: response.status, headers: { ...headers, 'cache-control': 'no-store' }, body: text, unavailable: response.status >= 500 }
  } catch {
    return undefined
  }
}

/** Opens the queue, if there is a folder for it, and begins to hand over what waits in it. */
export const openFormDoor = async ({ settings, trust, onNews, onFault }: DoorOptions): Promise<FormDoor> => {
  const keyring = readQueueKeyring(settings.FORM_QUEUE_KEYS)
  const folder = settings.FORM_QUEUE_DIR
  const queue = folder === undefined ? undefined : await FormQueue.open({ folder, keyring, maxBytes: settings.FORM_QUEUE_MB * 1024 * 1024, maxForms: mostForms, onFault })
  const keep = queue && createFormKeeper({ settings, queue, keyring, onFault })
  const delivery = queue && deliverForms({ settings, queue, onNews, onFault })
  const tokenUrls = new Map(formPurposes.map((purpose) => [apiPaths.formToken(purpose), purpose]))

  return {
    isForm: (url) => purposeOf(url) !== undefined,
    send: async (form) => {
      const purpose = purposeOf(form.url)
      const sent = purpose && { purpose, body: form.body, clientAddress: form.clientAddress }
      const waiting = queue && sent && answerToWaiting({ queue }, sent)
      if (waiting) return answerWith(waiting.status, waiting.body)
      const answer = await askCms(settings, form, trust() === 'down' ? timeoutWhenDownMs : cmsTimeoutMs)
      if (answer && answer.status < 500) return answer
      if (!keep || !sent) return answer ?? unavailable
      if (!/^application\/json\b/i.test(form.contentType ?? '')) return notJson
      const reply = await keep(sent)
      delivery?.wake()
      return answerWith(reply.status, reply.body)
    },
    token: async (url, clientAddress) => {
      const made = await readFromCms(settings, url, clientAddress)
      const purpose = tokenUrls.get(url)
      if ('passed' in made && !(made.passed.unavailable && purpose !== undefined)) return made.passed
      return purpose === undefined ? unavailable : answerWith(200, { token: issueFormToken(purpose, settings.FORM_TOKEN_SECRET) } satisfies FormTokenResponse)
    },
    usage: () => queue?.usage,
    close: async () => {
      await delivery?.stop()
      await queue?.settled()
    },
  }
}
