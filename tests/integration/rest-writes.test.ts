import { commentLimits, commentListResponse, commentReceipt } from '@practice/shared/comments/contract'
import { moderationPaths, queue } from '@practice/shared/comments/desk'
import { enquiryLimits, enquiryReceipt } from '@practice/shared/enquiries/contract'
import { formTokenLimits, formTokenResponse } from '@practice/shared/forms/form-guard'
import { proofChallenge } from '@practice/shared/forms/proof-of-work'
import { apiPaths } from '@practice/shared/paths'
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import * as v from 'valibot'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readError } from '../support/api-error.js'
import type { Cms } from '../support/cms.js'
import { startCms } from '../support/cms.js'
import { decide, leaveApprovedComment, leaveComment } from '../support/comments.js'
import type { TestDocument } from '../support/documents.js'
import { makeDraft, makePublished } from '../support/documents.js'
import { allOnDesk, onDesk, openOnDesk } from '../support/enquiries.js'
import { formToken } from '../support/form-token.js'
import { receivedAt } from '../support/kept-form.js'
import type { Staff } from '../support/staff.js'
import { signIn } from '../support/staff.js'

let cms: Cms
let staff: Staff
let post: TestDocument
let location: TestDocument

beforeAll(async () => {
  cms = await startCms()
  staff = await signIn(cms)
  post = await makePublished(staff, 'post')
  location = await makePublished(staff, 'location')
})
afterAll(() => cms.stop())

let submissions = 0
/** Long enough, and another one for each submission. */
const newKey = () => `submission-${String((submissions += 1)).padStart(8, '0')}`
const tokenFor = (purpose: 'comment' | 'enquiry', age?: number) => formToken(purpose, cms.settings.FORM_TOKEN_SECRET ?? '', age)

const comment = (change: Record<string, unknown> = {}) => ({
  post: post.slug, name: 'Robin', email: 'robin@example.org', text: 'Thank you.', token: tokenFor('comment'), idempotencyKey: newKey(), ...change,
})
const enquiry = (change: Record<string, unknown> = {}) => ({
  name: 'Sam', contactMethod: 'email', email: 'sam@example.org', voicemail: 'no', place: location.slug, preferredTime: 'no_preference', consent: true,
  token: tokenFor('enquiry'), idempotencyKey: newKey(), ...change,
})

const send = (path: string, body: unknown, headers: Record<string, string> = {}, to: Cms = cms) =>
  to.fetch(path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })
const sendComment = (body: unknown) => send(apiPaths.comments(), body)
const sendEnquiry = (body: unknown) => send(apiPaths.enquiries(), body)
const publicComments = async (slug: string) => v.parse(commentListResponse, await (await cms.fetch(apiPaths.postComments(slug))).json()).comments

/** Ways to break any form, with the code and the field that the answer must name. */
const brokenForms: [string, Record<string, unknown>, string, string[]][] = [
  ['a field nobody asked for', { state: 'approved' }, 'invalid_input', ['state']],
  ['another field nobody asked for', { createdAt: '2001-01-01' }, 'invalid_input', ['createdAt']],
  ['a mark that only the practice sets', { urgent: false }, 'invalid_input', ['urgent']],
  ['no name', { name: undefined }, 'invalid_input', ['name']],
  ['a name of spaces', { name: '   ' }, 'invalid_input', ['name']],
  ['a name that is a number', { name: 7 }, 'invalid_input', ['name']],
  ['a name that is an object', { name: { $ne: '' } }, 'invalid_input', ['name']],
  ['a name of two lines', { name: 'a\nBcc: x@example.org' }, 'invalid_input', ['name']],
  ['two email addresses', { email: 'a@example.org,b@example.org' }, 'invalid_input', ['email']],
  ['no token', { token: undefined }, 'invalid_input', ['token']],
  ['a token of nobody', { token: 'comment.1.x.y' }, 'form_token_invalid', []],
  ['no idempotency key', { idempotencyKey: undefined }, 'invalid_input', ['idempotencyKey']],
  ['a short idempotency key', { idempotencyKey: 'short' }, 'invalid_input', ['idempotencyKey']],
  ['something in the field that people do not see', { website: 'https://spam.example' }, 'honeypot_filled', []],
]

