import { createHmac } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { FormPurpose } from '@practice/shared/forms/form-guard'
import { formTokenContent } from '@practice/shared/forms/form-token'
import { readReception, receptionContent } from '@practice/shared/forms/kept-form'
import { readSettings, webSettings } from '@practice/shared/settings/check'
import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { cachedDrawingFonts } from '../../build/drawing-fonts'
import { renderPage } from '../../src/entry-server'
import { publishContent } from '../../test-support/content'
import type { Answer, FakeCms, ReceivedRequest } from '../../test-support/fake-cms'
import { startFakeCms } from '../../test-support/fake-cms'
import { secrets } from '../../test-support/secrets'
import type { Renderer } from '../renderer'
import { createSiteServer } from '../site-server'

const renderer: Renderer = { renderPage, release: undefined, headTags: () => '', styleSheetTag: '', policy: {}, drawingFonts: cachedDrawingFonts, serveAssets: async () => undefined }
const receipts = { comment: { state: 'pending', token: `abc.${'s'.repeat(43)}` }, enquiry: { reference: 'HT-7K3M-Q9XR', token: `HT-7K3M-Q9XR.${'s'.repeat(43)}` } } as const
const paths = { comment: '/api/comments', enquiry: '/api/enquiries' } as const

let folder: string
let cms: FakeCms
let server: FastifyInstance

const startSite = async (environment: Record<string, string> = {}): Promise<void> => {
  server = await createSiteServer(
    readSettings(webSettings, { SITE_URL: 'https://practice.example', CMS_INTERNAL_URL: cms.origin, FORM_QUEUE_DIR: folder, ...secrets, ...environment }),
    async () => renderer,
  )
}
/** Pages that have been made once are there while the CMS is down. */
const beforeTheFall = async (): Promise<void> => {
  for (const url of ['/contact', '/articles/on-worry']) expect((await server.inject(url)).statusCode).toBe(200)
}
const cmsIsBack = async (answers: Partial<Record<FormPurpose, (request: ReceivedRequest) => Answer>> = {}): Promise<void> => {
  cms = await startFakeCms(Number(new URL(cms.origin).port))
  publishContent(cms)
  for (const purpose of ['comment', 'enquiry'] as const) {
    const answer = answers[purpose] ?? (() => ({ status: 201, body: receipts[purpose] }))
    cms.answers.set(`POST ${paths[purpose]}`, async (request) => answer(request))
  }
}

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'form-door-'))
  cms = await startFakeCms()
  publishContent(cms)
  await startSite()
})
afterEach(async () => {
  await server.close()
  await cms.close()
  rmSync(folder, { recursive: true, force: true })
})

let forms = 0
const tokenOf = (purpose: FormPurpose, ageSeconds = 60): string => {
  const content = formTokenContent(purpose, Date.now() - ageSeconds * 1000, 'nonce')
  return `${content}.${createHmac('sha256', secrets.FORM_TOKEN_SECRET).update(content).digest('base64url')}`
}
const guard = (purpose: FormPurpose) => ({ token: tokenOf(purpose), idempotencyKey: `form-of-this-test-${(forms += 1)}` })
const enquiry = (change: Record<string, unknown> = {}) => ({
  name: 'Sam', contactMethod: 'email', email: 'sam@example.org', voicemail: 'no', place: 'telehealth', preferredTime: 'no_preference', consent: true, ...guard('enquiry'), ...change,
})
const comment = (change: Record<string, unknown> = {}) => ({ post: 'on-worry', name: 'Dee', email: 'dee@example.org', text: 'It helped me.', ...guard('comment'), ...change })

const post = (purpose: FormPurpose, body: unknown, headers: Record<string, string> = {}) =>
  server.inject({ method: 'POST', url: paths[purpose], headers: { 'content-type': 'application/json', ...headers }, payload: typeof body === 'string' ? body : JSON.stringify(body) })
