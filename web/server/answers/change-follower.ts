import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { ChangesResponse } from '@practice/shared/changes/contract'
import { changesAtOnce, changesNonceHeader, changesResponse, changesSignatureHeader, longestWaitSeconds } from '@practice/shared/changes/contract'
import { apiPaths } from '@practice/shared/paths'
import type { WebSettings } from '@practice/shared/settings/check'
import * as v from 'valibot'
import { cmsHeaders } from '../cms-headers'
import type { Trust } from './answer-store'

type Settings = Pick<WebSettings, 'CMS_INTERNAL_URL' | 'WEB_TO_CMS_SECRET'>

interface FollowerOptions {
  settings: Settings
  /** Where to go on from; without it everything that is kept is forgotten first. */
  cursor: string | undefined
  onChanges: (tags: ReadonlySet<string> | 'everything', cursor: string) => void
  onTrust: (trust: Trust) => void
  onFault: (error: unknown) => void
}

export interface ChangeFollower {
  stop: () => Promise<void>
}

/** An answer that was held back may take this much longer. */
const marginMs = 2_500
const retryMs = 300
const probeMs = 1_500

const isSigned = (signature: string | null, nonce: string, body: string, secret: string): boolean => {
  const expected = createHmac('sha256', secret).update(`${nonce}\n${body}`).digest()
  const given = Buffer.from(signature ?? '', 'base64url')
  return given.length === expected.length && timingSafeEqual(given, expected)
}

const ask = async (settings: Settings, after: string | undefined, wait: number, stopped: AbortSignal): Promise<ChangesResponse> => {
  const nonce = randomUUID()
  const response = await fetch(`${settings.CMS_INTERNAL_URL}${apiPaths.changes({ after, wait })}`, {
    headers: { ...cmsHeaders(settings, '127.0.0.1'), [changesNonceHeader]: nonce },
    signal: AbortSignal.any([stopped, AbortSignal.timeout(wait * 1000 + marginMs)]),
    redirect: 'error',
  })
  const body = await response.text()
  if (!response.ok) throw new Error(`The stream of changes answers ${response.status}.`)
  if (!isSigned(response.headers.get(changesSignatureHeader), nonce, body, settings.WEB_TO_CMS_SECRET)) {
    throw new Error('The stream of changes is not signed with WEB_TO_CMS_SECRET.')
  }
  return v.parse(changesResponse, JSON.parse(body))
}

const answers = async ({ CMS_INTERNAL_URL }: Settings, stopped: AbortSignal): Promise<boolean> => {
  try {
    const response = await fetch(`${CMS_INTERNAL_URL}${apiPaths.ready()}`, { signal: AbortSignal.any([stopped, AbortSignal.timeout(probeMs)]) })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}

/** Hears of every change of public answers, in order, for as long as the process runs, and says how far it can be trusted. */
export const followChanges = ({ settings, cursor, onChanges, onTrust, onFault }: FollowerOptions): ChangeFollower => {
  const stopping = new AbortController()
  let position = cursor
  let trust: Trust = 'unsure'
  const become = (next: Trust) => {
    if (next === trust) return
    trust = next
    onTrust(next)
  }

  const hear = async (): Promise<void> => {
    // Whoever is not in step asks for what there is, and waits only when there is nothing more.
    const { cursor: next, reset, changes } = await ask(settings, position, trust === 'following' ? longestWaitSeconds : 0, stopping.signal)
    const tags = new Set(changes.flatMap((change) => change.tags))
    if (reset || tags.size > 0 || next !== position) onChanges(reset ? 'everything' : tags, next)
    position = next
    if (changes.length < changesAtOnce) become('following')
  }

  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        await hear()
      } catch (error) {
        if (stopping.signal.aborted) return
        // Until it is known why, nothing kept is sent without asking.
        if (trust === 'following') become('unsure')
        const isUp = await answers(settings, stopping.signal)
        if (isUp) onFault(error)
        become(isUp ? 'unsure' : 'down')
        await pause(retryMs, undefined, { signal: stopping.signal }).catch(() => undefined)
      }
    }
  }

  const running = run()
  return {
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}
