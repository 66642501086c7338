import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { startCms } from '../support/cms.js'
import { parseSignIns } from '../support/sign-ins.js'
import { signIn } from '../support/staff.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'practice-connections-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('connects to nothing beyond its own machine', { timeout: 180_000 }, async () => {
  const file = path.join(folder, 'connections.txt')
  const preload = fileURLToPath(new URL('../support/record-connections.cjs', import.meta.url))
  const recorded = () => readFileSync(file, 'utf8').split('\n').filter((line) => line !== '')
  const attempts = "require('net').connect(9, '192.0.2.1').destroy(); require('dns').lookup('nowhere.invalid', () => {})"
  execFileSync(process.execPath, ['--require', preload, '--eval', attempts], { env: { RECORD_CONNECTIONS: file } })
  expect(recorded()).toEqual(['connect 192.0.2.1', 'look up nowhere.invalid'])
  writeFileSync(file, '')
  const cms = await startCms({ isFirstStart: true, settings: { DEMO_CONTENT: 'true', RECORD_CONNECTIONS: file }, nodeOptions: ['--require', preload] })
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
