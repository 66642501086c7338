import { createHmac } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import type { IncomingHttpHeaders } from 'node:http'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ChangesResponse } from '@practice/shared/changes/contract'
import { changesNonceHeader, changesSignatureHeader } from '@practice/shared/changes/contract'
import { readSettings, webSettings } from '@practice/shared/settings/check'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { post, publishContent, publishPosts, site } from '../test-support/content'
import { cachedDrawingFonts } from '../build/drawing-fonts'
import type { FakeCms } from '../test-support/fake-cms'
import { startFakeCms } from '../test-support/fake-cms'
import { secrets } from '../test-support/secrets'
import { renderPage } from '../src/entry-server'
import type { Renderer } from './renderer'
import { createSiteServer } from './site-server'

const secret = secrets.WEB_TO_CMS_SECRET
const renderer: Renderer = { renderPage, release: 'test', headTags: () => '', styleSheetTag: '', policy: {}, drawingFonts: cachedDrawingFonts, serveAssets: async () => undefined }

let cms: FakeCms
let server: FastifyInstance
let folder: string
let origin: string
/** What the stream of changes answers next; then it goes on with nothing new. */
let change: ChangesResponse | undefined
let streamWorks: boolean

const tagged: Record<string, string> = {
  '/api/site': 'site',
  '/api/locations': 'locations',
  '/api/posts/on-worry': 'post:1 site',
  '/api/posts/on-worry/comments': 'comments:1',
}

const publish = () => {
  publishContent(cms)
  for (const [path, tags] of Object.entries(tagged)) {
    const answer = cms.answers.get(`GET ${path}`)
    if (answer && typeof answer !== 'function') cms.answers.set(`GET ${path}`, { ...answer, headers: { 'surrogate-key': tags } })
  }
  cms.answers.set('GET /api/ready', { status: 200, body: { ready: true } })
  cms.answers.set('GET /api/changes', async ({ headers }) => {
    // Held back for a moment, as the CMS does.
    const until = Date.now() + 60
    while (streamWorks && change === undefined && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 5))
    if (!streamWorks) return { status: 500, body: {} }
    const body = JSON.stringify(change ?? { cursor: '1.a', reset: false, changes: [] })
    change = undefined
    const signature = createHmac('sha256', secret).update(`${String(headers[changesNonceHeader])}\n${body}`).digest('base64url')
    return { status: 200, body, headers: { [changesSignatureHeader]: signature } }
  })
}

const start = async (environment: Record<string, string> = {}) => {
  const settings = { SITE_URL: 'https://practice.example', CMS_INTERNAL_URL: cms.origin, ...secrets, PAGE_STORE_DIR: folder, ...environment }
  server = await createSiteServer(readSettings(webSettings, settings), async () => renderer)
  origin = await server.listen({ host: '127.0.0.1', port: 0 })
}

interface Sent {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** As it is sent: `fetch` would unpack it, and does not let a test choose the host. */
const get = (url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Sent> =>
  new Promise((resolve, reject) => {
    request(`${origin}${url}`, { method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }))
    })
      .on('error', reject)
      .end()
  })

const trust = async (): Promise<unknown> => JSON.parse((await get('/health/store')).body.toString()).trust
const untilTrust = (expected: string) => expect.poll(trust, { timeout: 5000 }).toBe(expected)
const reads = () => cms.received.filter(({ url }) => !/^\/api\/(?:changes|ready|search-)/.test(url)).length
const tell = async (...tags: string[]) => {
  change = { cursor: '2.b', reset: false, changes: [{ id: 2, tags }] }
  await expect.poll(() => change).toBeUndefined()
  // The answer is on its way; the next poll begins when it was acted upon.
  const polls = () => cms.received.filter(({ url }) => url.startsWith('/api/changes')).length
  const before = polls()
  await expect.poll(polls).toBeGreaterThan(before)
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'practice-pages-'))
  change = { cursor: '1.a', reset: true, changes: [] }
  streamWorks = true
  cms = await startFakeCms()
  publish()
  await start()
  await untilTrust('following')
})
afterEach(async () => {
  await server.close()
  await cms.close()
  await rm(folder, { recursive: true, force: true })
})