describe('a comment', () => {
  const stored = () => staff.list('comment')

  it('is acknowledged, kept for an editor, and not public before it is approved', async () => {
    const own = await makePublished(staff, 'post')
    const response = await sendComment(comment({ post: own.slug, text: 'First.\r\n\r\nSecond.' }))
    expect([response.status, v.parse(commentReceipt, await response.json())]).toEqual([201, { state: 'pending', token: expect.any(String) }])
    const kept = (await stored()).find(({ text }) => text === 'First.\n\nSecond.')
    expect(kept).toMatchObject({ name: 'Robin', state: 'pending' })
    expect(JSON.stringify(kept)).not.toContain('robin@example.org')
    expect(await publicComments(own.slug)).toEqual([])
    await decide(staff, [String(kept?.documentId)], 'approve')
    const shown = await publicComments(own.slug)
    expect(shown).toEqual([{ id: kept?.documentId, parentId: null, name: 'Robin', text: 'First.\n\nSecond.', language: 'en', createdAt: expect.any(String), edited: false, byPractice: false, withdrawn: false }])
    for (const decision of ['reject', 'approve', 'spam', 'approve', 'unapprove'] as const) {
      await decide(staff, [String(kept?.documentId)], decision)
      expect(await publicComments(own.slug), decision).toHaveLength(decision === 'approve' ? 1 : 0)
    }
  })

  it('answers an approved comment of the same post, and no other', async () => {
    const own = await makePublished(staff, 'post')
    const approved = await leaveApprovedComment(cms, staff, { post: own.slug })
    const pending = await leaveComment(cms, staff, { post: own.slug })
    const elsewhere = await leaveApprovedComment(cms, staff, { post: post.slug })
    expect((await sendComment(comment({ post: own.slug, parent: approved }))).status).toBe(201)
    for (const parent of [pending, elsewhere, 'nobody']) {
      const { code, fields } = await readError(await sendComment(comment({ post: own.slug, parent })))
      expect([code, fields.map(({ field }) => field)]).toEqual(['invalid_input', ['parent']])
    }
  })

  it('among many that come in at once gets the answer that is its own', async () => {
    const [open, closed] = [await makePublished(staff, 'post'), await makePublished(staff, 'post', { commentPolicy: 'closed' })]
    const approved = await leaveApprovedComment(cms, staff, { post: open.slug })
    const twice = comment({ post: open.slug, text: 'Sent twice at once.' })
    const long = 'The same words, long enough that nobody else says them by chance.'
    const forms = [
      twice, comment({ post: closed.slug }), comment({ post: open.slug, parent: approved, text: 'An answer.' }), comment({ post: 'nowhere' }), twice,
      comment({ post: open.slug, email: 'long@example.org', text: long }), comment({ post: post.slug, email: 'LONG@example.org', text: long }), comment({ post: open.slug, parent: 'nobody' }),
    ]
    const answers = await Promise.all(forms.map(sendComment))
    expect(answers.map(({ status }) => status)).toEqual([201, 403, 201, 400, 201, 201, 201, 400])
    const kept = (await stored()).map(({ text }) => text)
    for (const [text, times] of [['Sent twice at once.', 1], ['An answer.', 1], [long, 2]] as const) expect(kept.filter((one) => one === text)).toHaveLength(times)
    const onPage = async (page: number) => v.parse(queue, await (await staff.request('GET', `${moderationPaths.queue}?page=${page}`)).json())
    const { pageCount } = await onPage(1)
    const waiting = await Promise.all(Array.from({ length: pageCount }, async (_, index) => (await onPage(index + 1)).comments))
    const alike = waiting.flat().filter(({ text }) => text === long)
    expect(alike.map(({ heldReasons }) => heldReasons.some(({ kind }) => kind === 'repeated'))).toEqual([false, true])
  })

  it('stays with its post when the post is edited and published again', async () => {
    const own = await makePublished(staff, 'post')
    await leaveApprovedComment(cms, staff, { post: own.slug, text: 'Stays' })
    await staff.publish('post', own.documentId, { title: 'Edited' })
    await staff.unpublish('post', own.documentId)
    await staff.publish('post', own.documentId)
    expect((await publicComments(own.slug)).map(({ text }) => text)).toEqual(['Stays'])
  })

  describe('is refused and not kept', () => {
    let before: number
    beforeEach(async () => {
      before = (await stored()).length
    })
    const expectRefused = async (body: unknown, code: string, fields: string[]) => {
      const error = await readError(await sendComment(body))
      expect([error.code, error.fields.map(({ field }) => field)]).toEqual([code, fields])
      expect((await stored()).length).toBe(before)
    }

    it.each([
      ...brokenForms,
      ['a text that is too long', { text: 'x'.repeat(commentLimits.text + 1) }, 'invalid_input', ['text']],
      ['a text with a NUL', { text: 'a\u0000b' }, 'invalid_input', ['text']],
      ['half a character', { text: 'a\ud800b' }, 'invalid_input', ['text']],
      ['a post that is not there', { post: 'no-such-post' }, 'invalid_input', ['post']],
      ['a post that is no slug', { post: '../x' }, 'invalid_input', ['post']],
      ['a parent that is no id', { parent: { $ne: null } }, 'invalid_input', ['parent']],
    ])('with %s', (_what, change, code, fields) => expectRefused(comment(change), code, fields))

    it.each([
      ['just after the form was opened', () => tokenFor('comment', 0), 'form_too_fast'],
      ['long after it', () => tokenFor('comment', formTokenLimits.maxSeconds + 60), 'form_token_expired'],
      ['with the token of another form', () => tokenFor('enquiry'), 'form_token_invalid'],
    ])('when sent %s', (_when, token, code) => expectRefused(comment({ token: token() }), code, []))

    it('for a draft', async () => {
      const draft = await makeDraft(staff, 'post')
      await expectRefused(comment({ post: draft.slug }), 'invalid_input', ['post'])
    })

    it('when the post or the whole site takes no comments', async () => {
      const closed = await makePublished(staff, 'post', { commentPolicy: 'closed' })
      await expectRefused(comment({ post: closed.slug }), 'comments_closed', [])
      const site = '/content-manager/single-types/api::site.site'
      await staff.request('PUT', site, { commentsOpen: false })
      await expectRefused(comment(), 'comments_closed', [])
      await staff.request('PUT', site, { commentsOpen: true })
    })
  })

  it('is taken with a token that the API gave out', async () => {
    const { token } = v.parse(formTokenResponse, await (await cms.fetch(apiPaths.formToken('comment'))).json())
    expect((await readError(await sendComment(comment({ token })))).code).toBe('form_too_fast')
  })
})

