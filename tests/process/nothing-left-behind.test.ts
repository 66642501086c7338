import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { enquiryReceipt } from '@practice/shared/enquiries/contract'
import { enquiryDeskPaths, enquiryList, openedEnquiry } from '@practice/shared/enquiries/desk'
import { formTokenResponse } from '@practice/shared/forms/form-guard'
import { outbox, outboxPaths } from '@practice/shared/mail/outbox'
import { apiPaths, sitePaths } from '@practice/shared/paths'
import { personDeskPaths } from '@practice/shared/person-data/contract'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { BareStack } from '../support/bare-stack.js'
import { startBareStack } from '../support/bare-stack.js'
import { makePublished } from '../support/documents.js'
import type { MailServer } from '../support/mail-server.js'
import { startMailServer } from '../support/mail-server.js'
import { runSql } from '../support/sql.js'
import { waitUntil } from '../support/wait-until.js'

const pageStore = mkdtempSync(path.join(tmpdir(), 'practice-pages-'))
let mail: MailServer
let stack: BareStack

beforeAll(async () => {
  mail = await startMailServer()
  stack = await startBareStack({ SMTP_URL: mail.url, MAIL_FROM: 'practice@example.com', PAGE_STORE_DIR: pageStore })
})
afterAll(async () => {
  await stack.stop()
  await mail.stop()
  rmSync(pageStore, { recursive: true, force: true })
})

/** In every field that somebody fills in, and in nothing else. */
const marker = 'zqmarkerqz'
const ofEnquiry = {
  name: `Name ${marker}`, email: `enquiry.${marker}@example.org`, phone: '+1 (213) 555-0173', safeContactNote: `Note ${marker}`, message: `I want to die, ${marker}.`,
}
const ofComment = { name: `Writer ${marker}`, email: `comment.${marker}@example.org`, text: `I want to die, ${marker}, 555-0173.` }
const planted = new RegExp(`${marker}|555.{0,3}0173`, 'i')

const ask = (address: string, init?: RequestInit) => fetch(`${stack.siteUrl}${address}`, { redirect: 'manual', ...init })
const postJson = (address: string, body: unknown) => ask(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: typeof body === 'string' ? body : JSON.stringify(body) })
const postForm = (address: string, fields: Record<string, string>) => ask(address, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: stack.siteUrl } })

const tokenFor = async (purpose: 'comment' | 'enquiry') => v.parse(formTokenResponse, await (await ask(apiPaths.formToken(purpose))).json()).token

/** Every file below a folder, and what is in it. */
const filesBelow = (folder: string): { file: string; content: string }[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ file: path.relative(folder, file), content: readFileSync(file, 'latin1') }))