const postForm = (url: string, fields: Record<string, string>) =>
  server.inject({ method: 'POST', url, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams(fields).toString() })
const queue = async () => v.parse(v.object({ queue: v.looseObject({ waiting: v.number() }) }), (await server.inject('/health/forms')).json()).queue
const untilEmpty = () => vi.waitFor(async () => expect(await queue()).toMatchObject({ waiting: 0 }), { timeout: 10_000 })
const posted = () => cms.received.filter(({ method }) => method === 'POST')
const kept = { state: 'kept' }

describe('while the CMS is down', () => {
  beforeEach(async () => {
    await beforeTheFall()
    await cms.close()
  })

  test.each(['comment', 'enquiry'] as const)('a %s is kept, and handed over when the CMS is back, with the time at which it came', async (purpose) => {
    const form = purpose === 'comment' ? comment() : enquiry()
    const before = Date.now()
    const { statusCode, headers, ...answer } = await post(purpose, form)
    expect([statusCode, answer.json(), headers['cache-control']]).toEqual([202, kept, 'no-store'])
    expect(await queue()).toEqual({ waiting: 1, oldestSeconds: 0, bytes: expect.any(Number), refused: { comment: 0, enquiry: 0 }, unreadable: 0 })
    await cmsIsBack()
    await untilEmpty()
    expect(posted()).toHaveLength(1)
    const [sent] = posted()
    expect(JSON.parse(sent?.body ?? '')).toEqual(form)
    const reception = readReception(String(sent?.headers['x-received']))
    expect(reception?.receivedAt).toBeGreaterThanOrEqual(before)
    const signed = reception && createHmac('sha256', secrets.WEB_TO_CMS_SECRET).update(receptionContent(purpose, reception, form.idempotencyKey)).digest('base64url')
    expect(reception?.signature).toBe(signed)
    expect(JSON.stringify(sent?.headers)).not.toContain('x-client-address')
    expect(readdirSync(folder)).toEqual([])
  })

  test('what was kept outlives the process', async () => {
    await post('enquiry', enquiry())
    await server.close()
    await startSite()
    expect(await queue()).toMatchObject({ waiting: 1 })
    await cmsIsBack()
    await untilEmpty()
    expect(posted()).toHaveLength(1)
  })

  test('the confirmation is there even when nothing else of the site is', async () => {
    await server.close()
    await startSite()
    const { statusCode, body } = await server.inject('/contact/kept')
    expect(statusCode).toBe(200)
    expect(body).toContain('<h1>Thank you, your message is kept safely</h1>')
    expect(body).toContain('tel:988')
  })

  test('sent twice it is kept once, and other words under its key are refused', async () => {
    const form = enquiry()
    expect((await Promise.all([post('enquiry', form), post('enquiry', form)])).map(({ statusCode }) => statusCode)).toEqual([202, 202])
    expect((await post('enquiry', { ...form, message: 'Other words' })).json()).toMatchObject({ error: { code: 'idempotency_conflict' } })
    expect(await queue()).toMatchObject({ waiting: 1 })
  })

  test.each([
    ['a forged token', () => enquiry({ token: 'enquiry.1.n.AAAA' }), 400, 'form_token_invalid'],
    ['a token of the other form', () => enquiry({ token: tokenOf('comment') }), 400, 'form_token_invalid'],
    ['a token that is a day old', () => enquiry({ token: tokenOf('enquiry', 90_000) }), 400, 'form_token_expired'],
    ['a token of this second', () => enquiry({ token: tokenOf('enquiry', 0) }), 400, 'form_too_fast'],
    ['the field filled in that people leave empty', () => enquiry({ website: 'https://example.org' }), 400, 'honeypot_filled'],
    ['a field missing', () => enquiry({ name: undefined }), 400, 'invalid_input'],
    ['an unknown field', () => enquiry({ state: 'closed' }), 400, 'invalid_input'],
    ['no JSON', () => '{', 400, 'malformed_body'],
    ['more than 64 kB', () => 'x'.repeat(70_000), 413, 'payload_too_large'],
  ])('nothing is kept of a form with %s', async (_, form, status, code) => {
    const { statusCode, ...answer } = await post('enquiry', form())
    expect([statusCode, answer.json()]).toEqual([status, { error: expect.objectContaining({ code }) }])
    expect(readdirSync(folder)).toEqual([])
  })

  test('nothing is kept of what is not JSON', async () => {
    expect((await post('enquiry', enquiry(), { 'content-type': 'text/plain' })).statusCode).toBe(415)
    expect(readdirSync(folder)).toEqual([])
  })

  test('a token can be had, and a form with it is accepted three seconds later', async () => {
    const answer = await server.inject('/api/form-token?purpose=enquiry')
    expect(answer.statusCode).toBe(200)
    const { token } = v.parse(v.object({ token: v.string() }), answer.json())
    expect((await post('enquiry', enquiry({ token }))).json()).toMatchObject({ error: { code: 'form_too_fast' } })
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 4_000 })
    expect((await post('enquiry', enquiry({ token }))).statusCode).toBe(202)
    vi.useRealTimers()
  })
})