describe('an enquiry', () => {
  const stored = () => allOnDesk(staff)
  const kept = async (reference: string) => openOnDesk(staff, (await onDesk(staff, reference)).id)

  it('is acknowledged with a reference and kept with all that was said', async () => {
    const details = { phone: '+1 (213) 555-0142', safeContactNote: 'Evenings only.', message: 'Hello.', preferredTime: 'weekday_evening' }
    const response = await sendEnquiry(enquiry(details))
    const { reference } = v.parse(enquiryReceipt, await response.json())
    expect(response.status).toBe(201)
    const opened = await kept(reference)
    expect(opened.details).toMatchObject({ ...details, name: 'Sam', email: 'sam@example.org' })
    expect(opened.enquiry).toMatchObject({ state: 'new', urgent: false, place: `Place ${location.slug}` })
    expect(Date.parse(opened.enquiry.receivedAt)).toBeGreaterThan(Date.now() - 60_000)
  })

  it.each([['an hour', 60 * 60], ['almost a day', formTokenLimits.maxSeconds - 60]])('is taken from a page that was open for %s', async (_how, seconds) => {
    expect((await sendEnquiry(enquiry({ token: tokenFor('enquiry', seconds) }))).status).toBe(201)
  })

  it('is marked as urgent when somebody may be in danger', async () => {
    const { reference } = v.parse(enquiryReceipt, await (await sendEnquiry(enquiry({ safeContactNote: 'Please hurry, I want to kill myself.' }))).json())
    expect(await onDesk(staff, reference)).toMatchObject({ urgent: true })
  })

  it('can be about telehealth', async () => {
    const { reference } = v.parse(enquiryReceipt, await (await sendEnquiry(enquiry({ place: 'telehealth' }))).json())
    expect(await onDesk(staff, reference)).toMatchObject({ place: 'By video' })
  })

  it.each([
    ...brokenForms.filter(([what]) => what !== 'a token of nobody'),
    ['the token of another form', { token: 'comment.1.x.y' }, 'form_token_invalid', []],
    ['no consent', { consent: false }, 'invalid_input', ['consent']],
    ['no place', { place: undefined }, 'invalid_input', ['place']],
    ['a place that is not there', { place: 'atlantis' }, 'invalid_input', ['place']],
    ['no way to be reached', { email: undefined }, 'invalid_input', ['email']],
    ['a call without a number', { contactMethod: 'phone_call' }, 'invalid_input', ['phone']],
    ['a message that is too long', { message: 'x'.repeat(enquiryLimits.message + 1) }, 'invalid_input', ['message']],
    ['a staff note', { staffNote: 'x' }, 'invalid_input', ['staffNote']],
  ] satisfies typeof brokenForms)('is refused and not kept with %s', async (_what, change, code, fields) => {
    const before = (await stored()).length
    const error = await readError(await sendEnquiry(enquiry(change)))
    expect([error.code, error.fields.map(({ field }) => field)]).toEqual([code, fields])
    expect((await stored()).length).toBe(before)
  })
})

