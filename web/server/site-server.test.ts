import { readSettings, webSettings } from '@practice/shared/settings/check'
import { apiPaths, loggablePath } from '@practice/shared/paths'
import { searchResponse } from '@practice/shared/search/contract'
import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { publishContent } from '../test-support/content'
import { cachedDrawingFonts } from '../build/drawing-fonts'
import type { FakeCms } from '../test-support/fake-cms'
import { startFakeCms } from '../test-support/fake-cms'
import { secrets } from '../test-support/secrets'
import { renderPage } from '../src/entry-server'
import type { Renderer } from './renderer'
import { createSiteServer } from './site-server'

const secret = secrets.WEB_TO_CMS_SECRET
const renderer: Renderer = { renderPage, release: undefined, headTags: () => '', styleSheetTag: '', policy: {}, drawingFonts: cachedDrawingFonts, serveAssets: async () => undefined }

let cms: FakeCms
let server: FastifyInstance

const startSite = (environment: Record<string, string> = {}) =>
  createSiteServer(
    readSettings(webSettings, { SITE_URL: 'https://practice.example', CMS_INTERNAL_URL: cms.origin, ...secrets, ...environment }),
    async () => renderer,
  )

beforeEach(async () => {
  cms = await startFakeCms()
  publishContent(cms)
  server = await startSite()
})

afterEach(async () => {
  await server.close()
  await cms.close()
})

const get = (url: string, headers: Record<string, string> = {}) => server.inject({ url, headers })
const postForm = (url: string, fields: Record<string, string>) =>
  server.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  })
const count = (text: string, part: string): number => text.split(part).length - 1

describe('an article', () => {
  test('can be read without JavaScript, with its links pointing to current addresses', async () => {
    const { statusCode, body } = await get('/articles/on-worry')
    expect(statusCode).toBe(200)
    expect(body).toContain('<h1 tabindex="-1">On worry</h1>')
    expect(body).toContain('<a href="/articles/other#there">a link</a>')
    expect(body).toContain('a dead one')
    expect(body).not.toContain('post:')
    expect(body).toContain('Ann Example')
    expect(body).toContain('Bea')
  })

  test('has one title, one description and one canonical address, whatever the query says', async () => {
    const { body } = await get('/articles/on-worry?utm_source=x&reply=c1')
    expect(body).toContain('<title>On worry | Test Practice</title>')
    expect(body).toContain('<link rel="canonical" href="https://practice.example/articles/on-worry"/>')
    for (const part of ['<title>', 'name="description"', 'rel="canonical"']) expect(count(body, part)).toBe(1)
  })

  test('is sent once: its text is not in the data for the browser', async () => {
    const { body } = await get('/articles/on-worry')
    expect(count(body, 'An unmistakable sentence')).toBe(1)
  })

  test('names the comment that a reader wants to answer', async () => {
    const { body } = await get('/articles/on-worry?reply=c1')
    expect(body).toMatch(/<input[^>]*name="parent" value="c1"/)
  })

  test('that was renamed leads to its present address', async () => {
    const { statusCode, headers } = await get('/articles/old-name')
    expect(statusCode).toBe(301)
    expect(headers.location).toBe('/articles/on-worry')
  })

  test('that was taken down says so and offers others', async () => {
    const { statusCode, body } = await get('/articles/taken-down')
    expect(statusCode).toBe(410)
    expect(body).toContain('This page is no longer here')
    expect(body).toContain('href="/articles/on-worry"')
  })

  test('is reached at a heading by the id that the heading had before', async () => {
    const { body } = await get('/articles/on-worry')
    expect(body).toContain('<h2 id="first-part"><span id="beginning"></span>First part</h2>')
  })

  test('that never was is not found', async () => {
    expect((await get('/articles/nothing')).statusCode).toBe(404)
  })
})