describe('without JavaScript, while the CMS takes no forms,', () => {
  beforeEach(() => {
    for (const path of Object.values(paths)) cms.answers.set(`POST ${path}`, { status: 503, body: { error: { code: 'unavailable', message: 'No.', fields: [] } } })
  })

  test('an enquiry leads to a page that says what is true', async () => {
    const { statusCode, headers } = await postForm('/contact', { ...enquiry(), consent: 'yes' })
    expect([statusCode, headers.location]).toEqual([303, '/contact/kept'])
    const { body, ...page } = await server.inject('/contact/kept')
    expect(page.statusCode).toBe(200)
    expect(body).toContain('Thank you, your message is kept safely')
    expect(body).toContain('Nobody watches our messages around the clock')
    expect(await queue()).toMatchObject({ waiting: 1 })
  })

  test('a comment leads to a page that says so, and back to its article', async () => {
    const { headers } = await postForm('/articles/on-worry', comment())
    expect(headers.location).toBe('/comments/kept?article=on-worry')
    expect((await server.inject(String(headers.location))).body).toContain('href="/articles/on-worry"')
    expect((await server.inject('/comments/kept?article=%22%3E')).body).toContain('All articles')
  })

  test('somebody in danger is shown whom to reach', async () => {
    const { headers } = await postForm('/contact', { ...enquiry({ message: 'I do not want to be alive anymore.' }), consent: 'yes' })
    expect(headers.location).toBe('/contact/kept?now')
    expect((await server.inject('/contact/kept?now')).body).toContain('Please do not wait for us')
  })
})

test('one address can send so many in an hour while the CMS is down, and others are not in its way', async () => {
  await server.close()
  await startSite({ ENQUIRIES_PER_HOUR: '2', TRUSTED_PROXIES: '1' })
  await cms.close()
  const statusFrom = async (address: string) => (await post('enquiry', enquiry(), { 'x-forwarded-for': address })).statusCode
  expect([await statusFrom('2001:db8::1'), await statusFrom('2001:db8::2'), await statusFrom('2001:db8::3'), await statusFrom('203.0.113.9')]).toEqual([202, 202, 429, 202])
})

test('when there is no more room, it says so with a number to call, and keeps nothing', async () => {
  await beforeTheFall()
  await cms.close()
  rmSync(folder, { recursive: true })
  const { statusCode, headers, ...answer } = await post('enquiry', enquiry())
  expect(statusCode).toBe(503)
  expect(headers['retry-after']).toBe('60')
  expect(answer.json()).toMatchObject({ error: { code: 'unavailable', message: expect.stringMatching(/nothing of this one was stored.*call us.*911.*988/) } })
  const page = await postForm('/contact', { ...enquiry({ message: 'Still here' }), consent: 'yes' })
  expect(page.statusCode).toBe(503)
  expect(page.body).toContain('Nothing you typed is lost')
  expect(page.body).toContain('Still here')
  expect(await queue()).toMatchObject({ waiting: 0 })
})