describe('sending again', () => {
  const countOf = async (kind: 'comment' | 'enquiry') => (kind === 'comment' ? await staff.list(kind) : await allOnDesk(staff)).length

  it.each([
    ['a comment', apiPaths.comments(), () => comment(), 'comment'],
    ['an enquiry', apiPaths.enquiries(), () => enquiry(), 'enquiry'],
  ] as const)('%s answers the same and stores nothing', async (_what, path, make, kind) => {
    const body = make()
    const before = await countOf(kind)
    const first = await send(path, body)
    const again = await send(path, { ...body, token: tokenFor(kind) })
    expect([first.status, again.status]).toEqual([201, 201])
    expect(await again.text()).toBe(await first.text())
    expect(await countOf(kind)).toBe(before + 1)
  })

  it.each([
    ['a comment', apiPaths.comments(), () => comment(), 'comment'],
    ['an enquiry', apiPaths.enquiries(), () => enquiry(), 'enquiry'],
  ] as const)('%s eight times at once stores one, and everybody hears the same', async (_what, path, make, kind) => {
    const body = make()
    const before = await countOf(kind)
    const answers = await Promise.all(Array.from({ length: 8 }, () => send(path, body)))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 201))
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1)
    expect(await countOf(kind)).toBe(before + 1)
  })

  it('something else under the same key is a conflict', async () => {
    const body = comment()
    await sendComment(body)
    expect((await readError(await sendComment({ ...body, text: 'Something else.' }))).code).toBe('idempotency_conflict')
    const other = enquiry()
    await sendEnquiry(other)
    expect((await readError(await sendEnquiry({ ...other, name: 'Somebody else' }))).code).toBe('idempotency_conflict')
  })
})

