import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { apiPaths } from '@practice/shared/paths'
import { siteResponse } from '@practice/shared/site/contract'
import * as v from 'valibot'
import { afterEach, beforeEach, expect, inject, it } from 'vitest'
import { readError } from '../support/api-error.js'
import type { Cms } from '../support/cms.js'
import { leaveComment } from '../support/comments.js'
import { makePublished } from '../support/documents.js'
import { allOnDesk, leaveEnquiry, onDesk, openOnDesk } from '../support/enquiries.js'
import { formToken } from '../support/form-token.js'
import type { FreshDatabase } from '../support/fresh-database.js'
import { installedDatabase } from '../support/installation.js'
import type { CmsProcess } from '../support/processes.js'
import { addressOf, freshSettings, spawnCms } from '../support/processes.js'
import { runSql } from '../support/sql.js'
import { signIn } from '../support/staff.js'
import { waitUntil } from '../support/wait-until.js'

const onPostgres = inject('postgresUrl') !== undefined

const cmsFolder = fileURLToPath(new URL('../../cms', import.meta.url))

let folder: string
let database: FreshDatabase
let settings: Record<string, string>
let running: CmsProcess | undefined

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'practice-cms-'))
  database = await installedDatabase(folder)
  settings = { ...freshSettings(folder), ...database.settings }
})
afterEach(async () => {
  running?.signal('SIGKILL')
  await running?.ended
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

const start = async (change: Record<string, string> = {}, nodeOptions: string[] = []): Promise<Cms & { process: CmsProcess }> => {
  const all = { ...settings, ...change }
  const cms = spawnCms(all, nodeOptions)
  running = cms
  const url = await addressOf(cms)
  const stop = async () => {
    cms.signal('SIGTERM')
    return cms.ended
  }
  return { url, dataFolder: folder, settings: all, output: cms.output, fetch: (address, init) => fetch(`${url}${address}`, init), stop, process: cms }
}

const emailOf = async (cms: Cms, comment: string): Promise<unknown> => {
  const context: unknown = await (await (await signIn(cms)).request('GET', `/moderation/comments/${comment}`)).json()
  return Object(context).email
}

it('encrypts addresses and enquiries that were stored in the clear, leaves nothing of them behind, opens them through a change of keys, and erases them in time', { timeout: 240_000 }, async () => {
  const first = await start()
  const owner = await signIn(first)
  const post = await makePublished(owner, 'post')
  const comment = await leaveComment(first, owner, { post: post.slug, email: 'sealed.at.once@example.org' })
  expect(await emailOf(first, comment)).toBe('sealed.at.once@example.org')
  const reference = await leaveEnquiry(first, { name: 'Sealed Atonce', message: 'Sealed at once.' })
  const { id: enquiry } = await onDesk(owner, reference)
  const detailsOf = async (cms: Cms) => (await openOnDesk(await signIn(cms), enquiry)).details
  await first.stop()
  expect(JSON.stringify(await runSql(settings, 'select * from enquiries'))).not.toMatch(/sealed.?at/i)

  const [stored] = await runSql(settings, 'select * from comments')
  expect(JSON.stringify(stored)).not.toContain('sealed.at.once')
  expect(stored).toMatchObject({ sealed_email: expect.stringMatching(/^s1\./), network_mark: expect.any(String) })
  expect(JSON.stringify(stored)).not.toContain('127.0.0.1')

  await runSql(settings, 'alter table comments add column email varchar(255)')
  await runSql(settings, `update comments set email = 'plain.until.now@example.org', sealed_email = null, email_key_id = null, email_hash = null`)
  const plain = { name: 'Plain Untilnow', contact_method: 'text_message', email: 'plain.until.now@example.org', phone: '(213) 555-0142', voicemail: 'yes', safe_contact_note: 'plain.until.now', preferred_time: 'weekday_evening', message: 'I want to die, plain.until.now', staff_note: 'plain.until.now' }
  for (const column of [...Object.keys(plain), 'retain_until']) await runSql(settings, `alter table enquiries add column ${column} varchar(255)`)
  await runSql(settings, `update enquiries set ${Object.entries(plain).map(([column, text]) => `${column} = '${text}'`).join(', ')}, sealed_details = null, key_id = null, email_hash = null, state_since = null`)
  for (const table of ['site', 'posts', 'categories', 'people', 'locations', 'pages']) await runSql(settings, `update ${table} set locale = null`)
  await runSql(settings, `delete from i18n_locale where code = 'es'`)
  const second = await start()
  const { languages: known, commentsOpen } = v.parse(siteResponse, await (await second.fetch(apiPaths.site())).json())
  expect([known, commentsOpen], 'the texts of the site are in the first language').toEqual([['en'], true])
  expect((await second.fetch(apiPaths.post(post.slug))).status, 'and so are the articles').toBe(200)
  expect(await detailsOf(second)).toEqual({
    name: plain.name, contactMethod: 'text_message', email: plain.email, phone: plain.phone, phoneNumber: '+12135550142', voicemail: 'yes', safeContactNote: plain.safe_contact_note,
    preferredTime: 'weekday_evening', message: plain.message, language: 'en', formerPlace: null,
  })
  expect(await openOnDesk(await signIn(second), enquiry)).toMatchObject({ note: plain.staff_note, enquiry: { urgent: true } })
  expect(await emailOf(second, comment)).toBe('plain.until.now@example.org')
  await second.stop()
  const [migrated = {}] = await runSql(settings, 'select * from comments')
  expect(Object.keys(migrated)).not.toContain('email')
  const [migratedEnquiry = {}] = await runSql(settings, 'select * from enquiries')
  expect(Object.keys(migratedEnquiry)).not.toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(`^(?:${Object.keys(plain).join('|')})$`))]))
  expect(JSON.stringify(migratedEnquiry)).not.toContain('plain')
  if (!onPostgres) {
    const files = readdirSync(folder).filter((name) => name.startsWith('cms.sqlite'))
    for (const name of files) expect(readFileSync(path.join(folder, name)).includes('plain.until.now'), name).toBe(false)
  }

  const former = settings.PERSONAL_DATA_KEYS ?? ''
  const current = randomUUID() + randomUUID()
  // As `npm run rotate-keys` does it.
  const { stdout } = await promisify(execFile)(process.execPath, ['dist/src/encrypt-again.js'], { cwd: cmsFolder, env: { ...settings, PERSONAL_DATA_KEYS: `${current},${former}` } })
  expect(stdout).toContain('Encrypted the personal data of 3 rows again')
  const third = await start({ PERSONAL_DATA_KEYS: `${current},${former}` })
  expect(third.output()).not.toContain('again, with the current key')
  const closedSince = { tooLong: 91, notYet: 89 }
  const closed = { tooLong: await leaveEnquiry(third), notYet: await leaveEnquiry(third) }
  await third.stop()
  const [rotated] = await runSql(settings, 'select * from comments')
  expect([rotated?.email_hash === migrated.email_hash, rotated?.sealed_email === migrated.sealed_email]).toEqual([false, false])

  const [rotatedEnquiry] = await runSql(settings, 'select * from enquiries')
  for (const column of ['email_hash', 'key_id', 'sealed_details', 'sealed_note']) expect(rotatedEnquiry?.[column], column).not.toBe(migratedEnquiry[column])

  for (const name of ['tooLong', 'notYet'] as const) {
    const since = Date.now() - closedSince[name] * 86_400_000
    await runSql(settings, `update enquiries set state = 'closed', state_since = ${onPostgres ? `'${new Date(since).toISOString()}'` : since} where reference = '${closed[name]}'`)
  }
  const fourth = await start({ PERSONAL_DATA_KEYS: current })
  expect(await detailsOf(fourth)).toMatchObject({ message: plain.message })
  expect(await emailOf(fourth, comment)).toBe('plain.until.now@example.org')
  expect((await allOnDesk(await signIn(fourth), 'closed')).map((one) => one.reference), 'what was closed 90 days ago is erased').toEqual([closed.notYet])
  expect(fourth.output()).toContain('Erased enquiries that had been closed for 90 days: 1')
  expect(fourth.output()).not.toContain(closed.tooLong)
})