test('without a folder for it a form is refused while the CMS is down', async () => {
  await server.close()
  await startSite({ FORM_QUEUE_DIR: '' })
  await cms.close()
  expect((await post('enquiry', enquiry())).json()).toMatchObject({ error: { code: 'unavailable' } })
  expect((await server.inject('/health/forms')).json()).toEqual({ queue: null })
})

test('a form of which it is not known whether the CMS has it is sent again under the same key', async () => {
  let answers = 0
  cms.answers.set('POST /api/enquiries', async () => ((answers += 1) === 1 ? { status: 500, body: 'half an answer' } : { status: 201, body: receipts.enquiry }))
  const form = enquiry()
  expect((await post('enquiry', form)).statusCode).toBe(202)
  await untilEmpty()
  expect(posted().map(({ body }): unknown => JSON.parse(body))).toEqual([form, form])
})

test('what the CMS answers goes to the visitor as it is, and nothing is kept', async () => {
  cms.answers.set('POST /api/comments', { status: 403, body: { error: { code: 'comments_closed', message: 'Closed.', fields: [] } } })
  const { statusCode, ...answer } = await post('comment', comment(), { 'x-received': `${Date.now()}.${'s'.repeat(43)}.${'s'.repeat(43)}` })
  expect([statusCode, answer.json()]).toEqual([403, { error: { code: 'comments_closed', message: 'Closed.', fields: [] } }])
  expect(readdirSync(folder)).toEqual([])
  expect(posted()[0]?.headers).not.toHaveProperty('x-received')
})

describe('when the CMS is back', () => {
  test('a comment that it does not take any more is set aside and counted, and the others reach it', async () => {
    await cms.close()
    await post('comment', comment())
    await post('enquiry', enquiry())
    await cmsIsBack({ comment: () => ({ status: 403, body: { error: { code: 'comments_closed', message: 'Closed.', fields: [] } } }) })
    await untilEmpty()
    expect(await queue()).toMatchObject({ refused: { comment: 1, enquiry: 0 } })
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^\d{15}-comment-[0-9a-f]{16}\.comments_closed\.refused$/)])
  })

  test('an enquiry whose key it knows with other words reaches it under another one', async () => {
    await cms.close()
    const form = enquiry()
    await post('enquiry', form)
    const isTaken = ({ body }: ReceivedRequest) => JSON.parse(body).idempotencyKey === form.idempotencyKey
    await cmsIsBack({ enquiry: (request) => (isTaken(request) ? { status: 409, body: { error: { code: 'idempotency_conflict', message: 'No.', fields: [] } } } : { status: 201, body: receipts.enquiry }) })
    await untilEmpty()
    expect(posted()).toHaveLength(2)
    expect(await queue()).toMatchObject({ refused: { enquiry: 0 } })
  })

  test('one that it cannot take yet is not in the way of other senders, and what its sender wrote later comes after it', async () => {
    await server.close()
    await startSite({ TRUSTED_PROXIES: '1' })
    await cms.close()
    for (const [name, address] of [['first', '203.0.113.1'], ['second', '203.0.113.1'], ['other', '203.0.113.2']] as const) await post('enquiry', enquiry({ name }), { 'x-forwarded-for': address })
    let tries = 0
    await cmsIsBack({ enquiry: ({ body }) => (JSON.parse(body).name === 'first' && (tries += 1) === 1 ? { status: 503, body: { error: { code: 'unavailable', message: 'No.', fields: [] } } } : { status: 201, body: receipts.enquiry }) })
    await untilEmpty()
    expect(posted().map(({ body }): unknown => JSON.parse(body).name)).toEqual(['first', 'other', 'first', 'second'])
  })
})
