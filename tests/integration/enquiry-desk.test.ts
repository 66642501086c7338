import { createHmac, randomUUID } from 'node:crypto'
import { commentListResponse } from '@practice/shared/comments/contract'
import { ownEnquiry } from '@practice/shared/enquiries/own-enquiry'
import { enquiryDeskPaths, enquiryListPageSize, enquiryProgress } from '@practice/shared/enquiries/desk'
import { outbox, outboxPaths } from '@practice/shared/mail/outbox'
import { apiPaths } from '@practice/shared/paths'
import { personDeskPaths, personErasure, personExport, personSummary } from '@practice/shared/person-data/contract'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readError } from '../support/api-error.js'
import type { Cms } from '../support/cms.js'
import { startCms } from '../support/cms.js'
import { leaveApprovedComment } from '../support/comments.js'
import { makePublished } from '../support/documents.js'
import { allOnDesk, leaveEnquiry, onDesk, openOnDesk, readDesk, sendEnquiry } from '../support/enquiries.js'
import { runSql } from '../support/sql.js'
import type { Staff } from '../support/staff.js'
import { signIn } from '../support/staff.js'
import { inviteStaff } from '../support/staff-of-each-role.js'

let cms: Cms
let owner: Staff
let frontDesk: Staff
let frontDeskAccount: number
let outsiders: Staff[]

beforeAll(async () => {
  cms = await startCms()
  owner = await signIn(cms)
  ;({ staff: frontDesk, account: frontDeskAccount } = await inviteStaff(cms, owner, 'front desk', 'Fran'))
  outsiders = [(await inviteStaff(cms, owner, 'editor')).staff, (await inviteStaff(cms, owner, 'clinician')).staff]
})
afterAll(() => cms.stop())

const change = (staff: Staff, id: string, body: unknown) => staff.request('POST', enquiryDeskPaths.changes(id), body)
const changed = async (staff: Staff, id: string, body: unknown) => v.parse(enquiryProgress, await (await change(staff, id, body)).json())

it('lists an enquiry without a word about the person, and opens it on record', async () => {
  const words = { name: 'Robin Unmistakable', email: 'robin.unmistakable@example.org', phone: '+1 (213) 555-0142', safeContactNote: 'Evenings, unmistakable.', message: 'Unmistakable words.' }
  const reference = await leaveEnquiry(cms, { ...words, contactMethod: 'phone_call', preferredTime: 'weekday_evening' })
  const { id } = await onDesk(frontDesk, reference)
  expect(await (await frontDesk.request('GET', enquiryDeskPaths.list)).text()).not.toMatch(/unmistakable|555-0142|phone_call|evening/i)

  const opened = await openOnDesk(frontDesk, id)
  expect(opened.details).toEqual({ ...words, phoneNumber: '+12135550142', contactMethod: 'phone_call', voicemail: 'no', preferredTime: 'weekday_evening', language: 'en', formerPlace: null })
  expect(opened.log).toEqual([{ action: 'open', by: 'Fran Example', detail: null, at: expect.any(String) }])
  expect((await openOnDesk(owner, id)).log.map(({ action }) => action)).toEqual(['open', 'open'])
  expect(cms.output()).not.toMatch(/unmistakable|555-0142/i)
})

it('shows what may be urgent first, then who has waited longest', async () => {
  const location = await makePublished(owner, 'location')
  const [calm, second] = [await leaveEnquiry(cms, { place: location.slug }), await leaveEnquiry(cms, { place: location.slug })]
  const urgent = await leaveEnquiry(cms, { place: location.slug, message: 'I want to kill myself.' })
  const desk = await readDesk(frontDesk, `?place=${location.documentId}`)
  expect(desk.enquiries.map(({ reference }) => reference)).toEqual([urgent, calm, second])
  expect(desk).toMatchObject({ counts: { new: 3, in_progress: 0, answered: 0, closed: 0, withdrawn: 0 }, urgentWaiting: 1, enquiries: [{ urgent: true }, { urgent: false }, { urgent: false }] })
  expect(desk.places.map(({ id }) => id)).toEqual(expect.arrayContaining([location.documentId, 'telehealth']))
})