describe('a kept page', () => {
  test('is sent again byte for byte, without asking the CMS', async () => {
    const first = await get('/articles/on-worry')
    const asked = reads()
    const second = await get('/articles/on-worry')
    expect([first.status, second.status]).toEqual([200, 200])
    expect(second.body.equals(first.body)).toBe(true)
    expect(second.headers.etag).toBe(first.headers.etag)
    expect(reads()).toBe(asked)
  })

  test('has the same headers as one that is made for its reader, and is compressed beforehand', async () => {
    await get('/articles/on-worry')
    const kept = await get('/articles/on-worry', { 'accept-encoding': 'gzip, br' })
    const made = await get('/articles/on-worry?reply=c1', { 'accept-encoding': 'gzip, br' })
    const own = ['content-length', 'date', 'etag', 'transfer-encoding', 'cache-control', 'keep-alive']
    const lasting = ({ headers }: Sent) => Object.fromEntries(Object.entries(headers).filter(([name]) => !own.includes(name)))
    expect(lasting(kept)).toEqual(lasting(made))
    expect(kept.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding', 'cache-control': 'public, max-age=0, must-revalidate' })
    expect(kept.headers['content-security-policy']).toContain("default-src 'none'")
  })

  test.each([
    ['br', 'br'], ['gzip', 'gzip'], ['gzip;q=1.0, br;q=0', 'gzip'], ['', undefined], ['identity', undefined], ['*', 'br'], ['zstd, gzip', 'gzip'],
  ])('for a client that takes %o comes as %o', async (accepted, encoding) => {
    expect((await get('/articles/on-worry', { 'accept-encoding': accepted })).headers['content-encoding']).toBe(encoding)
  })

  test('costs who has it already nothing, and answers HEAD without a body', async () => {
    const { headers } = await get('/articles/on-worry', { 'accept-encoding': 'br' })
    const again = await get('/articles/on-worry', { 'accept-encoding': 'br', 'if-none-match': `"other", W/${String(headers.etag)}` })
    expect([again.status, again.body.length]).toEqual([304, 0])
    const head = await get('/articles/on-worry', { 'accept-encoding': 'br' }, 'HEAD')
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, headers['content-length']])
  })

  test('cannot be changed for others by anything a request claims', async () => {
    const poisoned = await get('/articles/on-worry?x=<script>', {
      host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http', forwarded: 'host=evil.example', cookie: 'a=b', 'x-original-url': '/admin',
    })
    const { body } = await get('/articles/on-worry')
    expect(poisoned.body.equals(body)).toBe(true)
    expect(body.toString()).not.toContain('evil')
  })

  test('is one page, whatever is hung on to its address', async () => {
    const before = await get('/articles/on-worry')
    for (let index = 0; index < 50; index += 1) expect((await get(`/articles/on-worry?x${index}=${index}`)).body.equals(before.body)).toBe(true)
    expect(JSON.parse((await get('/health/store')).body.toString())).toMatchObject({ memory: { entries: 5 } })
  })

  test('is new after a change of what it shows, and untouched by others', async () => {
    await get('/articles/on-worry')
    const before = reads()
    cms.answers.set('GET /api/posts/on-worry', { status: 200, body: { ...post, title: 'On courage' }, headers: { 'surrogate-key': 'post:1' } })
    await tell('post:2')
    expect((await get('/articles/on-worry')).body.toString()).toContain('On worry')
    expect(reads()).toBe(before)
    await tell('post:1')
    expect((await get('/articles/on-worry')).body.toString()).toContain('On courage')
  })

  test('is gone when it is withdrawn', async () => {
    await get('/articles/on-worry')
    cms.answers.delete('GET /api/posts/on-worry')
    await tell('post:1')
    expect((await get('/articles/on-worry')).status).toBe(404)
  })
})

describe('is never kept:', () => {
  test.each(['/articles/on-worry?reply=c1', '/nothing', '/contact?location=harbor', '/contact/received/HT-7K3M-Q9XR', '/articles/old-name'])('%s', async (url) => {
    const { headers } = await get(url)
    expect(headers.etag).toBeUndefined()
    const before = reads()
    await get(url)
    expect(reads()).toBeGreaterThanOrEqual(before)
    expect((await get('/health/store')).body.toString()).not.toContain(url)
  })
})

describe('reads through the API', () => {
  test('are kept like pages', async () => {
    const first = await get('/api/posts/on-worry')
    const asked = reads()
    const second = await get('/api/posts/on-worry')
    expect(second.body.equals(first.body)).toBe(true)
    expect(second.headers['content-type']).toMatch(/^application\/json/)
    expect(reads()).toBe(asked)
    await tell('post:1')
    await get('/api/posts/on-worry')
    expect(reads()).toBe(asked + 1)
  })

  test('do not show a visitor the tags', async () => {
    expect((await get('/api/posts/on-worry')).headers['surrogate-key']).toBeUndefined()
  })
})