describe('every page', () => {
  test('runs no inline script, sets no cookie and forbids everything it does not use', async () => {
    const { body, headers } = await get('/articles/on-worry')
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect([...body.matchAll(/<script(?![^>]*type="application\/(?:ld\+)?json")[^>]*>/g)]).toEqual([])
    expect(body).not.toMatch(/<style|\sstyle="|\son[a-z]+="/)
  })

  test('lets HTML in through named policies only, and over HTTPS asks for nothing without it', async () => {
    const policy = (await get('/')).headers['content-security-policy']
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).toContain('trusted-types practice-text dompurify')
    expect(policy).toContain('upgrade-insecure-requests')
    expect((await get('/')).headers['strict-transport-security']).toContain('max-age=')
  })

  test('on a first try without HTTPS does not send browsers to an address that nobody serves', async () => {
    const plain = await startSite({ SITE_URL: 'http://localhost:3000' })
    const { headers } = await plain.inject('/')
    await plain.close()
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests')
    expect(headers['strict-transport-security']).toBeUndefined()
  })

  test('has one address: a slash at the end leads to it', async () => {
    const { statusCode, headers } = await get('/articles/on-worry/?a=b')
    expect(statusCode).toBe(301)
    expect(headers.location).toBe('/articles/on-worry?a=b')
  })

  test('cannot be made to lead to another site', async () => {
    expect((await get('//evil.example/')).headers.location).toBe('/evil.example')
  })

  test.each(['/%zz', '/articles/%E0%A4%A'])('answers the malformed address %s with a page', async (url) => {
    const { statusCode, headers, body } = await get(url)
    expect(statusCode).toBe(400)
    expect(headers['content-type']).toContain('text/html')
    expect(body).toContain('988')
  })

  test.each(['/a/b/c', '/articles/%00', '/articles?page=0', '/articles?page=x', '/nothing'])('answers %s with not found', async (url) => {
    expect((await get(url)).statusCode).toBe(404)
  })
})

describe('while the CMS is down', () => {
  beforeEach(() => cms.close())

  test('a page says so kindly and still names whom to call in a crisis', async () => {
    const { statusCode, body } = await get('/articles/on-worry')
    expect(statusCode).toBe(503)
    expect(body).toContain('We cannot show this page just now')
    expect(body).toContain('tel:988')
  })

  test('the API answers in its own error shape', async () => {
    const { statusCode, headers } = await get('/api/site')
    expect(statusCode).toBe(503)
    expect(headers['retry-after']).toBeDefined()
    expect((await get('/api/site')).json()).toMatchObject({ error: { code: 'unavailable' } })
  })

  test('the process is alive but not ready', async () => {
    expect((await get('/health')).statusCode).toBe(200)
    expect((await get('/health/ready')).statusCode).toBe(503)
  })
})