it('turns pages', async () => {
  const location = await makePublished(owner, 'location')
  const references = []
  for (let count = 0; count <= enquiryListPageSize; count += 1) references.push(await leaveEnquiry(cms, { place: location.slug }))
  const second = await readDesk(frontDesk, `?place=${location.documentId}&page=2`)
  expect(second).toMatchObject({ page: 2, pageCount: 2, enquiries: [{ reference: references.at(-1) }] })
})

it('keeps an enquiry for a location that went away while somebody wrote', async () => {
  const location = await makePublished(owner, 'location')
  await owner.publish('location', location.documentId, { slug: `${location.slug}-moved` })
  const moved = await onDesk(owner, await leaveEnquiry(cms, { place: location.slug }))
  expect(moved.place).toBe(`Place ${location.slug}`)
  const deleted = await makePublished(owner, 'location')
  const before = await onDesk(owner, await leaveEnquiry(cms, { place: deleted.slug }))
  await owner.unpublish('location', deleted.documentId)
  expect((await onDesk(owner, await leaveEnquiry(cms, { place: deleted.slug }))).place).toBe(`Place ${deleted.slug}`)
  await owner.remove('location', deleted.documentId)
  const after = await onDesk(owner, await leaveEnquiry(cms, { place: deleted.slug }))
  expect([after.place, (await onDesk(owner, before.reference)).place]).toEqual(['A location that is gone', 'A location that is gone'])
  expect((await openOnDesk(owner, after.id)).details).toMatchObject({ formerPlace: deleted.slug })
})

it('keeps mails in the outbox, where the owner sees them, while there is no mail server', async () => {
  await makePublished(owner, 'location', { enquiryInbox: 'desk@example.com' })
  await leaveEnquiry(cms, { email: 'waits.in.the.outbox@example.org' })
  const answer = await owner.request('GET', outboxPaths.list)
  const { mails, canSend } = v.parse(outbox, await answer.json())
  expect([canSend, ...mails.slice(0, 2).map(({ purpose, state, attempts }) => [purpose, state, attempts])]).toEqual([
    false, ['enquiry_acknowledgement', 'waiting', 0], ['enquiry_notice', 'waiting', 0],
  ])
})

describe('work on an enquiry', () => {
  it('is assigned, noted and closed, each on record', async () => {
    const { id, revision } = await onDesk(frontDesk, await leaveEnquiry(cms))
    const taken = await changed(frontDesk, id, { revision, assignee: frontDeskAccount, state: 'in_progress' })
    expect(taken.enquiry).toMatchObject({ state: 'in_progress', assignee: { id: frontDeskAccount, name: 'Fran Example' } })
    expect(Date.parse(taken.enquiry.erasedAt ?? '')).toBeGreaterThan(Date.now() + 364 * 86_400_000)
    const noted = await changed(owner, id, { revision: taken.enquiry.revision, note: 'Called back.' })
    const closed = await changed(frontDesk, id, { revision: noted.enquiry.revision, state: 'closed' })
    expect(closed).toMatchObject({ note: 'Called back.', enquiry: { state: 'closed' } })
    expect(closed.log.map(({ action, detail }) => [action, detail])).toEqual([['state', 'in_progress'], ['assign', 'Fran Example'], ['note', null], ['state', 'closed']])
    expect((await changed(frontDesk, id, { revision: closed.enquiry.revision, note: '', assignee: null })).note).toBeNull()
    expect((await allOnDesk(owner, 'closed')).map((enquiry) => enquiry.id)).toContain(id)
  })

  it('tells the second of two who change the same thing at once', async () => {
    const { id, revision } = await onDesk(frontDesk, await leaveEnquiry(cms))
    const answers = await Promise.all([change(owner, id, { revision, note: 'One' }), change(frontDesk, id, { revision, note: 'Two' })])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await openOnDesk(owner, id)).log.map(({ action }) => action)).toEqual(['note', 'open'])
  })

  it.each<[string, (revision: number) => unknown, number]>([
    ['nothing to change', (revision) => ({ revision }), 400],
    ['a state that does not exist', (revision) => ({ revision, state: 'lost' }), 400],
    ['what only the sender can do', (revision) => ({ revision, state: 'withdrawn' }), 400],
    ['words of the sender', (revision) => ({ revision, name: 'Changed' }), 400],
    ['an assignee who does not exist', (revision) => ({ revision, assignee: 4711 }), 400],
    ['a note that is too long', (revision) => ({ revision, note: 'x'.repeat(2001) }), 400],
  ])('is refused with %s', async (_what, body, status) => {
    const { id, revision } = await onDesk(frontDesk, await leaveEnquiry(cms))
    expect((await change(frontDesk, id, body(revision))).status).toBe(status)
    expect((await openOnDesk(frontDesk, id)).log.map(({ action }) => action)).toEqual(['open'])
  })

  it('is not given to somebody who may not see enquiries', async () => {
    const { account } = await inviteStaff(cms, owner, 'clinician')
    const { id, revision } = await onDesk(frontDesk, await leaveEnquiry(cms))
    expect((await readError(await change(frontDesk, id, { revision, assignee: account }))).fields).toMatchObject([{ field: 'assignee' }])
  })
})