describe('a form that the site kept while the CMS was down', () => {
  const twoDaysAgo = Date.now() - 2 * 86_400_000
  const secret = () => cms.settings.WEB_TO_CMS_SECRET ?? ''
  /** Of a token that was an hour old then, so that a CMS may take a while to start. */
  const ageNow = 2 * 86_400 + 3600

  it('counts as received then: an enquiry', async () => {
    const form = enquiry({ token: tokenFor('enquiry', ageNow) })
    const header = receivedAt('enquiry', form.idempotencyKey, twoDaysAgo, secret())
    const first = await send(apiPaths.enquiries(), form, header)
    const again = await send(apiPaths.enquiries(), form, header)
    expect([first.status, again.status]).toEqual([201, 201])
    const receipt = v.parse(enquiryReceipt, await first.json())
    expect(v.parse(enquiryReceipt, await again.json())).toEqual(receipt)
    const { reference } = receipt
    expect(Date.parse((await onDesk(staff, reference)).receivedAt)).toBe(twoDaysAgo)
  })

  it('counts as received then: a comment', async () => {
    const text = 'Written two days ago, while the system was down.'
    const form = comment({ text, token: tokenFor('comment', ageNow) })
    expect((await send(apiPaths.comments(), form, receivedAt('comment', form.idempotencyKey, twoDaysAgo, secret()))).status).toBe(201)
    const stored = (await staff.list('comment', '&sort=id:DESC')).find((one) => one.text === text)
    expect(Date.parse(String(stored?.createdAt))).toBe(twoDaysAgo)
  })

  it('stays erased when its sender withdrew it before the site heard that it had arrived', async () => {
    const form = enquiry({ message: 'Take it back.' })
    const { reference, token } = v.parse(enquiryReceipt, await (await sendEnquiry(form)).json())
    await send(apiPaths.ownEnquiryWithdrawal(token), {})
    const again = await send(apiPaths.enquiries(), form, receivedAt('enquiry', form.idempotencyKey, Date.now(), secret()))
    expect([again.status, v.parse(enquiryReceipt, await again.json()).reference]).toEqual([201, reference])
    expect((await allOnDesk(staff)).map((one) => one.reference)).not.toContain(reference)
  })

  it('is taken whatever place it names: it has been acknowledged', async () => {
    const form = enquiry({ place: 'atlantis' })
    const response = await send(apiPaths.enquiries(), form, receivedAt('enquiry', form.idempotencyKey, Date.now(), secret()))
    const { reference } = v.parse(enquiryReceipt, await response.json())
    expect((await openOnDesk(staff, (await onDesk(staff, reference)).id)).details).toMatchObject({ formerPlace: 'atlantis' })
  })

  it.each([
    ['not signed with the secret', (key: string) => receivedAt('enquiry', key, twoDaysAgo, 'not the secret of the site process')],
    ['signed for another form', () => receivedAt('enquiry', newKey(), twoDaysAgo, secret())],
    ['signed for a comment', (key: string) => receivedAt('comment', key, twoDaysAgo, secret())],
    ['that is in the future', (key: string) => receivedAt('enquiry', key, Date.now() + 3_600_000, secret())],
    ['that is none', () => ({ 'x-received': '1.2.3' })],
  ])('is judged by now with a time %s', async (_what, header) => {
    const form = enquiry({ token: tokenFor('enquiry', ageNow) })
    expect((await readError(await send(apiPaths.enquiries(), form, header(form.idempotencyKey)))).code).toBe('form_token_expired')
  })
})

