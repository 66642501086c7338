import { randomUUID } from 'node:crypto'
import type { ListedMail } from '@practice/shared/mail/outbox'
import { commentListResponse } from '@practice/shared/comments/contract'
import { replyMail, replyMailLimits } from '@practice/shared/comments/reply-mail'
import { outbox, outboxPaths } from '@practice/shared/mail/outbox'
import { apiPaths } from '@practice/shared/paths'
import * as v from 'valibot'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Cms } from '../support/cms.js'
import { startCms } from '../support/cms.js'
import { decide, leaveApprovedComment, leaveComment, sendComment } from '../support/comments.js'
import type { TestDocument } from '../support/documents.js'
import { makePublished } from '../support/documents.js'
import { leaveEnquiry } from '../support/enquiries.js'
import { formToken } from '../support/form-token.js'
import type { MailServer, ReceivedMail } from '../support/mail-server.js'
import { startMailServer } from '../support/mail-server.js'
import { ownerEmail } from '../support/processes.js'
import type { Staff } from '../support/staff.js'
import { signIn } from '../support/staff.js'
import { inviteStaff } from '../support/staff-of-each-role.js'
import { waitUntil } from '../support/wait-until.js'

let mail: MailServer
let cms: Cms
let owner: Staff
let location: TestDocument
const inbox = 'desk@example.com'

beforeAll(async () => {
  mail = await startMailServer()
  cms = await startCms({ settings: { SMTP_URL: mail.url, MAIL_FROM: 'practice@example.com' } })
  owner = await signIn(cms)
  location = await makePublished(owner, 'location', { enquiryInbox: inbox })
  await makePublished(owner, 'location', { enquiryInbox: 'another-desk@example.com' })
})
afterAll(async () => {
  await cms.stop()
  await mail.stop()
})

const readOutbox = async (staff = owner) => v.parse(outbox, await (await staff.request('GET', outboxPaths.list)).json())
const latest = async (purpose: ListedMail['purpose']) => (await readOutbox()).mails.find((one) => one.purpose === purpose)
const nothingWaits = () => waitUntil('nothing waits', async () => (await readOutbox()).counts.waiting === 0, { seconds: 60 })
/** Domains arrive in lower case, whatever was typed. */
const mailsTo = (address: string) => mail.received.filter(({ to }) => to.some((one) => one.toLowerCase() === address.toLowerCase()))
const newAddress = () => `${randomUUID()}@example.org`
const send = (change: Record<string, unknown>) => leaveEnquiry(cms, { place: location.slug, ...change })

beforeEach(async () => {
  mail.behave('accept')
  await nothingWaits()
  mail.received.length = 0
})

const marker = 'Unmistakable'
const words = { name: `${marker} name`, phone: '(213) 555-0142', safeContactNote: `${marker} note`, message: `${marker} message` }

it('tells the inbox of the location that there is an enquiry, and the sender that it arrived, with no word of it in either', async () => {
  const email = `${marker.toLowerCase()}@example.org`
  const reference = await send({ ...words, email })
  await nothingWaits()
  expect(mail.received.map(({ to }) => to).sort()).toEqual([[inbox], [email]])
  const [notice] = mailsTo(inbox)
  expect(notice?.text).toContain('Subject: A new enquiry is waiting')
  expect(notice?.text).toContain('/admin/enquiries')
  expect(notice?.text).not.toMatch(/unmistakable|555-0142|HT-/i)
  const [acknowledgement] = mailsTo(email)
  expect(acknowledgement?.text).not.toMatch(new RegExp(`${marker} |555-0142|therap|psych|clinic|counsel|patient|suicid|mental`, 'i'))
  for (const part of ['Subject: We have your message', reference, 'We will answer', 'call 911', 'call or text 988', 'Auto-Submitted: auto-replied', 'text/html', 'text/plain']) expect(acknowledgement?.text).toContain(part)
  expect(cms.output()).not.toMatch(/unmistakable/i)
  expect(JSON.stringify(await readOutbox())).not.toMatch(/unmistakable|example\.(?:org|com)/i)
})