it('answers nobody but the front desk and the owner', async () => {
  const { id, revision } = await onDesk(frontDesk, await leaveEnquiry(cms))
  const requests: [string, string, unknown?][] = [
    ['GET', enquiryDeskPaths.list], ['GET', enquiryDeskPaths.summary], ['POST', enquiryDeskPaths.openings(id)], ['POST', enquiryDeskPaths.changes(id), { revision, note: 'x' }],
  ]
  for (const [method, path, body] of requests) {
    for (const outsider of outsiders) expect([path, (await outsider.request(method, path, body)).status]).toEqual([path, 403])
    expect([path, (await cms.fetch(path, { method })).status]).toEqual([path, 401])
  }
  expect((await openOnDesk(owner, id)).log).toHaveLength(1)
  expect((await owner.request('POST', enquiryDeskPaths.openings('nothing'))).status).toBe(404)
})

it('is the only way to an enquiry, even for the owner', async () => {
  const { id } = await onDesk(frontDesk, await leaveEnquiry(cms, { name: 'Unmistakable' }))
  const type = 'api::enquiry.enquiry'
  const collection = `/content-manager/collection-types/${type}`
  const ways: [string, string, unknown?][] = [
    ['GET', collection], ['GET', `${collection}?_q=s1`], ['GET', `${collection}?filters[sealedDetails][$notNull]=true`], ['GET', `${collection}/${id}`], ['PUT', `${collection}/${id}`, { state: 'closed' }],
    ['DELETE', `${collection}/${id}`], ['POST', collection, { reference: 'HT-0000-0000' }], ['GET', `/content-manager/relations/${type}/location`],
    ['GET', `/content-manager/relations/${type}/${id}/location`], ['POST', `${collection}/actions/bulkFindForValidation`, { documentIds: [id] }],
    ['POST', `${collection}/actions/bulkDelete`, { documentIds: [id] }], ['GET', '/content-manager/collection-types/api::access-entry.access-entry'],
  ]
  for (const staff of [owner, frontDesk, ...outsiders]) {
    for (const [method, path, body] of ways) {
      const response = await staff.request(method, path, body)
      expect([path, response.ok]).toEqual([path, false])
      expect(await response.text()).not.toMatch(/Unmistakable|s1\./)
    }
    for (const path of ['/content-manager/collection-types/api::location.location?populate=*&filters[enquiries][reference][$notNull]=true', '/content-manager/homepage/recent-documents?action=update']) {
      expect(await (await staff.request('GET', path)).text()).not.toMatch(/Unmistakable|s1\.|HT-/)
    }
  }
})