describe('too many at once', () => {
  let limited: Cms
  let enquiryFor: () => Record<string, unknown>

  beforeAll(async () => {
    limited = await startCms({ settings: { ENQUIRIES_PER_HOUR: '2', COMMENTS_BEFORE_PROOF: '4' } })
    enquiryFor = () => enquiry({ place: 'telehealth', token: formToken('enquiry', limited.settings.FORM_TOKEN_SECRET ?? '') })
  })
  afterAll(() => limited.stop())

  const sendAs = (address: string, secret = limited.settings.WEB_TO_CMS_SECRET ?? '') =>
    send(apiPaths.enquiries(), enquiryFor(), { 'x-client-address': address, 'x-web-secret': secret }, limited)
  const statuses = async (...requests: (() => Promise<Response>)[]) => {
    const seen: number[] = []
    for (const request of requests) seen.push((await request()).status)
    return seen
  }

  it('from one visitor of the site are refused with the time to wait, and others are not', async () => {
    const one = () => sendAs('203.0.113.1')
    expect(await statuses(one, one, () => sendAs('203.0.113.2'))).toEqual([201, 201, 201])
    const response = await one()
    const { code, retryAfterSeconds } = await readError(response)
    expect([code, response.headers.get('retry-after')]).toEqual(['rate_limited', String(retryAfterSeconds)])
    expect(retryAfterSeconds).toBeGreaterThan(3000)
  })

  it('from one home with many IPv6 addresses count together', async () => {
    const home = (end: string) => () => sendAs(`2001:db8:1:2:${end}`)
    expect(await statuses(home('a::1'), home('b::2'), home('c::3'), () => sendAs('2001:db8:1:3::1'))).toEqual([201, 201, 429, 201])
  })

  it('count for the connection when the address is only claimed', async () => {
    const forged = (address: string) => () => sendAs(address, 'not the secret of the site process')
    expect(await statuses(forged('198.51.100.1'), forged('198.51.100.2'), forged('198.51.100.3'), () => sendAs('not an address'))).toEqual([201, 201, 429, 429])
  })

  it('need a proof of work each, when they are comments, and a proof is good for one of them', { timeout: 60_000 }, async () => {
    const staffThere = await signIn(limited)
    const { slug } = await makePublished(staffThere, 'post')
    const sendOne = (more: object = {}) => send(apiPaths.comments(), { ...comment({ post: slug, token: formToken('comment', limited.settings.FORM_TOKEN_SECRET ?? ''), ...more }) }, {}, limited)
    const prove = async () => {
      const response = await limited.fetch(apiPaths.formChallenge())
      const challenge = v.parse(proofChallenge, await response.json())
      const solution = await solveChallenge({ challenge, deriveKey })
      return { challenge, solution: { counter: solution?.counter ?? 0, derivedKey: solution?.derivedKey ?? '' } }
    }
    expect(await statuses(sendOne, sendOne, () => sendOne({ name: '' }), () => sendOne({ website: 'x' }))).toEqual([201, 201, 400, 400])
    expect((await readError(await sendOne())).code).toBe('proof_required')
    const proof = await prove()
    const forged = { ...proof, challenge: { ...proof.challenge, signature: '0'.repeat(64) } }
    expect((await readError(await sendOne({ proof: forged }))).code).toBe('proof_required')
    const sent = { proof, idempotencyKey: newKey() }
    expect(await statuses(() => sendOne(sent), () => sendOne({ proof }), () => sendOne({ proof: { ...proof, more: 1 } }))).toEqual([201, 428, 400])
    // A retry, as the site makes it.
    expect((await sendOne({ ...sent, proof: await prove() })).status).toBe(201)
    const text = 'From a browser without JavaScript.'
    expect(await statuses(...Array.from({ length: 5 }, () => () => sendOne({ proof: 'none', text })))).toEqual([201, 201, 201, 201, 428])
    const last = v.parse(queue, await (await staffThere.request('GET', moderationPaths.queue)).json()).comments.at(-1)
    expect([last?.text, last?.heldReasons.map(({ kind }) => kind)]).toEqual([text, ['unproven']])
  })

  it('do not stop what the site has counted already', async () => {
    const kept = () => {
      const form = { ...enquiryFor(), idempotencyKey: newKey() }
      return send(apiPaths.enquiries(), form, receivedAt('enquiry', form.idempotencyKey, Date.now(), limited.settings.WEB_TO_CMS_SECRET ?? ''), limited)
    }
    expect(await statuses(kept, kept, kept)).toEqual([201, 201, 201])
  })

  it('are not counted when the form itself is refused', async () => {
    const refused = () => send(apiPaths.enquiries(), { ...enquiryFor(), name: '' }, { 'x-client-address': '203.0.113.9', 'x-web-secret': limited.settings.WEB_TO_CMS_SECRET ?? '' }, limited)
    expect(await statuses(refused, refused, refused, () => sendAs('203.0.113.9'))).toEqual([400, 400, 400, 201])
  })
})

// The last one: it leaves more comments than the lists above show.
it('a comment finds its post while that is being published, and stays with it', async () => {
  const own = await makePublished(staff, 'post')
  const text = `For ${own.slug} alone.`
  const statuses: number[] = []
  let isPublishing = true
  const sender = async () => {
    // Fewer than one answer holds, and four pages of the admin.
    while (isPublishing && statuses.length < 300) statuses.push((await sendComment(comment({ post: own.slug, text }))).status)
  }
  const senders = Array.from({ length: 2 }, sender)
  for (const round of Array.from({ length: 20 }).keys()) await staff.publish('post', own.documentId, { title: `Title ${round}` })
  isPublishing = false
  await Promise.all(senders)
  expect(new Set(statuses)).toEqual(new Set([201]))
  const pages = await Promise.all([1, 2, 3, 4].map((page) => staff.list('comment', `&sort=id:DESC&page=${page}`)))
  const kept = pages.flat().filter((one) => one.text === text)
  expect(kept).toHaveLength(statuses.length)
  await decide(staff, kept.map(({ documentId }) => String(documentId)), 'approve')
  expect(await publicComments(own.slug)).toHaveLength(statuses.length)
})
