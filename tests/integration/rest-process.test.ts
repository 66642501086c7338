import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { commentListResponse } from '@practice/shared/comments/contract'
import { apiPaths } from '@practice/shared/paths'
import { postListResponse, postResponse } from '@practice/shared/posts/contract'
import { siteResponse } from '@practice/shared/site/contract'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Cms, CmsProcess } from '../support/cms.js'
import { addressOf, freshSettings, spawnCms, startCms } from '../support/cms.js'
import type { FreshDatabase } from '../support/fresh-database.js'
import { freshDatabase } from '../support/fresh-database.js'
import { parseSignIns } from '../support/sign-ins.js'
import { signIn } from '../support/staff.js'
import { waitUntil } from '../support/wait-until.js'

let folder: string
let database: FreshDatabase
const started: CmsProcess[] = []

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'practice-cms-'))
  database = await freshDatabase()
})
afterEach(async () => {
  for (const cms of started.splice(0)) {
    cms.signal('SIGKILL')
    await cms.ended
  }
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

const settings = (change: Record<string, string> = {}) => ({ ...freshSettings(folder), ...database.settings, ...change })
const spawnOne = (environment: Record<string, string>, nodeOptions?: string[]): CmsProcess => {
  const cms = spawnCms(environment, nodeOptions)
  started.push(cms)
  return cms
}

describe('a CMS that cannot start says why in plain words and ends with a status that is not 0', () => {
  it('when settings are missing or wrong, naming all of them and no value', async () => {
    const { APP_KEYS: _missing, ...rest } = settings({ CMS_PORT: 'eighty', FORM_TOKEN_SECRET: 'too-short' })
    const cms = spawnOne(rest)
    expect(await cms.ended).toBe(1)
    expect(cms.output()).toMatch(/CMS_PORT.*\n.*FORM_TOKEN_SECRET.*\n.*APP_KEYS: is not set/)
    expect(cms.output()).not.toMatch(/eighty|too-short|at .*\.js/)
  })

  it('when its port is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = String(address && typeof address === 'object' ? address.port : 0)
    const cms = spawnOne(settings({ CMS_PORT: port }))
    expect(await cms.ended).toBe(1)
    expect(cms.output()).toContain(`Port ${port} on 127.0.0.1 is taken`)
    expect(cms.output()).not.toMatch(/EADDRINUSE|at .*\.js/)
    await new Promise((resolve) => other.close(resolve))
  })
})

it.each(['SIGTERM', 'SIGINT'] as const)('on %s it finishes the answers under way, takes no new ones and ends with status 0', async (signal) => {
  const cms = spawnOne(settings())
  const { hostname, port } = new URL(await addressOf(cms))
  const body = '{"half a body":"and the other half"}'
  let answer = ''
  const socket = connect(Number(port), hostname).setEncoding('utf8')
  socket.on('data', (text: string) => (answer += text))
  const closed = new Promise((resolve) => socket.once('close', resolve))
  socket.write(`POST /api/comments HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 9)}`)
  await waitUntil('the request has arrived', async () => (await fetch(`http://${hostname}:${port}/api/ready`)).ok)
  cms.signal(signal)
  await waitUntil('new connections are refused', () =>
    fetch(`http://${hostname}:${port}/api/ready`).then(
      () => false,
      () => true,
    ),
  )
  socket.write(body.slice(9))
  await closed
  expect(answer).toMatch(/^HTTP\/1\.1 400 .*"invalid_input"/s)
  expect(await cms.ended).toBe(0)
})

describe('the first sign-in', () => {
  it('goes to the address in the settings, in a file for the operator alone, and works', async () => {
    const cms = await startCms({ settings: { OWNER_EMAIL: 'Someone@Example.com' } })
    try {
      expect(statSync(path.join(cms.dataFolder, 'first-sign-in.txt')).mode & 0o777).toBe(0o600)
      const staff = await signIn(cms, 'someone@example.com')
      expect((await staff.request('GET', '/admin/users/me')).status).toBe(200)
    } finally {
      expect(await cms.stop()).toBe(0)
    }
  })

  it('is not there without an address, and nobody can make one over the network', async () => {
    const cms = spawnOne(settings({ OWNER_EMAIL: '' }))
    const url = await addressOf(cms)
    expect(cms.output()).toContain('Set OWNER_EMAIL')
    expect(existsSync(path.join(folder, 'first-sign-in.txt'))).toBe(false)
    const response = await fetch(`${url}/admin/register-admin`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'first@example.com', firstname: 'First', password: 'Abcdef123456' }),
    })
    expect(response.ok).toBe(false)
  })

  it('is not needed to read the site', async () => {
    const url = await addressOf(spawnOne(settings({ OWNER_EMAIL: '' })))
    v.parse(siteResponse, await (await fetch(`${url}${apiPaths.site()}`)).json())
  })
})