const submit = (cms: Cms, post: string, text: string, idempotencyKey: string = randomUUID()) =>
  cms.fetch(apiPaths.comments(), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ post, name: 'Robin', email: 'robin@example.org', text, idempotencyKey, token: formToken('comment', cms.settings.FORM_TOKEN_SECRET ?? '') }),
  })

it.runIf(!onPostgres)('says so when the disk is full, stores nothing by half, and takes the same comment once there is room', { timeout: 120_000 }, async () => {
  const cms = await start({}, ['--require', fileURLToPath(new URL('../support/full-disk.cjs', import.meta.url))])
  const owner = await signIn(cms)
  const post = await makePublished(owner, 'post')
  cms.process.signal('SIGUSR2')
  await waitUntil('the disk is full', () => cms.output().includes('the disk is full now'))

  const taken: string[] = []
  let refused: { text: string; key: string; response: Response } | undefined
  for (let count = 0; !refused && count < 200; count += 1) {
    const [text, key] = [`${count} ${'x'.repeat(3500)}`, randomUUID()]
    const response = await submit(cms, post.slug, text, key)
    if (response.status === 201) taken.push(text)
    else refused = { text, key, response }
  }
  if (!refused) throw new Error('the disk was never full')
  const error = await readError(refused.response)
  expect([refused.response.status, error.code, error.retryAfterSeconds]).toEqual([503, 'unavailable', 10])
  const stored = async () => (await owner.list('comment', `&filters[post][documentId][$eq]=${post.documentId}`)).map(({ text }) => text).sort()
  expect(await stored()).toEqual([...taken].sort())
  expect((await cms.fetch(apiPaths.postComments(post.slug))).status).toBe(200)

  cms.process.signal('SIGUSR2')
  await waitUntil('there is room', () => cms.output().includes('the disk is free now'))
  expect((await submit(cms, post.slug, refused.text, refused.key)).status).toBe(201)
  expect(await stored()).toEqual([...taken, refused.text].sort())
  expect(cms.output()).not.toMatch(/robin@example|xxxx/)
})

it.runIf(onPostgres)('says so while the database is away, and takes the same comment when it is back', { timeout: 120_000 }, async () => {
  const cms = await start()
  const owner = await signIn(cms)
  const post = await makePublished(owner, 'post')
  const key = randomUUID()
  const name = new URL(settings.DATABASE_URL ?? '').pathname.slice(1)
  const administer = (sql: string) => runSql({ DATABASE_URL: inject('postgresUrl') ?? '' }, sql)
  // Away for this CMS alone: others of the run use the same server.
  await administer(`alter database ${name} allow_connections false`)
  await administer(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`)
  for (const _ of [1, 2]) {
    const response = await submit(cms, post.slug, 'While it was away', key)
    expect([response.status, (await readError(response)).code]).toEqual([503, 'unavailable'])
  }
  expect((await cms.fetch(apiPaths.ready())).status).toBe(503)
  await administer(`alter database ${name} allow_connections true`)
  await waitUntil('the comment is taken', async () => (await submit(cms, post.slug, 'While it was away', key)).status === 201)
  expect((await submit(cms, post.slug, 'While it was away', key)).status).toBe(201)
  expect((await owner.list('comment')).map(({ text }) => text)).toEqual(['While it was away'])
})
