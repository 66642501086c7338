import { toApiErrorBody } from '@practice/shared/http/api-error'
import { tagsHeader } from '@practice/shared/changes/contract'
import type { WebSettings } from '@practice/shared/settings/check'
import { cmsHeaders } from '../cms-headers'
import { createAnswer } from './answer'
import type { Made } from './answer-store'

/** A CMS that does not answer for this long counts as down. */
export const cmsTimeoutMs = 10_000
/** Seconds after which another try is worth it; a CMS restart takes about that long. */
export const retryAfterSeconds = 5

export const unavailableBody = toApiErrorBody('unavailable', 'This is not available just now. Please try again in a moment.', [], retryAfterSeconds)

const json = 'application/json; charset=utf-8'
const unavailable: Made = {
  passed: { status: 503, headers: { 'content-type': json, 'retry-after': String(retryAfterSeconds), 'cache-control': 'no-store' }, body: JSON.stringify(unavailableBody), unavailable: true },
}

/** What of an answer that is not kept reaches a visitor; the same as through the proxy. */
const passedHeaders = ['content-type', 'cache-control', 'retry-after', 'allow']

/** Asks the CMS. Only a 200 that names what it was made from can be kept. */
export const readFromCms = async (settings: WebSettings, key: string, clientAddress: string): Promise<Made> => {
  try {
    const response = await fetch(`${settings.CMS_INTERNAL_URL}${key}`, {
      headers: { accept: 'application/json', ...cmsHeaders(settings, clientAddress) },
      signal: AbortSignal.timeout(cmsTimeoutMs),
      redirect: 'error',
    })
    const body = await response.text()
    const tags = response.headers.get(tagsHeader)?.split(' ') ?? []
    if (response.status === 200 && tags.length > 0) return { kept: await createAnswer({ key, type: json, tags, body }) }
    const headers = Object.fromEntries(passedHeaders.flatMap((name) => (response.headers.has(name) ? [[name, response.headers.get(name) ?? '']] : [])))
    return { passed: { status: response.status, headers, body, unavailable: response.status >= 500 } }
  } catch {
    return unavailable
  }
}
