import { enquiryDeskPaths, enquiryListPageSize, enquiryProgress } from '@practice/shared/enquiries/desk'
import { outbox, outboxPaths } from '@practice/shared/mail/outbox'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readError } from '../support/api-error.js'
import type { Cms } from '../support/cms.js'
import { startCms } from '../support/cms.js'
import { makePublished } from '../support/documents.js'
import { allOnDesk, leaveEnquiry, onDesk, openOnDesk, readDesk } from '../support/enquiries.js'
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
  expect(opened.details).toEqual({ ...words, phoneNumber: '+12135550142', contactMethod: 'phone_call', voicemail: 'no', preferredTime: 'weekday_evening', formerPlace: null })
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
  expect(desk).toMatchObject({ counts: { new: 3, in_progress: 0, closed: 0 }, urgentWaiting: 1, enquiries: [{ urgent: true }, { urgent: false }, { urgent: false }] })
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
    ['a state that does not exist', (revision) => ({ revision, state: 'answered' }), 400],
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