it('leaves no word of an enquiry, nor the address of a comment, in any log, mail, error, kept page, public answer or file', { timeout: 240_000 }, async () => {
  const { owner } = stack
  await makePublished(owner, 'location', { enquiryInbox: 'desk@example.com' })
  const post = await makePublished(owner, 'post')
  const [enquiryToken, commentToken] = [await tokenFor('enquiry'), await tokenFor('comment')]
  const choices = { contactMethod: 'email', voicemail: 'no', place: 'telehealth', preferredTime: 'weekday_evening' }
  const enquiry = (change: object = {}) => ({ ...choices, ...ofEnquiry, consent: true, token: enquiryToken, idempotencyKey: randomUUID(), ...change })
  const comment = (change: object = {}) => ({ ...ofComment, post: post.slug, token: commentToken, idempotencyKey: randomUUID(), ...change })

  // The tokens ripen.
  const sent = enquiry()
  const receipt = await waitUntil('the enquiry is taken', async () => {
    const response = await postJson(apiPaths.enquiries(), sent)
    return response.status === 201 ? v.parse(enquiryReceipt, await response.json()) : undefined
  })
  const form = { ...choices, ...ofEnquiry, consent: 'yes', token: enquiryToken }
  expect((await postForm(sitePaths.contact(), form)).status).toBe(303)
  expect((await postJson(apiPaths.comments(), comment())).status).toBe(201)

  // Whatever goes wrong is answered, and said nowhere else.
  const refused: Response[] = [
    await postForm(sitePaths.contact(), { ...form, email: `not an address ${marker}` }),
    await postJson(apiPaths.enquiries(), { ...sent, message: `Other words, ${marker}` }),
    await postJson(apiPaths.enquiries(), enquiry({ [marker]: marker })),
    await postJson(apiPaths.enquiries(), enquiry({ name: { [marker]: marker } })),
    await postJson(apiPaths.enquiries(), enquiry({ email: `a@example.org, ${marker}@example.org` })),
    await postJson(apiPaths.enquiries(), enquiry({ name: `${marker}\r\nBcc: ${marker}@example.org` })),
    await postJson(apiPaths.enquiries(), enquiry({ website: marker })),
    await postJson(apiPaths.enquiries(), enquiry({ token: marker })),
    await postJson(apiPaths.enquiries(), enquiry({ place: marker })),
    await postJson(apiPaths.enquiries(), `{"name": "${marker}", `),
    await postJson(apiPaths.enquiries(), enquiry({ message: marker.repeat(50_000) })),
    await postJson(`${apiPaths.enquiries()}?email=${ofEnquiry.email}`, enquiry()),
    await postJson(apiPaths.comments(), comment({ email: `${marker}@`, text: '' })),
    await ask(apiPaths.enquiries(), { method: 'PUT', body: marker }),
    await ask(apiPaths.enquiries(), { method: 'POST', headers: { 'content-type': 'text/plain' }, body: marker }),
  ]
  expect(refused.map(({ status }) => status).filter((status) => status < 400 || status >= 500)).toEqual([])
  for (const address of [`${sitePaths.contact()}?name=${marker}`, `${sitePaths.search(marker)}`, `/health?x=${marker}`]) await ask(address)

  // Staff read, note, hand out and erase.
  const list = v.parse(enquiryList, await (await owner.request('GET', enquiryDeskPaths.list)).json())
  const listed = list.enquiries.find(({ reference }) => reference === receipt.reference)
  if (!listed) throw new Error('the enquiry is not on the desk')
  const opened = v.parse(openedEnquiry, await (await owner.request('POST', enquiryDeskPaths.openings(listed.id))).json())
  expect(opened.details).toMatchObject(ofEnquiry)
  expect((await owner.request('POST', enquiryDeskPaths.changes(listed.id), { revision: listed.revision, note: `A note, ${marker}` })).status).toBe(200)
  expect((await owner.request('POST', enquiryDeskPaths.changes(listed.id), { revision: listed.revision, note: `Too late, ${marker}` })).status).toBe(409)
  for (const which of ['search', 'export'] as const) expect((await owner.request('POST', personDeskPaths[which], { email: ofEnquiry.email })).status).toBe(200)
  expect((await owner.request('POST', personDeskPaths.search, { email: `no address ${marker}` })).status).toBe(400)

  const waits = async () => v.parse(outbox, await (await owner.request('GET', outboxPaths.list)).json()).counts.waiting
  await waitUntil('all mails are sent', async () => (await waits()) === 0, { seconds: 60 })
  expect(mail.received.length).toBeGreaterThan(3)
  for (const { to, text } of mail.received) {
    const own = to.join()
    expect(planted.test(text.replaceAll(own, '')), `a mail to ${own}`).toBe(false)
  }

  const pages = [
    ...['/', sitePaths.posts(), sitePaths.post(post.slug), sitePaths.contact(), sitePaths.locations(), sitePaths.people(), sitePaths.sitemap(), sitePaths.search('worry'), '/feed.xml', '/health', '/health/ready', '/health/store'],
    sitePaths.contactReceived(receipt.token), sitePaths.contactReceived(`${receipt.reference}.${'A'.repeat(43)}`),
    ...[apiPaths.site(), apiPaths.posts(), apiPaths.post(post.slug), apiPaths.postComments(post.slug), apiPaths.enquiries(), apiPaths.comments(), apiPaths.ownEnquiry(receipt.token), apiPaths.search('worry')],
  ]
  for (const page of pages) {
    const response = await ask(page)
    expect(planted.test(`${JSON.stringify([...response.headers])}${await response.text()}`), page).toBe(false)
  }

  const words = { DATA_DIR: stack.dataFolder }
  for (const table of ['changes', 'access_entries', 'decisions', 'mails', 'enquiries', 'site_answers']) {
    expect(planted.test(JSON.stringify(await runSql(words, `select * from ${table}`))), table).toBe(false)
  }
  const files = filesBelow(stack.dataFolder)
  const database = files.filter(({ file }) => file.startsWith('cms.sqlite'))
  const others = files.filter(({ file }) => !file.startsWith('cms.sqlite'))
  // That the search can find something: words that belong where they are.
  expect(database.some(({ content }) => content.includes(receipt.reference))).toBe(true)
  const kept = await waitUntil('pages are kept on disk', async () => {
    const pages = filesBelow(pageStore)
    return pages.some(({ content }) => content.includes(post.slug)) ? pages : undefined
  })
  expect(others.filter(({ content }) => content.includes('POST /api/enquiries')).length, 'logs').toBeGreaterThan(0)
  expect([...others, ...kept].filter(({ content }) => planted.test(content)).map(({ file }) => file)).toEqual([])
  // The words of a comment wait in the database for an editor, in the clear; nothing else does.
  const secrets = [ofEnquiry.name, ofEnquiry.email, ofEnquiry.safeContactNote, `A note, ${marker}`, ofComment.email, '+12135550173', ofEnquiry.phone]
  for (const { file, content } of database) expect(secrets.filter((secret) => content.toLowerCase().includes(secret.toLowerCase())), file).toEqual([])
})
