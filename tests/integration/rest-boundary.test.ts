import { randomBytes } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readError } from '../support/api-error.js'
import type { Cms } from '../support/cms.js'
import { startCms } from '../support/cms.js'
import type { Staff } from '../support/staff.js'
import { readPicture, sendPicture } from '../support/pictures.js'
import { signIn } from '../support/staff.js'

let cms: Cms
let staff: Staff

beforeAll(async () => {
  cms = await startCms()
  staff = await signIn(cms)
})
afterAll(() => cms.stop())

const json = { 'content-type': 'application/json' }

describe('everything under /api answers with the one error shape', () => {
  it.each([
    ['GET', '/api'], ['GET', '/api/'], ['GET', '/api/nope'], ['POST', '/api/nope'], ['GET', '/API/nope'], ['GET', '/api/posts/a/b/c'],
    ['GET', '/api/posts/Not-A-Slug'], ['GET', '/api/posts/%00'], ['GET', '/api/posts/%E0%A4%A'], ['GET', '/api/posts/..%2f..%2fpackage.json'],
    ['GET', '/api/comments/abc'], ['GET', '/api/enquiries/abc'], ['GET', '/api/upload/files'], ['POST', '/api/upload'], ['GET', '/api/content-type-builder/content-types'],
    ['GET', '/api/users'], ['POST', '/api/auth/local'], ['GET', '/api/i18n/locales'], ['GET', '/api/openapi.json'], ['GET', '/api/redirect'],
  ])('%s %s: not found', async (method, address) => {
    expect((await readError(await cms.fetch(address, { method }))).code).toBe('not_found')
  })

  it.each([
    ['GET', '/api/comments'], ['GET', '/api/enquiries'], ['POST', '/api/posts'], ['PUT', '/api/posts/a'], ['DELETE', '/api/posts/a'],
    ['PATCH', '/api/site'], ['OPTIONS', '/api/posts'], ['POST', '/api/ready'],
  ])('%s %s: method not allowed, and it says which are', async (method, address) => {
    const response = await cms.fetch(address, { method })
    expect((await readError(response)).code).toBe('method_not_allowed')
    expect(response.headers.get('allow')).toMatch(/GET|POST/)
  })

  it.each([
    ['application/x-www-form-urlencoded', 'a=b'], ['text/plain', '{}'], ['multipart/form-data; boundary=x', '--x--'], ['application/json; charset=latin1', '{}'],
    ['application/vnd.api+json', '{}'], ['', '{}'],
  ])('a form sent as %o: unsupported media type', async (type, body) => {
    const response = await cms.fetch('/api/comments', { method: 'POST', headers: { 'content-type': type }, body: new TextEncoder().encode(body) })
    expect((await readError(response)).code).toBe('unsupported_media_type')
  })

  it.each(['', '{', '[]', '"text"', 'null', '1', '{"a":1,}', '\ufeff\ufeff{}'])('a body of %o: malformed', async (body) => {
    expect((await readError(await cms.fetch('/api/comments', { method: 'POST', headers: json, body }))).code).toBe('malformed_body')
  })

  it('a body that is not UTF-8: malformed', async () => {
    const body = Uint8Array.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])
    expect((await readError(await cms.fetch('/api/comments', { method: 'POST', headers: json, body }))).code).toBe('malformed_body')
  })

  it.each([
    ['at once', () => ({ body: JSON.stringify({ text: 'x'.repeat(70_000) }) })],
    ['in pieces of unknown number', () => ({ body: new Blob([new Uint8Array(70_000)]).stream(), duplex: 'half' })],
  ])('a body that is too large, sent %s: payload too large', async (_how, init) => {
    expect((await readError(await cms.fetch('/api/enquiries', { method: 'POST', headers: json, ...init() }))).code).toBe('payload_too_large')
  })
})

describe('what the public cannot get at', () => {
  it('the page that makes the first visitor an administrator', async () => {
    const response = await cms.fetch('/admin/register-admin', {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ email: 'intruder@example.com', firstname: 'I', password: 'Aa1aaaaaaaaa' }),
    })
    expect([404, 405]).toContain(response.status)
  })

  it.each(['/cms.sqlite', '/first-sign-in.txt', '/uploads/../../cms.sqlite', '/uploads/..%2f..%2fcms.sqlite', '/uploads/%2e%2e/%2e%2e/first-sign-in.txt'])(
    'the file %s',
    async (address) => {
      const response = await cms.fetch(address)
      expect(response.status).toBeGreaterThanOrEqual(400)
      expect(await response.text()).not.toMatch(/SQLite|owner@example/)
    },
  )

  it.each(['/content-manager/collection-types/api::comment.comment', '/content-type-builder/content-types', '/upload/files', '/admin/users'])(
    '%s without signing in',
    async (address) => {
      expect((await cms.fetch(address)).status).toBe(401)
    },
  )

  it('API tokens that Strapi makes by itself', async () => {
    const response = await staff.request('GET', '/admin/api-tokens')
    expect(await response.json()).toEqual({ data: [] })
  })

  it('answers for other origins', async () => {
    for (const headers of [new Headers({ origin: 'https://elsewhere.example' }), new Headers()]) {
      const response = await cms.fetch('/api/ready', { headers })
      expect([...response.headers.keys()].filter((name) => name.startsWith('access-control-allow-origin'))).toEqual([])
    }
  })

  it("Strapi's invisible marks in answers", async () => {
    const headers = { 'strapi-encode-source-maps': 'true', 'strapi-response-format': 'v4' }
    expect(await (await cms.fetch('/api/site', { headers })).text()).toBe(await (await cms.fetch('/api/site')).text())
  })

  it('cookies', async () => {
    for (const address of ['/api/site', '/api/form-token?purpose=comment', '/api/nope']) expect((await cms.fetch(address)).headers.get('set-cookie')).toBeNull()
  })
})