it('answers a form in Spanish in Spanish', async () => {
  const email = newAddress()
  const reference = await send({ ...words, email, language: 'es' })
  await nothingWaits()
  const [acknowledgement] = mailsTo(email)
  for (const part of ['Subject: Recibimos su mensaje', reference, 'llame al 911', 'oprima 2', '<html lang=']) expect(acknowledgement?.text.replace(/=\r?\n/g, '')).toContain(part)
  expect(acknowledgement?.text).not.toMatch(/unmistakable|We have/i)
})

it('says that something is urgent, and nothing more', async () => {
  await send({ ...words, email: newAddress(), message: 'I want to kill myself.' })
  await nothingWaits()
  expect(mailsTo(inbox).map(({ text }) => /Subject: (.*)\r/.exec(text)?.[1])).toEqual(['Something urgent is waiting'])
  expect(mailsTo(inbox)[0]?.text).not.toMatch(/kill|unmistakable/i)
  const post = await makePublished(owner, 'post')
  await leaveComment(cms, owner, { post: post.slug, text: 'I want to kill myself.' })
  await nothingWaits()
  expect(mailsTo(ownerEmail).map(({ text }) => /Subject: (.*)\r/.exec(text)?.[1])).toEqual(['Something urgent is waiting'])
  expect(mailsTo(ownerEmail)[0]?.text).not.toMatch(/kill|robin/i)
})

