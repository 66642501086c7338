import { createHash, createHmac } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { FormPurpose } from '@practice/shared/forms/form-guard'
import { commentsWaitDays, receptionContent, receptionHeader, writeReception } from '@practice/shared/forms/kept-form'
import type { ApiErrorCode } from '@practice/shared/http/api-error'
import { apiErrorBody } from '@practice/shared/http/api-error'
import { apiPaths } from '@practice/shared/paths'
import type { WebSettings } from '@practice/shared/settings/check'
import * as v from 'valibot'
import type { FormQueue, WaitingForm } from './form-queue'
import type { KeptForm } from './kept-form'

type Settings = Pick<WebSettings, 'CMS_INTERNAL_URL' | 'WEB_TO_CMS_SECRET'>

interface DeliveryOptions {
  settings: Settings
  queue: FormQueue
  /** Says what the operator should know; counts and codes only. */
  onNews: (sentence: string, counts: Record<string, string | number>) => void
  onFault: (error: unknown, what: string) => void
}

export interface Delivery {
  /** Something waits now. */
  wake: () => void
  stop: () => Promise<void>
}

const day = 24 * 60 * 60 * 1000
/** An answer that takes longer is not waited for: the same form is sent again later. */
const answerWithinMs = 15_000
/** Between two rounds while something waits, milliseconds. */
const roundMs = 1_000
/** The longest time between two tries of a form that the CMS cannot take though it answers. */
const longestPauseMs = 60_000
const eraseEveryMs = 6 * 60 * 60 * 1000

/** Judgements on the form itself, which another try would not change. */
const final: readonly ApiErrorCode[] = [
  'invalid_input', 'unknown_parameter', 'malformed_body', 'payload_too_large', 'form_token_invalid', 'form_token_expired', 'form_too_fast', 'honeypot_filled', 'comments_closed', 'gone', 'state_conflict',
]

type Outcome = 'delivered' | 'not now' | 'down' | 'slow' | { refused: ApiErrorCode }

export const formPaths: Record<FormPurpose, string> = { comment: apiPaths.comments(), enquiry: apiPaths.enquiries() }

const send = async ({ CMS_INTERNAL_URL, WEB_TO_CMS_SECRET }: Settings, form: KeptForm, stopped: AbortSignal): Promise<Outcome> => {
  const signature = createHmac('sha256', WEB_TO_CMS_SECRET).update(receptionContent(form.purpose, form, form.idempotencyKey)).digest('base64url')
  const limit = AbortSignal.timeout(answerWithinMs)
  try {
    const response = await fetch(`${CMS_INTERNAL_URL}${formPaths[form.purpose]}`, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json', 'x-web-secret': WEB_TO_CMS_SECRET, [receptionHeader]: writeReception(form, signature) },
      body: form.body,
      signal: AbortSignal.any([stopped, limit]),
      redirect: 'error',
    })
    const text = await response.text()
    if (response.ok) return 'delivered'
    const failed = v.safeParse(v.pipe(v.string(), v.parseJson(), apiErrorBody), text)
    // Without our shape it is somebody else's answer, such as a proxy's.
    return failed.success && response.status < 500 ? { refused: failed.output.error.code } : 'not now'
  } catch {
    return limit.aborted ? 'slow' : 'down'
  }
}

/** The same form under a key that follows from it: the CMS has other words under the key that the sender's browser chose. */
const underAnotherKey = (form: KeptForm): KeptForm => {
  const idempotencyKey = createHash('sha256').update(`${form.idempotencyKey} ${form.contentHash}`).digest('base64url')
  const fields = v.parse(v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.unknown())), form.body)
  return { ...form, idempotencyKey, body: JSON.stringify({ ...fields, idempotencyKey }) }
}

const sendOnce = async (settings: Settings, form: KeptForm, stopped: AbortSignal): Promise<Outcome> => {
  const outcome = await send(settings, form, stopped)
  return typeof outcome === 'object' && outcome.refused === 'idempotency_conflict' ? send(settings, underAnotherKey(form), stopped) : outcome
}

/** Hands over what waits, oldest first, for as long as the process runs; each form once, because its key stays the same. */
export const deliverForms = ({ settings, queue, onNews, onFault }: DeliveryOptions): Delivery => {
  const stopping = new AbortController()
  const { signal } = stopping
  /** Tries that the CMS answered without taking the form, and when the next one is due. */
  const later = new Map<string, { tries: number; at: number }>()
  let delivered = 0
  let wakeUp: (() => void) | undefined

  const postpone = (name: string): void => {
    const tries = (later.get(name)?.tries ?? 0) + 1
    later.set(name, { tries, at: Date.now() + Math.min(longestPauseMs, roundMs * 2 ** tries) })
  }

  const setAside = async ({ name, purpose }: WaitingForm, reason: string): Promise<void> => {
    await queue.refuse(name, reason)
    onNews('The CMS does not take a form that was kept; it was set aside', { purpose, reason })
  }

  /** @returns what to do with those that wait behind it */
  const handOver = async (waiting: WaitingForm): Promise<'go on' | 'hold back the sender' | 'stop'> => {
    const { name, purpose, receivedAt } = waiting
    if (purpose === 'comment' && receivedAt < Date.now() - commentsWaitDays * day) {
      await setAside(waiting, 'too_old')
      return 'go on'
    }
    const form = await queue.read(name)
    const outcome = form ? await sendOnce(settings, form, signal) : 'not now'
    if (outcome === 'down') return 'stop'
    if (outcome === 'delivered') {
      await queue.remove(name)
      later.delete(name)
      delivered += 1
      return 'go on'
    }
    if (typeof outcome === 'object' && final.includes(outcome.refused)) {
      await setAside(waiting, outcome.refused)
      return 'go on'
    }
    postpone(name)
    return outcome === 'slow' ? 'stop' : 'hold back the sender'
  }

  const round = async (): Promise<void> => {
    // What a sender wrote later does not overtake what they wrote before.
    const held = new Set<string>()
    for (const waiting of queue.waiting) {
      if (signal.aborted) return
      const isDue = (later.get(waiting.name)?.at ?? 0) <= Date.now()
      if (!isDue || held.has(waiting.sender)) {
        held.add(waiting.sender)
        continue
      }
      const next = await handOver(waiting)
      if (next === 'stop') return
      if (next === 'hold back the sender') held.add(waiting.sender)
    }
  }

  const sleep = async (): Promise<void> => {
    const woken = new Promise<void>((resolve) => (wakeUp = resolve))
    const isWaiting = queue.usage.waiting > 0
    const controller = new AbortController()
    const limit = AbortSignal.any([signal, controller.signal])
    const timer = pause(isWaiting ? roundMs : eraseEveryMs, undefined, { signal: limit, ref: false }).catch(() => undefined)
    // While something waits, only the time counts: every form that comes in would else be another try.
    await (isWaiting ? timer : Promise.race([timer, woken]))
    controller.abort()
    wakeUp = undefined
  }

  let erasedAt = 0
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        await round()
        if (delivered > 0) onNews('Forms that were kept while the CMS was down have been handed over', { forms: delivered })
        delivered = 0
        if (Date.now() - erasedAt > eraseEveryMs) {
          const comments = await queue.eraseRefused(Date.now())
          if (comments > 0) onNews('Comments that the CMS had not taken were erased', { comments })
          erasedAt = Date.now()
        }
      } catch (error) {
        onFault(error, 'Kept forms could not be handed over')
      }
      await sleep()
    }
  }

  const running = run()
  return {
    wake: () => wakeUp?.(),
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}