describe('uploads', () => {
  const upload = (type: string, name: string, content: BlobPart, query = '') => sendPicture(staff, cms, new File([content], name, { type }), { query })
  /** The smallest PNG: one transparent pixel. */
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64')
  const folder = () => readdirSync(path.join(cms.dataFolder, 'public', 'uploads'))
  const refusal = async (response: Response) => v.parse(v.object({ error: v.object({ status: v.number(), message: v.string() }) }), await response.json()).error
  const photo = (width: number, height: number, camera = 'Secret Camera') =>
    sharp({ create: { width, height, channels: 3, background: '#3a7050' } }).withExif({ IFD0: { Make: camera }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '34/1 3/1 30/1' } }).jpeg().toBuffer()

  it('have no switches that would do nothing', async () => {
    expect((await staff.request('GET', '/upload/settings')).status).toBe(403)
    const own = v.parse(v.object({ data: v.array(v.object({ action: v.string() })) }), await (await staff.request('GET', '/admin/users/me/permissions')).json())
    const actions = own.data.map(({ action }) => action)
    expect(actions).toContain('plugin::upload.read')
    expect(actions).not.toContain('plugin::upload.settings.read')
  })

  it('take pictures from staff and serve them as nothing else', async () => {
    const response = await upload('image/png', 'dot.png', png)
    expect(response.status).toBe(201)
    const served = await cms.fetch((await readPicture(response)).url)
    expect([served.status, served.headers.get('content-type'), served.headers.get('x-content-type-options')]).toEqual([200, 'image/png', 'nosniff'])
  })

  it('keep nothing of where a picture was taken, nor its name in its address, also when it is replaced', async () => {
    const first = await readPicture(await upload('image/jpeg', 'Jane Doe at home.jpg', await photo(3000, 2000)))
    expect(first).toMatchObject({ name: 'Jane Doe at home.jpg', width: 2560, height: 1707, mime: 'image/jpeg' })
    expect(first.url).toMatch(/^\/uploads\/[0-9a-f]{24}\.jpg$/)
    const second = await readPicture(await upload('image/jpeg', 'Jane again.jpg', await photo(300, 200, 'Another Camera'), `?id=${first.id}`))
    expect(second).toMatchObject({ id: first.id, url: first.url, width: 300, height: 200 })
    for (const name of folder()) expect(readFileSync(path.join(cms.dataFolder, 'public', 'uploads', name)).toString('latin1')).not.toMatch(/(?:Secret|Another) Camera/)
  })

  it.each([
    ['image/svg+xml', 'x.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['text/html', 'x.html', '<script>alert(1)</script>'],
    ['image/png', 'x.png', '<html><script>alert(1)</script></html>'],
    ['image/png', 'x.html', '<html><script>alert(1)</script></html>'],
    ['image/png', 'dot.svg', png],
    ['application/pdf', 'x.pdf', '%PDF-1.4'],
    ['image/jpeg', 'holiday.jpg', 'Dear diary'],
  ])('refuse %s named %s', async (type, name, content) => {
    const before = folder()
    expect(await refusal(await upload(type, name, content))).toEqual({ status: 400, message: 'Please choose a picture: JPEG, PNG, WebP, AVIF or GIF.' })
    expect(folder()).toEqual(before)
  })

  it('refuse a picture that ends too early, and a file that is too large', async () => {
    const before = folder()
    const noisy = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 60 } } }).jpeg().toBuffer()
    expect((await refusal(await upload('image/jpeg', 'torn.jpg', noisy.subarray(0, noisy.length / 2)))).message).toContain('is damaged')
    expect(await refusal(await upload('image/jpeg', 'huge.jpg', Buffer.alloc(51 * 1024 * 1024)))).toEqual({
      status: 413,
      message: 'This file is larger than 50 MB. Please choose a smaller one.',
    })
    expect(folder()).toEqual(before)
  })

  it('are not even read from strangers', async () => {
    for (const address of ['/upload', '/admin/login', '/nope']) {
      const form = new FormData()
      form.append('other', new Blob([randomBytes(1000)]), 'x.bin')
      expect((await cms.fetch(address, { method: 'POST', body: form })).status).toBe(415)
    }
  })
})

it('the log has no query strings and no bodies', async () => {
  await cms.fetch('/api/posts?secret-in-query=1')
  await cms.fetch('/api/comments', { method: 'POST', headers: json, body: '{"text":"secret-in-body"' })
  await cms.fetch('/api/comments', { method: 'POST', headers: json, body: '{"text":"secret-in-body"}' })
  expect(cms.output()).toContain('GET /api/posts 400')
  expect(cms.output()).not.toMatch(/secret-in-(?:query|body)/)
})
