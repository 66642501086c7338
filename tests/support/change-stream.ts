import { createHmac, randomUUID } from 'node:crypto'
import type { ChangesResponse } from '@practice/shared/changes/contract'
import { changesNonceHeader, changesResponse, changesSignatureHeader } from '@practice/shared/changes/contract'
import { apiPaths } from '@practice/shared/paths'
import * as v from 'valibot'
import { expect } from 'vitest'
import type { Cms } from './cms.js'

/** Reads changes as the site process does, signature included. */
export const readChanges = async (cms: Cms, position: { after?: string; wait?: number } = {}): Promise<ChangesResponse> => {
  const secret = cms.settings.WEB_TO_CMS_SECRET ?? ''
  const nonce = randomUUID()
  const response = await cms.fetch(apiPaths.changes(position), { headers: { 'x-web-secret': secret, [changesNonceHeader]: nonce } })
  const body = await response.text()
  expect(response.status, body).toBe(200)
  expect(response.headers.get(changesSignatureHeader)).toBe(createHmac('sha256', secret).update(`${nonce}\n${body}`).digest('base64url'))
  return v.parse(changesResponse, JSON.parse(body))
}

/** Follows the stream from here: each call gives the tags of what happened since the call before. */
export const followChanges = async (cms: Cms): Promise<() => Promise<Set<string>>> => {
  let { cursor } = await readChanges(cms)
  return async () => {
    const { cursor: next, changes, reset } = await readChanges(cms, { after: cursor })
    expect(reset).toBe(false)
    cursor = next
    return new Set(changes.flatMap(({ tags }) => tags))
  }
}