describe('whoever sent an enquiry', () => {
  const readOwn = (token: string) => cms.fetch(apiPaths.ownEnquiry(token))
  const withdraw = (token: string, body: unknown = {}) =>
    cms.fetch(apiPaths.ownEnquiryWithdrawal(token), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  const words = { name: 'Taken Back', email: 'taken.back@example.org', message: 'I want to die, taken back.' }

  it('learns where it stands and nothing else, whoever has the link', async () => {
    const { reference, token } = await sendEnquiry(cms, words)
    const response = await readOwn(token)
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(await response.json()).toEqual({ reference, state: 'received', receivedAt: expect.any(String) })
    let { id, revision } = await onDesk(frontDesk, reference)
    for (const [state, seen] of [['in_progress', 'being_looked_at'], ['answered', 'answered'], ['closed', 'closed'], ['new', 'received']] as const) {
      ;({ id, revision } = (await changed(frontDesk, id, { revision, state })).enquiry)
      expect(v.parse(ownEnquiry, await (await readOwn(token)).json()).state).toBe(seen)
    }
  })

  it.each(['new', 'in_progress', 'answered', 'closed'] as const)('withdraws one that is %s for good; the desk sees that, and nobody can write into it', async (state) => {
    const { reference, token } = await sendEnquiry(cms, words)
    const { id, revision } = await onDesk(frontDesk, reference)
    const { enquiry } = await changed(frontDesk, id, { revision, state, note: 'Called, taken back.' })
    for (let times = 0; times < 2; times += 1) expect(await (await withdraw(token)).json()).toMatchObject({ reference, state: 'withdrawn' })
    const opened = await openOnDesk(frontDesk, id)
    expect(opened).toMatchObject({ details: null, note: null, enquiry: { state: 'withdrawn', urgent: false } })
    expect(Date.parse(opened.enquiry.erasedAt ?? '')).toBeLessThan(Date.now() + 31 * 86_400_000)
    expect(opened.log.map(({ action, by }) => [action, by]).filter(([action]) => action === 'withdraw')).toEqual([['withdraw', 'The sender']])
    for (const body of [{ revision: opened.enquiry.revision, note: 'x' }, { revision: enquiry.revision, state: 'new' }]) expect((await change(frontDesk, id, body)).status).toBe(409)
    const [row] = await runSql(cms.settings, `select * from enquiries where reference = '${reference}'`)
    expect(row).toMatchObject({ sealed_details: null, sealed_note: null, key_id: null, email_hash: null, request_hash: null })
    expect((await runSql(cms.settings, 'select * from enquiries')).length).toBeGreaterThan(0)
  })

  it('leaves no acknowledgement behind that still waits, and a late retry of the form brings nothing back', async () => {
    const form = { ...words, email: `${randomUUID()}@example.org`, idempotencyKey: randomUUID() }
    const before = await runSql(cms.settings, `select id from mails where purpose = 'enquiry_acknowledgement'`)
    const { token } = await sendEnquiry(cms, form)
    await withdraw(token)
    expect(await runSql(cms.settings, `select id from mails where purpose = 'enquiry_acknowledgement'`)).toEqual(before)
    await expect(sendEnquiry(cms, form)).rejects.toThrow('idempotency_conflict')
  })

  it.each<[string, (token: string, other: string) => string]>([
    ['a changed signature', (token) => `${token.slice(0, -4)}AAAA`],
    ['the signature of another one', (token, other) => `${token.split('.')[0]}.${other.split('.')[1]}`],
    ['the reference alone', (token) => token.split('.')[0] ?? ''],
    ['more behind it', (token) => `${token}/../x`],
    ['line ends', (token) => `${token}\r\nx: y`],
    ['a guess', (token) => `${token.split('.')[0]}.${createHmac('sha256', 'a guess').update(`own enquiry ${token.split('.')[0]}`).digest('base64url')}`],
  ])('is nobody who comes with %s', async (_what, forge) => {
    const [{ reference, token }, other] = [await sendEnquiry(cms), await sendEnquiry(cms)]
    const forged = forge(token, other.token)
    expect([(await readOwn(forged)).status, (await withdraw(forged)).status]).toEqual([404, 404])
    expect((await onDesk(frontDesk, reference)).state).toBe('new')
  })

  it('has a link that ends with the enquiry, takes no other question, and is in no log', async () => {
    const { reference, token } = await sendEnquiry(cms)
    expect((await withdraw(token, { state: 'new' })).status).toBe(400)
    expect((await cms.fetch(`${apiPaths.ownEnquiry(token)}?populate=*`)).status).toBe(400)
    await runSql(cms.settings, `delete from enquiries where reference = '${reference}'`)
    expect([(await readOwn(token)).status, (await withdraw(token)).status]).toEqual([404, 404])
    expect(cms.output()).not.toContain(token.split('.')[1])
  })
})

describe('what there is of a person', () => {
  const find = async (path: string, email: string, staff = owner) => staff.request('POST', path, { email })

  it('is found, handed out and erased by an email address, with the place of an answered comment left, and all of it on record', async () => {
    const email = 'gone.soon@example.org'
    const post = await makePublished(owner, 'post')
    const comment = await leaveApprovedComment(cms, owner, { post: post.slug, name: 'Gone Soon', email, text: 'Words to be gone.', replyMail: true })
    const other = await leaveApprovedComment(cms, owner, { post: post.slug, parent: comment, name: 'Staying', text: 'An answer that stays.' })
    const reference = await leaveEnquiry(cms, { name: 'Gone Soon', email: email.toUpperCase(), message: 'A message to be gone.' })
    const signature = createHmac('sha256', cms.settings.FORM_TOKEN_SECRET ?? '').update(`mail about replies to ${comment}`).digest('base64url')
    const replyMail = (body?: unknown) =>
      cms.fetch(apiPaths.replyMail(`${comment}.${signature}`), body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

    const found = v.parse(personSummary, await (await find(personDeskPaths.search, email)).json())
    expect(found).toMatchObject({ comments: [{ id: comment, state: 'approved', replyMail: 'unconfirmed' }], enquiries: [{ reference, state: 'new' }], mails: 2 })
    expect(JSON.stringify(found)).not.toMatch(/to be gone/i)
    expect((await replyMail({ wanted: true })).status).toBe(200)
    const all = v.parse(personExport, await (await find(personDeskPaths.export, email)).json())
    expect(all).toMatchObject({ comments: [{ text: 'Words to be gone.', replyMail: 'on' }], enquiries: [{ details: { message: 'A message to be gone.' } }] })

    expect(v.parse(personErasure, await (await find(personDeskPaths.erase, email)).json())).toEqual({ comments: 1, enquiries: 1, mails: 2 })
    expect([(await replyMail()).status, (await replyMail({ wanted: true })).status]).toEqual([404, 404])
    const after = v.parse(personSummary, await (await find(personDeskPaths.search, email)).json())
    expect(after).toMatchObject({ comments: [], enquiries: [], mails: 0 })
    expect(after.log.map(({ action }) => action)).toEqual(['search', 'export', 'erase', 'search'])
    expect(after.log.every(({ by }) => by !== '')).toBe(true)
    const thread = v.parse(commentListResponse, await (await cms.fetch(apiPaths.postComments(post.slug))).json()).comments
    expect(thread.map(({ id, text, withdrawn }) => [id, text, withdrawn])).toEqual([[comment, '', true], [other, 'An answer that stays.', false]])
    expect(await runSql(cms.settings, `select name, text, original_text, sealed_email, email_hash, reply_mail, network_mark, request_hash from comments where document_id = '${comment}'`)).toEqual([
      { name: '', text: '', original_text: null, sealed_email: null, email_hash: null, reply_mail: null, network_mark: null, request_hash: null },
    ])
    const everything = await Promise.all(['access_entries', 'decisions', 'mails', 'enquiries'].map((table) => runSql(cms.settings, `select * from ${table}`)))
    expect(JSON.stringify(everything)).not.toMatch(/gone\.soon|Gone Soon|to be gone/i)
    expect(cms.output()).not.toMatch(/gone\.soon/i)
  })

  it('is for the owner alone', async () => {
    for (const path of Object.values(personDeskPaths)) {
      for (const staff of [frontDesk, ...outsiders]) expect((await find(path, 'sam@example.org', staff)).status).toBe(403)
      expect((await cms.fetch(path, { method: 'POST' })).status).toBe(401)
      expect((await find(path, 'one@example.org, two@example.org')).status).toBe(400)
    }
  })
})
