import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import path from 'node:path'
import { apiPaths } from '@practice/shared/paths'
import { siteResponse } from '@practice/shared/site/contract'
import sharp from 'sharp'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { startCms } from '../support/cms.js'
import { readChanges } from '../support/change-stream.js'
import { makePublished } from '../support/documents.js'
import { ownProcesses } from '../support/own-processes.js'
import { addPicture } from '../support/pictures.js'
import { addressOf } from '../support/processes.js'
import { runSql } from '../support/sql.js'
import { signIn } from '../support/staff.js'
import { waitUntil } from '../support/wait-until.js'

const { folder, settings, spawn } = ownProcesses('installed')

describe('a CMS that cannot start says why in plain words and ends with a status that is not 0', () => {
  it('when settings are missing or wrong, naming all of them and no value', async () => {
    const { APP_KEYS: _missing, ...rest } = settings({ CMS_PORT: 'eighty', FORM_TOKEN_SECRET: 'too-short' })
    const cms = spawn(rest)
    expect(await cms.ended).toBe(1)
    expect(cms.output()).toMatch(/CMS_PORT.*\n.*FORM_TOKEN_SECRET.*\n.*APP_KEYS: is not set/)
    expect(cms.output()).not.toMatch(/eighty|too-short|at .*\.js/)
  })

  it('when its port is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = String(address && typeof address === 'object' ? address.port : 0)
    const cms = spawn(settings({ CMS_PORT: port }))
    expect(await cms.ended).toBe(1)
    expect(cms.output()).toContain(`Port ${port} on 127.0.0.1 is taken`)
    expect(cms.output()).not.toMatch(/EADDRINUSE|at .*\.js/)
    await new Promise((resolve) => other.close(resolve))
  })
})

it.each(['SIGTERM', 'SIGINT'] as const)('on %s it finishes the answers under way, takes no new ones and ends with status 0', async (signal) => {
  const cms = spawn(settings())
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

it('tells the site at its start which articles have closed their comments by themselves, and cleans the pictures that came past it', async () => {
  const environment = settings()
  const start = async () => {
    const cms = spawn(environment)
    const url = await addressOf(cms)
    const stop = async () => {
      cms.signal('SIGTERM')
      return cms.ended
    }
    return { url, dataFolder: folder(), settings: environment, output: cms.output, fetch: (address: string, init?: RequestInit) => fetch(`${url}${address}`, init), stop }
  }
  const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString()
  const first = await start()
  const owner = await signIn(first)
  const closed = await makePublished(owner, 'post', { displayDate: daysAgo(3), commentsCloseAfterDays: 2 })
  await makePublished(owner, 'post', { displayDate: daysAgo(3), commentsCloseAfterDays: 4 })
  await makePublished(owner, 'post', { displayDate: daysAgo(30), commentsCloseAfterDays: 2 })
  const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#3a7050' } }).withExif({ IFD0: { Make: 'Secret Camera' } }).jpeg().toBuffer()
  const picture = await addPicture(owner, first, photo, 'Hills')
  const file = path.join(first.dataFolder, 'public', picture.url)
  const { cursor } = await readChanges(first)
  await first.stop()
  writeFileSync(file, photo)
  await runSql(environment, 'update files set content_hash = null, formats = null')
  const second = await start()
  expect((await readChanges(second, { after: cursor })).changes.flatMap(({ tags }) => tags)).toContain(`post:${closed.documentId}`)
  const [cleaned] = await waitUntil('the picture is clean', async () => {
    const rows = await runSql(environment, 'select id, url, alternative_text from files where content_hash is not null')
    return rows.length > 0 ? rows : undefined
  })
  expect(cleaned).toEqual({ id: picture.id, url: picture.url, alternative_text: 'Hills' })
  expect(readFileSync(file).includes('Secret Camera')).toBe(false)
  expect((await readChanges(second, { after: cursor })).changes.flatMap(({ tags }) => tags).sort()).toEqual([`file:${picture.id}`, `post:${closed.documentId}`, 'sitemap'])
})

describe('the first sign-in', () => {
  const { folder, settings, spawn } = ownProcesses('with nothing')

  it('goes to the address in the settings, in a file for the operator alone, and works', async () => {
    const cms = await startCms({ isFirstStart: true, settings: { OWNER_EMAIL: 'Someone@Example.com' } })
    try {
      expect(statSync(path.join(cms.dataFolder, 'first-sign-in.txt')).mode & 0o777).toBe(0o600)
      const staff = await signIn(cms, 'someone@example.com')
      expect((await staff.request('GET', '/admin/users/me')).status).toBe(200)
    } finally {
      expect(await cms.stop()).toBe(0)
    }
  })

  it('is not there without an address, nobody can make one over the network, and the site is read without', async () => {
    const cms = spawn(settings({ OWNER_EMAIL: '' }))
    const url = await addressOf(cms)
    expect(cms.output()).toContain('Set OWNER_EMAIL')
    expect(existsSync(path.join(folder(), 'first-sign-in.txt'))).toBe(false)
    const response = await fetch(`${url}/admin/register-admin`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'first@example.com', firstname: 'First', password: 'Abcdef123456' }),
    })
    expect(response.ok).toBe(false)
    v.parse(siteResponse, await (await fetch(`${url}${apiPaths.site()}`)).json())
  })
})