describe('the demo content', () => {
  const asCms = (url: string): Cms => ({
    url, dataFolder: folder, settings: {}, output: () => '', fetch: (address, init) => fetch(`${url}${address}`, init), stop: async () => 0,
  })

  it('is loaded once, even when the first start was killed in the middle', { timeout: 180_000 }, async () => {
    const environment = settings({ DEMO_CONTENT: 'true' })
    const first = spawnOne(environment)
    await waitUntil('the articles are being loaded', () => first.output().includes('published 5 of kind category'), { seconds: 120 })
    first.signal('SIGKILL')
    await first.ended

    const second = spawnOne(environment)
    const cms = asCms(await addressOf(second))
    expect(second.output()).toContain('taking up an interrupted run')
    const signIns = parseSignIns(readFileSync(path.join(folder, 'demo-sign-ins.txt'), 'utf8'))
    const staff = await signIn(cms, signIns.owner.email, signIns.owner.password)
    const counts = await Promise.all((['post', 'category', 'person', 'location', 'page', 'comment'] as const).map(async (kind) => (await staff.list(kind)).length))
    expect(counts).toEqual([15, 5, 4, 2, 3, 40])

    const { posts, pagination } = v.parse(postListResponse, await (await cms.fetch(apiPaths.posts())).json())
    expect([pagination.total, posts.length]).toEqual([15, 12])
    for (const { slug, cover, authors } of posts) {
      expect([slug, cover?.width, authors.length]).toEqual([slug, 1600, 1])
      const post = v.parse(postResponse, await (await cms.fetch(apiPaths.post(slug))).json())
      expect(Object.keys(post.links).length, slug).toBeGreaterThanOrEqual(3)
      expect(post.publishedOn < post.updatedOn, slug).toBe(true)
      v.parse(commentListResponse, await (await cms.fetch(apiPaths.postComments(slug))).json())
    }
    second.signal('SIGTERM')
    await second.ended

    const third = spawnOne(environment)
    await addressOf(third)
    expect(third.output()).not.toContain('Demo content')
  })

  it('is left out of a database that has something else in it', async () => {
    const first = spawnOne(settings())
    await addressOf(first)
    first.signal('SIGTERM')
    await first.ended
    const second = spawnOne(settings({ DEMO_CONTENT: 'true' }))
    const url = await addressOf(second)
    expect(second.output()).toContain('the demo content was left out')
    expect(v.parse(postListResponse, await (await fetch(`${url}${apiPaths.posts()}`)).json()).pagination.total).toBe(0)
  })
})

it('connects to nothing beyond its own machine', { timeout: 180_000 }, async () => {
  const file = path.join(folder, 'connections.txt')
  const preload = fileURLToPath(new URL('../support/record-connections.cjs', import.meta.url))
  const recorded = () => readFileSync(file, 'utf8').split('\n').filter((line) => line !== '')
  const attempts = "require('net').connect(9, '192.0.2.1').destroy(); require('dns').lookup('nowhere.invalid', () => {})"
  execFileSync(process.execPath, ['--require', preload, '--eval', attempts], { env: { RECORD_CONNECTIONS: file } })
  expect(recorded()).toEqual(['connect 192.0.2.1', 'look up nowhere.invalid'])
  writeFileSync(file, '')
  const cms = await startCms({ settings: { DEMO_CONTENT: 'true', RECORD_CONNECTIONS: file }, nodeOptions: ['--require', preload] })
  try {
    const signIns = parseSignIns(readFileSync(path.join(cms.dataFolder, 'demo-sign-ins.txt'), 'utf8'))
    const staff = await signIn(cms, signIns.owner.email, signIns.owner.password)
    const forgotten = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: signIns.editor.email }) }
    await cms.fetch('/admin/forgot-password', forgotten)
    for (const address of ['/admin/init', '/admin/information', '/admin/project-type', '/admin/license-limit-information', '/upload/settings']) {
      await staff.request('GET', address)
    }
    await staff.request('POST', '/upload/actions/upload-from-urls', { urls: ['https://elsewhere.example/x.png'] })
    await staff.request('POST', '/email/test', { to: 'someone@example.com' })
  } finally {
    expect(await cms.stop()).toBe(0)
  }
  const local = /^(?:connect|look up) (?:localhost|127\.0\.0\.1|::1)$/
  expect(recorded().filter((line) => !local.test(line))).toEqual([])
})
