import * as v from 'valibot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FakeCms } from '../../test-support/fake-cms'
import { startFakeCms } from '../../test-support/fake-cms'
import { ApiError } from './api-error'
import { request } from './request'

const schema = v.strictObject({ name: v.string() })
let cms: FakeCms

beforeAll(async () => {
  cms = await startFakeCms()
})
afterAll(() => cms.close())

const ask = (path: string) => request({ origin: cms.origin, headers: { 'x-test': 'yes' } }, path, schema)
const answer = (path: string, status: number, body: unknown) => cms.answers.set(`GET ${path}`, { status, body })
const failureOf = async (promise: Promise<unknown>) => {
  const error: unknown = await promise.catch((reason: unknown) => reason)
  if (!(error instanceof ApiError)) throw new Error(`Not an ApiError: ${String(error)}`)
  return error.failure
}

test('an answer as agreed is given back', async () => {
  answer('/good', 200, { name: 'Ann' })
  expect(await ask('/good')).toEqual({ name: 'Ann' })
  expect(cms.received.at(-1)?.headers).toMatchObject({ 'x-test': 'yes', accept: 'application/json' })
})

test.each([
  ['not_found', 404, { kind: 'not-found' }],
  ['gone', 410, { kind: 'gone' }],
  ['unavailable', 503, { kind: 'unavailable' }],
  ['internal', 500, { kind: 'unavailable' }],
  ['rate_limited', 429, { kind: 'rate-limited', message: 'No.', retryAfterSeconds: 9 }],
  ['comments_closed', 403, { kind: 'refused', code: 'comments_closed', message: 'No.', fields: [] }],
])('the error %s becomes a kind that a screen can react to', async (code, status, failure) => {
  answer('/bad', status, { error: { code, message: 'No.', fields: [], retryAfterSeconds: 9 } })
  expect(await failureOf(ask('/bad'))).toEqual(failure)
})

test('an answer of something that is not the API counts as unavailable', async () => {
  answer('/html', 502, '<html>Bad gateway</html>')
  expect(await failureOf(ask('/html'))).toEqual({ kind: 'unavailable' })
})

test('nobody at the other end counts as unavailable', async () => {
  expect(await failureOf(request({ origin: 'http://127.0.0.1:1', headers: {} }, '/', schema))).toEqual({ kind: 'unavailable' })
})

test('an answer that breaks the contract is a fault whose message names the place and no value', async () => {
  answer('/odd?page=2', 200, { name: 'Ann', email: 'ann@example.com' })
  await expect(ask('/odd?page=2')).rejects.toThrow('The answer of /odd is not as agreed at: email')
})

test('a request that the reader gave up is no failure of the API', async () => {
  const controller = new AbortController()
  controller.abort()
  const given = request({ origin: cms.origin, headers: {} }, '/good', schema, { signal: controller.signal })
  await expect(given).rejects.not.toBeInstanceOf(ApiError)
})