describe('mails about replies', () => {
  const address = `/comments/mail/abc.${'s'.repeat(43)}`
  const api = `/api/reply-mails/abc.${'s'.repeat(43)}`
  const answers = (state: string) => ({ status: 200, body: { state, comment: null } })
  const sent = () => cms.received.filter(({ method }) => method === 'POST').map(({ body }): unknown => JSON.parse(body))

  test('are neither confirmed nor stopped by whoever opens the link, and no cache keeps it', async () => {
    cms.answers.set(`GET ${api}`, answers('on'))
    const { statusCode, headers, body } = await get(address)
    expect([statusCode, headers['cache-control'], headers['x-robots-tag'], headers['referrer-policy']]).toEqual([200, 'no-store', 'noindex, nofollow', 'no-referrer'])
    expect(body).toContain('Stop these emails')
    expect(sent()).toEqual([])
  })

  test.each([
    ['urlencoded', 'application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
    ['multipart', 'multipart/form-data; boundary=b', '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n'],
  ])('stop when a mail program asks with an %s form, and it is not sent elsewhere', async (_what, type, payload) => {
    cms.answers.set(`GET ${api}`, answers('off'))
    cms.answers.set(`POST ${api}`, answers('off'))
    const { statusCode } = await server.inject({ method: 'POST', url: address, headers: { 'content-type': type }, payload })
    expect([statusCode, sent()]).toEqual([200, [{ wanted: false }]])
  })

  test.each([['yes', true], ['no', false], ['', false]])('with the button %o of the page become %o', async (mails, wanted) => {
    cms.answers.set(`POST ${api}`, answers(wanted ? 'on' : 'off'))
    const { statusCode, headers } = await postForm(address, { mails })
    expect([statusCode, headers.location, sent()]).toEqual([303, `${address}#main`, [{ wanted }]])
  })
})

describe('a comment sent without JavaScript', () => {
  const ownToken = `abc.${'s'.repeat(43)}`
  const filled = { name: 'Dee', email: 'dee@example.com', text: 'It helped me.', token: 'comment-token', website: '', idempotencyKey: '' }

  test('that is complete reaches the CMS and leads to a confirmation', async () => {
    cms.answers.set('POST /api/comments', { status: 201, body: { state: 'pending', token: ownToken } })
    const { statusCode, headers } = await postForm('/articles/on-worry', { ...filled, replyMail: 'yes' })
    expect(statusCode).toBe(303)
    expect(headers.location).toBe(`/comments/${ownToken}`)
    const sent = cms.received.find(({ method }) => method === 'POST')
    expect(JSON.parse(sent?.body ?? '')).toMatchObject({ post: 'on-worry', name: 'Dee', text: 'It helped me.', token: 'comment-token', replyMail: true })
    expect(sent?.headers['x-web-secret']).toBe(secret)
  })

  test('has the same idempotency key when it is sent again, and another one when it differs', async () => {
    cms.answers.set('POST /api/comments', { status: 201, body: { state: 'pending', token: ownToken } })
    for (const text of ['Once.', 'Once.', 'Twice.']) await postForm('/articles/on-worry', { ...filled, text })
    const keys = cms.received.filter(({ method }) => method === 'POST').map(({ body }): unknown => JSON.parse(body).idempotencyKey)
    expect(keys[0]).toMatch(/^[0-9a-f]{64}$/)
    expect(keys[1]).toBe(keys[0])
    expect(keys[2]).not.toBe(keys[0])
  })

  test('that is incomplete comes back with what was typed and never reaches the CMS', async () => {
    const { statusCode, headers, body } = await postForm('/articles/on-worry', { ...filled, email: 'dee@', text: '' })
    expect(statusCode).toBe(400)
    expect(headers['cache-control']).toBe('no-store')
    expect(body).toContain('<title>Error: On worry | Test Practice</title>')
    expect(body).toContain('value="Dee"')
    expect(body).toContain('href="#reply-email"')
    expect(body).toContain('href="#reply-text"')
    expect(cms.received.some(({ method }) => method === 'POST')).toBe(false)
  })

  test('that is corrected at once is not too fast: the page keeps the token it had', async () => {
    const { body } = await postForm('/articles/on-worry', { ...filled, token: 'older-token', email: '' })
    expect(body).toMatch(/<input[^>]*name="token" value="older-token"/)
  })

  test('whose token has expired gets a fresh one', async () => {
    cms.answers.set('POST /api/comments', { status: 400, body: { error: { code: 'form_token_expired', message: 'No.', fields: [] } } })
    const { body } = await postForm('/articles/on-worry', { ...filled, token: 'older-token' })
    expect(body).toMatch(/<input[^>]*name="token" value="comment-token"/)
  })

  test.each([
    [400, 'form_too_fast', 'wait a few seconds'],
    [400, 'form_token_expired', 'send it once more'],
    [429, 'rate_limited', 'try again in 2 minutes'],
    [503, 'unavailable', 'Nothing you typed is lost'],
  ])('that is answered with %i %s keeps what was typed and says why', async (status, code, sentence) => {
    cms.answers.set('POST /api/comments', { status, body: { error: { code, message: 'No.', fields: [], retryAfterSeconds: 90 } } })
    const { statusCode, body } = await postForm('/articles/on-worry', filled)
    expect(statusCode).toBe(status)
    expect(body).toContain(sentence)
    expect(body).toContain('It helped me.</textarea>')
  })

  test('is shown as text when it comes back', async () => {
    const attack = '</textarea></script><script>alert(1)</script>'
    const { body } = await postForm('/articles/on-worry', { ...filled, name: attack, text: attack, email: '' })
    expect(body).not.toContain('<script>alert')
  })

  test('under an article that is not there is not found', async () => {
    expect((await postForm('/articles/nothing', filled)).statusCode).toBe(404)
  })
})

describe('an enquiry sent without JavaScript', () => {
  const token = `HT-7K3M-Q9XR.${'s'.repeat(43)}`
  const receipt = { reference: 'HT-7K3M-Q9XR', state: 'received', receivedAt: '2026-01-02T10:00:00.000Z' }
  beforeEach(() => void cms.answers.set(`GET ${apiPaths.ownEnquiry(token)}`, { status: 200, body: receipt }))

  const filled = {
    name: 'Dee',
    contactMethod: 'email',
    email: 'dee@example.com',
    voicemail: 'no',
    place: 'harbor',
    preferredTime: 'no_preference',
    consent: 'yes',
    token: 'enquiry-token',
  }

  test('leads to a confirmation with its reference', async () => {
    cms.answers.set('POST /api/enquiries', { status: 201, body: { reference: 'HT-7K3M-Q9XR', token } })
    const { statusCode, headers } = await postForm('/contact', filled)
    expect(statusCode).toBe(303)
    expect(headers.location).toBe(`/contact/received/${token}`)
    expect((await get(`/contact/received/${token}`)).body).toContain('<strong>HT-7K3M-Q9XR</strong>')
  })

  test('has a receipt that is for its sender alone: no cache, no search engine and no log gets it', async () => {
    const { statusCode, headers, body } = await get(`/contact/received/${token}`)
    expect(statusCode).toBe(200)
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex, nofollow' })
    expect(body).toContain('<meta name="robots" content="noindex"/>')
    expect(body).not.toContain('rel="canonical"')
    expect((await get('/health/store')).json()).toMatchObject({ memory: { entries: 0 } })
    expect(loggablePath(`/contact/received/${token}`)).toBe('/contact/received/…')
    expect(loggablePath(apiPaths.ownEnquiryWithdrawal(token))).toBe('/api/own-enquiries/…')
  })

  test('can be withdrawn on it, and says when that failed', async () => {
    const { statusCode, body } = await postForm(`/contact/received/${token}`, {})
    expect(statusCode).toBe(404)
    expect(body).toContain('no longer there')
    cms.answers.set(`POST ${apiPaths.ownEnquiryWithdrawal(token)}`, { status: 200, body: { ...receipt, state: 'withdrawn' } })
    const withdrawn = await postForm(`/contact/received/${token}`, {})
    expect([withdrawn.statusCode, withdrawn.headers.location]).toEqual([303, `/contact/received/${token}#main`])
  })

  test('without any answer names each missing one in its own words', async () => {
    const { statusCode, body } = await postForm('/contact', { token: 'enquiry-token' })
    expect(statusCode).toBe(400)
    for (const field of ['name', 'contactMethod', 'voicemail', 'place', 'preferredTime', 'consent']) expect(body).toContain(`href="#${field}"`)
    expect(body).toContain('Choose how you would like us to reach you.')
    expect(body).not.toContain('This field is required.')
  })

  test('starts with the location that the reader came from', async () => {
    expect((await get('/contact?location=harbor')).body).toMatch(/<input[^>]*checked=""[^>]*value="harbor"/)
  })

  test.each(['You%20have%20won', 'HT-7K3M-Q9XR', `HT-7K3M-Q9XR.${'t'.repeat(43)}`])('has no receipt for %s, and says so', async (link) => {
    const { statusCode, body } = await get(`/contact/received/${link}`)
    expect(statusCode).toBe(404)
    expect(body).toContain('This link does not lead to a message')
    expect(body).not.toContain('HT-7K3M-Q9XR</strong>')
  })
})

describe('a search without JavaScript', () => {
  test('shows what it found with the words marked, and links to it', async () => {
    const { statusCode, body } = await get('/search?q=rumination')
    expect(statusCode).toBe(200)
    expect(body).toContain('<a href="/articles/on-worry">On <mark>worry</mark></a>')
    expect(body).toContain('One result')
    expect(body).toMatch(/<input[^>]*type="search"[^>]*value="rumination"/)
  })

  test('without a question, or that finds nothing, leads on', async () => {
    for (const url of ['/search', '/search?q=', '/search?q=zzqqxxww']) {
      const { statusCode, body } = await get(url)
      expect([url, statusCode]).toEqual([url, 200])
      for (const way of ['/topics/anxiety', '/articles', '/people', '/locations', '/contact']) expect(body).toContain(`href="${way}"`)
    }
    expect((await get('/search?q=zzqqxxww')).body).toContain('Nothing found')
  })

  test('in distress names whom to call before anything that was found', async () => {
    const { body } = await get(`/search?q=${encodeURIComponent('worry that I want to die')}`)
    const card = body.indexOf('You can talk to somebody right now')
    expect(card).toBeGreaterThan(0)
    expect(card).toBeLessThan(body.indexOf('class="search-results"'))
  })

  test('is kept nowhere: not by caches, search engines or the store, not in the title and not as where one came from', async () => {
    const { body, headers } = await get('/search?q=worry')
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' })
    expect(body).toContain('<title>Search | Test Practice</title>')
    expect(body).toContain('<meta name="referrer" content="no-referrer"/>')
    expect(body).not.toContain('rel="canonical"')
    expect((await get('/health/store')).json()).toMatchObject({ memory: { entries: 0 }, search: { documents: 2 } })
  })

  test.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</script><svg onload=alert(1)>'])('is shown as text: %s', async (attack) => {
    const { body } = await get(`/search?q=${encodeURIComponent(`worry ${attack}`)}`)
    expect(body).not.toContain(attack)
    expect(body).not.toMatch(/<(?:script>alert|img src=x|svg onload)/)
  })

  test.each([
    ['of 10,000 characters', 'worry '.repeat(1_666)],
    ['of operators', '&|!(){}[]^"~*?:\\/+-'],
    ['in another script', '心配 тревога قلق'],
    ['of control characters', '\u0000\u0008\u001b[31m\u202e'],
    ['of emoji', '😀👩‍👩‍👧‍👦🏳️‍🌈'],
    ['of half a character', '\ud83d'],
  ])('%s is answered', async (_what, question) => {
    expect((await get(`/search?${new URLSearchParams({ q: question })}`)).statusCode).toBe(200)
    expect((await get(`/api/search?${new URLSearchParams({ q: question })}`)).statusCode).toBe(200)
  })

  test('whose address is not even text is answered', async () => {
    for (const url of ['/search?q=%zz', '/search?q=%E0%A4%A', '/api/search?q=%zz']) expect((await get(url)).statusCode).toBe(200)
  })

  test('waits its turn when somebody asks without end, and readers do not', async () => {
    const statuses = new Set<number>()
    for (let asked = 0; asked < 70; asked += 1) statuses.add((await get(`/api/search?q=w${asked}`)).statusCode)
    expect([...statuses]).toEqual([200, 429])
    const { statusCode, body } = await get('/search?q=worry')
    expect([statusCode, body.includes('That was a lot at once')]).toEqual([429, true])
    expect((await get('/articles/on-worry')).statusCode).toBe(200)
  })

  test('says so while there is nothing to search in', { timeout: 15_000 }, async () => {
    await cms.close()
    const { statusCode, headers } = await get('/api/search?q=worry')
    expect([statusCode, headers['retry-after']]).toEqual([503, '10'])
  })
})