it('says so too when a comment that waits becomes urgent by a change of its sender, once', async () => {
  const post = await makePublished(owner, 'post')
  const token = await sendComment(cms, { post: post.slug, text: 'Thank you for this.' })
  const change = async (text: string) => {
    const body = { name: 'Robin', text, token: formToken('comment', cms.settings.FORM_TOKEN_SECRET ?? ''), idempotencyKey: randomUUID() }
    const answer = await cms.fetch(apiPaths.ownCommentChange(token), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    expect(answer.status).toBe(200)
    await nothingWaits()
  }
  await change('Thank you for all of this.')
  expect(mailsTo(ownerEmail)).toEqual([])
  await change('I want to kill myself.')
  await change('I want to kill myself tonight.')
  expect(mailsTo(ownerEmail).map(({ text }) => /Subject: (.*)\r/.exec(text)?.[1])).toEqual(['Something urgent is waiting'])
})

it('tells every inbox about a request for video, and writes nothing to somebody who asked for a call', async () => {
  const email = newAddress()
  await send({ place: 'telehealth', email, phone: '(213) 555-0142', contactMethod: 'phone_call' })
  await nothingWaits()
  expect(mail.received.map(({ to }) => to).sort()).toEqual([['another-desk@example.com'], [inbox]])
})

it('floods nobody: three acknowledgements a day for one address, in whatever case, and one notice for what came in meanwhile', async () => {
  const email = newAddress()
  mail.behave('ask for later')
  for (let count = 0; count < 5; count += 1) await send({ email: count % 2 === 0 ? email : email.toUpperCase() })
  const { mails } = await readOutbox()
  const waiting = mails.filter(({ state }) => state === 'waiting')
  expect(waiting.filter(({ purpose }) => purpose === 'enquiry_acknowledgement')).toHaveLength(3)
  expect(waiting.filter(({ purpose }) => purpose === 'enquiry_notice').length).toBeLessThan(5)
  await waitUntil('all were tried', async () => (await readOutbox()).mails.every(({ state, problem }) => state !== 'waiting' || problem !== null))
  mail.behave('accept')
  await owner.request('POST', outboxPaths.retry)
  await nothingWaits()
  expect(mailsTo(email)).toHaveLength(3)
})

describe('a mail server that', () => {
  it.each([
    ['asks for later', 'ask for later', 'The mail server asked to try again later (answer 451)'],
    ['drops the connection', 'drop the connection', 'The mail server could not be reached'],
    ['hangs', 'hang', 'The mail server did not answer in time'],
  ] as const)('%s delays no visitor, loses nothing and gets nothing twice', async (_what, behavior, problem) => {
    mail.behave(behavior)
    const before = Date.now()
    // One mail: the inbox is told, nobody asked for an answer by email.
    await send({ contactMethod: 'phone_call', phone: '(213) 555-0142' })
    // Far less than a mail server is given (cms/src/mail/email-provider.ts), and far from what a busy machine takes.
    expect(Date.now() - before).toBeLessThan(8000)
    await waitUntil('the failure shows', async () => (await latest('enquiry_notice'))?.problem?.startsWith(problem), { seconds: 30 })
    expect(mail.received).toEqual([])
    mail.behave('accept')
    expect((await owner.request('POST', outboxPaths.retry)).status).toBe(200)
    await nothingWaits()
    expect(mailsTo(inbox)).toHaveLength(1)
  })

  it('refuses an address is not asked again, and the others get theirs', async () => {
    mail.behave('refuse the recipient')
    await send({ email: newAddress() })
    await nothingWaits()
    expect(await latest('enquiry_acknowledgement')).toMatchObject({ state: 'failed', attempts: 1, problem: 'The mail server refused it (answer 550)' })
    mail.behave('accept')
    const email = newAddress()
    await send({ email })
    await nothingWaits()
    expect(mailsTo(email)).toHaveLength(1)
  })
})

it.each([
  'one@example.org, two@example.org', 'one@example.org;two@example.org', 'one@example.org two@example.org', 'one@example.org\r\nBcc: two@example.org', 'one@example.org%0ABcc:two@example.org>',
  'Name <one@example.org>', '"one, two@example.org"@example.org', 'one@example.org(comment)', 'group: one@example.org;', 'one@[127.0.0.1]',
])('writes to nobody at %j', async (email) => {
  await expect(send({ email })).rejects.toThrow('400')
  await nothingWaits()
  expect(mail.received).toEqual([])
})

it('puts no header of somebody else into a mail', async () => {
  const email = newAddress()
  await expect(send({ email, name: 'Sam\r\nBcc: victim@example.org' })).rejects.toThrow('400')
  await send({ email, name: 'Sam Bcc: victim@example.org', message: 'Line\r\nBcc: victim@example.org\r\n\r\nWords' })
  await nothingWaits()
  expect(mail.received.map(({ to }) => to).sort()).toEqual([[inbox], [email]].sort())
  expect(JSON.stringify(mail.received)).not.toContain('victim')
})

describe('mails about replies', () => {
  const subject = ({ text }: ReceivedMail) => /Subject: (.*)\r/.exec(text)?.[1]
  const [confirm, replied] = ['Would you like an email when somebody replies?', 'Somebody replied to your comment']
  const tokenIn = (address: string) => /\/comments\/mail\/([\w.-]+)/.exec(mailsTo(address)[0]?.text ?? '')?.[1] ?? 'none'
  const read = async (token: string) => v.parse(replyMail, await (await cms.fetch(apiPaths.replyMail(token))).json())
  const change = (token: string, body: unknown) => cms.fetch(apiPaths.replyMail(token), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  const approve = (...ids: string[]) => decide(owner, ids, 'approve')

  /** Somebody who has confirmed them. */
  const confirmedCommenter = async (post: TestDocument, email = newAddress()) => {
    const id = await leaveApprovedComment(cms, owner, { post: post.slug, email, replyMail: true })
    await nothingWaits()
    const token = tokenIn(email)
    expect((await change(token, { wanted: true })).status).toBe(200)
    mail.received.length = 0
    return { id, email, token }
  }

  it('are sent when a reply is approved, to who asked and confirmed, with no word of anybody', async () => {
    const post = await makePublished(owner, 'post', { title: `${marker} title` })
    const email = newAddress()
    const id = await leaveComment(cms, owner, { post: post.slug, email, name: `${marker} name`, text: `${marker} words`, replyMail: true })
    await nothingWaits()
    expect(mail.received).toEqual([])
    await approve(id)
    await nothingWaits()
    expect(mailsTo(email).map(subject)).toEqual([confirm])
    const token = tokenIn(email)
    // Opening the link, as programs that look for viruses do, confirms nothing.
    expect([await read(token), await read(token)].map(({ state }) => state)).toEqual(['unconfirmed', 'unconfirmed'])
    await leaveApprovedComment(cms, owner, { post: post.slug, parent: id })
    await nothingWaits()
    expect(mailsTo(email)).toHaveLength(1)
    expect(v.parse(replyMail, await (await change(token, { wanted: true })).json())).toEqual({ state: 'on', comment: { id, post: { slug: post.slug, title: `${marker} title` } } })
    const reply = await leaveComment(cms, owner, { post: post.slug, parent: id, name: `${marker} other`, text: `${marker} answer` })
    await nothingWaits()
    expect(mailsTo(email)).toHaveLength(1)
    await approve(reply)
    await nothingWaits()
    const [asked, told] = mailsTo(email)
    expect(subject(told ?? { to: [], text: '' })).toBe(replied)
    for (const sent of [asked, told]) {
      expect(sent?.text).not.toMatch(new RegExp(`unmistakable|${post.slug}|robin`, 'i'))
      const unfolded = sent?.text.replace(/\r\n /g, ' ')
      expect(unfolded).toMatch(/^List-Unsubscribe: <http\S+\/comments\/mail\/\S+>\r$/m)
      expect(unfolded).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m)
    }
    // Decided anew, it is no new reply.
    await decide(owner, [reply], 'unapprove')
    await approve(reply)
    await nothingWaits()
    expect(mailsTo(email)).toHaveLength(2)
    expect(cms.output()).not.toMatch(/unmistakable/i)
  })

  it('are in the language of the page that the comment was written on, as are the comment and what the practice answers', async () => {
    const post = await makePublished(owner, 'post')
    const email = newAddress()
    const id = await leaveApprovedComment(cms, owner, { post: post.slug, email, text: 'Gracias.', replyMail: true, language: 'es' })
    await nothingWaits()
    const token = tokenIn(email)
    await change(token, { wanted: true })
    expect((await owner.request('POST', '/moderation/replies', { parent: id, text: 'De nada.' })).status).toBe(200)
    await nothingWaits()
    const sent = mailsTo(email).map(({ text }) => text.replace(/\r\n /g, ' '))
    expect(sent).toEqual([expect.stringMatching(/^List-Unsubscribe: <http\S+\/es\/comments\/mail\//m), expect.stringContaining('<html lang="es">')])
    for (const mail of sent) expect(mail).not.toMatch(/somebody|Confirm it|Read the/i)
    const { comments } = v.parse(commentListResponse, await (await cms.fetch(apiPaths.postComments(post.slug))).json())
    expect(comments.map(({ text, language }) => [text, language])).toEqual([['Gracias.', 'es'], ['De nada.', 'es']])
  })

  it('tell of what the practice answers, and not of what the commenter adds', async () => {
    const post = await makePublished(owner, 'post')
    const { id, email } = await confirmedCommenter(post)
    await leaveApprovedComment(cms, owner, { post: post.slug, parent: id, email: email.toUpperCase() })
    await nothingWaits()
    expect(mail.received).toEqual([])
    expect((await owner.request('POST', '/moderation/replies', { parent: id, text: 'In general, it takes a while.' })).status).toBe(200)
    await nothingWaits()
    expect(mailsTo(email).map(subject)).toEqual([replied])
  })

  it('end with one click, about everything from that address, until they are wanted again', async () => {
    const post = await makePublished(owner, 'post')
    const { id, email, token } = await confirmedCommenter(post)
    const other = await confirmedCommenter(post, email)
    expect(v.parse(replyMail, await (await change(token, { wanted: false })).json()).state).toBe('off')
    expect((await read(other.token)).state).toBe('off')
    await leaveApprovedComment(cms, owner, { post: post.slug, parent: id })
    await leaveApprovedComment(cms, owner, { post: post.slug, parent: other.id })
    await nothingWaits()
    expect(mail.received).toEqual([])
    await change(token, { wanted: true })
    await leaveApprovedComment(cms, owner, { post: post.slug, parent: id })
    await nothingWaits()
    expect(mailsTo(email).map(subject)).toEqual([replied])
  })

  it('are not sent about what was spam, taken back or withdrawn while the mail server was away', async () => {
    const post = await makePublished(owner, 'post')
    const [one, two, three] = [await confirmedCommenter(post), await confirmedCommenter(post), await confirmedCommenter(post)]
    mail.behave('ask for later')
    const spam = await leaveApprovedComment(cms, owner, { post: post.slug, parent: one.id })
    await leaveApprovedComment(cms, owner, { post: post.slug, parent: two.id })
    await leaveApprovedComment(cms, owner, { post: post.slug, parent: three.id })
    // None is on its way at this moment.
    await waitUntil('all were tried', async () => (await readOutbox()).mails.filter(({ state, problem }) => state === 'waiting' && problem !== null).length === 3)
    await decide(owner, [spam], 'spam')
    await change(two.token, { wanted: false })
    await decide(owner, [three.id], 'reject')
    mail.behave('accept')
    await owner.request('POST', outboxPaths.retry)
    await nothingWaits()
    expect(mail.received).toEqual([])
  })

  it('leave the outbox with the comment that is withdrawn', async () => {
    const post = await makePublished(owner, 'post')
    const text = `To be withdrawn, ${randomUUID()}.`
    const email = newAddress()
    const ownToken = await sendComment(cms, { post: post.slug, email, text, replyMail: true })
    mail.behave('ask for later')
    await approve(ownToken.split('.')[0] ?? '')
    expect((await readOutbox()).counts.waiting).toBe(1)
    expect((await cms.fetch(apiPaths.ownCommentWithdrawal(ownToken), { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })).status).toBe(200)
    expect((await readOutbox()).counts.waiting).toBe(0)
  })

  it('cannot be used to flood somebody', async () => {
    const post = await makePublished(owner, 'post')
    const email = newAddress()
    const ids: string[] = []
    for (let count = 0; count < replyMailLimits.confirmations + 2; count += 1) ids.push(await leaveComment(cms, owner, { post: post.slug, email: count % 2 ? email : email.toUpperCase(), replyMail: true }))
    await approve(...ids)
    await nothingWaits()
    expect(mailsTo(email).map(subject)).toEqual(Array.from({ length: replyMailLimits.confirmations }, () => confirm))
  })

  it('are changed by whoever has the link from a mail, and by nobody else', async () => {
    const post = await makePublished(owner, 'post')
    const { id, token } = await confirmedCommenter(post)
    const unasked = await sendComment(cms, { post: post.slug })
    for (const wrong of [unasked, `${id}.${'A'.repeat(43)}`, token.replace(/^./, (first) => (first === 'a' ? 'b' : 'a')), 'nothing']) {
      expect([(await cms.fetch(apiPaths.replyMail(wrong))).status, (await change(wrong, { wanted: false })).status]).toEqual([404, 404])
    }
    for (const body of [{}, { wanted: 'no' }, { wanted: false, email: 'x@example.org' }]) expect((await change(token, body)).status).toBe(400)
    // It opens nothing of the comment.
    expect((await cms.fetch(apiPaths.ownComment(token))).status).toBe(404)
    expect((await read(token)).state).toBe('on')
  })
})

it('shows the outbox to the owner only', async () => {
  const { staff: frontDesk } = await inviteStaff(cms, owner, 'front desk')
  for (const [method, path] of [['GET', outboxPaths.list], ['POST', outboxPaths.retry]] as const) {
    expect((await frontDesk.request(method, path)).status).toBe(403)
    expect((await cms.fetch(path, { method })).status).toBe(401)
  }
})