describe('a feed, the sitemap and a text for programs', () => {
  const tag = (path: string, tags: string) => {
    const answer = cms.answers.get(`GET ${path}`)
    if (answer && typeof answer !== 'function') cms.answers.set(`GET ${path}`, { ...answer, headers: { 'surrogate-key': tags } })
  }
  beforeEach(() => {
    publishPosts(cms, [post])
    cms.answers.set('GET /api/sitemap', { status: 200, body: { documents: [] } })
    tag('/api/posts', 'posts post-card:1')
    tag('/api/posts/on-worry', 'post:1 site')
    tag('/api/sitemap', 'sitemap')
    cms.answers.set('GET /api/people', { status: 200, body: { people: [] } })
    tag('/api/people', 'people')
    tag('/api/categories', 'categories')
  })

  test('are kept, compressed, and cost who has them already nothing', async () => {
    for (const path of ['/feed.xml', '/atom.xml', '/feed.json', '/sitemap.xml', '/llms.txt', '/articles/on-worry.md']) {
      const first = await get(`${path}?utm_source=x`, { 'accept-encoding': 'gzip' })
      const asked = reads()
      const again = await get(path, { 'accept-encoding': 'gzip', 'if-none-match': String(first.headers.etag) })
      const head = await get(path, { 'accept-encoding': 'br' }, 'HEAD')
      expect([first.status, first.headers['content-encoding'], again.status, head.status, head.headers['content-encoding'], reads()], path).toEqual([200, 'gzip', 304, 200, 'br', asked])
      expect(head.headers['x-content-type-options']).toBe('nosniff')
    }
  })

  test('are new after a change of what they hold, and untouched by others', async () => {
    for (const path of ['/feed.xml', '/sitemap.xml', '/llms.txt', '/articles/on-worry.md']) await get(path)
    const before = reads()
    await tell('comments:1', 'post:2')
    for (const path of ['/feed.xml', '/sitemap.xml', '/llms.txt', '/articles/on-worry.md']) await get(path)
    expect(reads()).toBe(before)
    cms.answers.delete('GET /api/posts/on-worry')
    publishPosts(cms, [])
    await tell('post:1', 'post-card:1', 'posts', 'sitemap')
    for (const path of ['/feed.xml', '/llms.txt', '/articles/on-worry.md']) expect((await get(path)).body.toString(), path).not.toContain('On worry')
    expect((await get('/articles/on-worry.md')).status).toBe(404)
  })

  test('go at once when their authors or the practice no longer want them, and keep to themselves what is theirs', async () => {
    const texts = async () => [(await get('/articles/on-worry.md')).status, (await get('/llms.txt')).status]
    expect(await texts()).toEqual([200, 200])
    const { headers } = await get('/articles/on-worry.md')
    expect([headers['x-robots-tag'], headers.link]).toEqual(['noindex', '<https://practice.example/articles/on-worry>; rel="canonical"'])
    expect((await get('/articles/on-worry')).headers['x-robots-tag']).toBeUndefined()
    publishPosts(cms, [{ ...post, offersMarkdown: false }])
    await tell('post:1', 'post-card:1')
    expect(await texts()).toEqual([404, 200])
    expect((await get('/llms.txt')).body.toString()).not.toContain('On worry')
    cms.answers.set('GET /api/site', { status: 200, body: { ...site, offersMarkdown: false }, headers: { 'surrogate-key': 'site' } })
    await tell('site')
    expect(await texts()).toEqual([404, 404])
  })
})

describe('while the CMS is down', () => {
  test('what was read before is still there, even after a restart of the site', async () => {
    const { body } = await get('/articles/on-worry')
    await cms.close()
    await untilTrust('down')
    expect((await get('/articles/on-worry')).body.equals(body)).toBe(true)
    await server.close()
    await start()
    const again = await get('/articles/on-worry')
    expect([again.status, again.body.equals(body)]).toEqual([200, true])
    expect((await get('/articles/other')).status).toBe(503)
  })
})

test('while changes do not arrive, every page is made from what the CMS says now', async () => {
  await get('/articles/on-worry')
  streamWorks = false
  await untilTrust('unsure')
  cms.answers.delete('GET /api/posts/on-worry')
  expect((await get('/articles/on-worry')).status).toBe(404)
})

test('a cache in front that purges by tags gets the tags and a lifetime', async () => {
  await server.close()
  await start({ SHARED_CACHE_SECONDS: '3600' })
  const { headers } = await get('/articles/on-worry')
  expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=3600, stale-while-revalidate=60, stale-if-error=86400')
  expect(String(headers['surrogate-key']).split(' ')).toEqual(expect.arrayContaining(['post:1', 'comments:1', 'site', 'locations']))
})

test('nginx in front sends the same headers as the site', async () => {
  const configuration = await readFile(new URL('../deploy/nginx.conf', import.meta.url), 'utf8')
  const added = [...configuration.matchAll(/^\s*add_header (\S+) "([^"]*)";$/gm)].map(([, name = '', value = '']): [string, string] => [name, value])
  await get('/articles/on-worry')
  const { headers } = await get('/articles/on-worry')
  const ofFiles = ['connection', 'content-length', 'content-type', 'date', 'etag', 'keep-alive']
  expect(Object.fromEntries(added)).toEqual(Object.fromEntries(Object.entries(headers).filter(([name]) => !ofFiles.includes(name))))
})