describe('the search of the API', () => {
  test('answers with marked pieces of text, and is not to be kept', async () => {
    const { headers, body } = await get('/api/search?q=unmistak')
    expect(v.parse(searchResponse, JSON.parse(body)).results).toMatchObject([{ kind: 'post', path: '/articles/on-worry', excerpt: [{ text: 'An ', match: false }, { text: 'unmistakable', match: true }, { text: ' sentence.', match: false }] }])
    expect(headers['cache-control']).toBe('no-store')
  })

  test.each([
    ['/api/search', 400, 'invalid_input'],
    ['/api/search?q=a&q=b', 400, 'invalid_input'],
    ['/api/search?q=a&page=2', 400, 'unknown_parameter'],
    ['/api/search?q=a&language=fr', 400, 'invalid_input'],
    ['/api/search?q=a&language=es&language=es', 400, 'invalid_input'],
    ['/api/search-texts', 404, 'not_found'],
    ['/api/search-settings', 404, 'not_found'],
    ['/api/changes', 404, 'not_found'],
  ])('%s answers %i %s', async (url, status, code) => {
    const response = await get(url)
    expect([response.statusCode, response.json()]).toMatchObject([status, { error: { code } }])
  })

  test('is not written to', async () => {
    const response = await server.inject({ method: 'POST', url: '/api/search', headers: { 'content-type': 'application/json' }, payload: '{}' })
    expect([response.statusCode, response.headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  test('asks the CMS for texts and never for what somebody looked for', async () => {
    await get('/search?q=worry')
    await get('/api/search?q=worry')
    for (const { url } of cms.received) expect(url).not.toContain('worry')
  })
})

describe('the API under the site’s address', () => {
  test('keeps cookies and claims of identity away from the CMS, and says itself who asks', async () => {
    await get('/api/site', {
      cookie: 'a=b',
      authorization: 'Bearer x',
      'x-client-address': '6.6.6.6',
      'x-web-secret': 'guess',
      'x-forwarded-for': '7.7.7.7',
      connection: 'x-web-secret, x-client-address',
    })
    const headers = cms.received.at(-1)?.headers
    expect(headers).toMatchObject({ 'x-client-address': '127.0.0.1', 'x-web-secret': secret })
    for (const name of ['cookie', 'authorization', 'x-forwarded-for']) expect(headers).not.toHaveProperty(name)
  })

  test('believes as many proxies as it is told to', async () => {
    await server.close()
    server = await startSite({ TRUSTED_PROXIES: '1' })
    await get('/api/site', { 'x-forwarded-for': '6.6.6.6, 203.0.113.9' })
    expect(cms.received.at(-1)?.headers['x-client-address']).toBe('203.0.113.9')
  })

  test('sets no cookie and does not say what it is made of', async () => {
    cms.answers.set('GET /api/site', { status: 200, body: {}, headers: { 'set-cookie': 'a=b', 'x-powered-by': 'Strapi' } })
    const { headers } = await get('/api/site')
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['x-powered-by']).toBeUndefined()
  })

  test('refuses other methods and too large bodies before the CMS sees them', async () => {
    const headers = { 'content-type': 'application/json' }
    const put = await server.inject({ method: 'PUT', url: '/api/comments', headers, payload: '{}' })
    expect([put.statusCode, put.json()]).toMatchObject([405, { error: { code: 'method_not_allowed' } }])
    const large = await server.inject({ method: 'POST', url: '/api/comments', headers, payload: 'x'.repeat(65 * 1024) })
    expect([large.statusCode, large.json()]).toMatchObject([413, { error: { code: 'payload_too_large' } }])
    expect(cms.received).toEqual([])
  })

  test.each(['/api/..%2fadmin', '/api/x%2f..%2f..%2fadmin', '/uploads/..%2fadmin'])('cannot be left through %s', async (url) => {
    const { statusCode } = await get(url)
    expect(statusCode).toBeGreaterThanOrEqual(400)
    expect(cms.received).toEqual([])
  })
})
