import { createHmac, randomUUID } from 'node:crypto'
import { commentLimits, commentListResponse } from '@practice/shared/comments/contract'
import { ownComment } from '@practice/shared/comments/own-comment'
import { formTokenLimits } from '@practice/shared/forms/form-guard'
import { apiPaths } from '@practice/shared/paths'
import { postResponse } from '@practice/shared/posts/contract'
import * as v from 'valibot'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { commentContext, moderationPaths, queue, replyResult } from '@practice/shared/comments/desk'
import { readError } from '../support/api-error.js'
import { followChanges } from '../support/change-stream.js'
import type { Cms } from '../support/cms.js'
import { startCms } from '../support/cms.js'
import { decide, leaveComment, sendComment } from '../support/comments.js'
import type { TestDocument } from '../support/documents.js'
import { makePublished } from '../support/documents.js'
import { formToken } from '../support/form-token.js'
import { runSql } from '../support/sql.js'
import type { Staff } from '../support/staff.js'
import { signIn } from '../support/staff.js'
import { inviteStaff } from '../support/staff-of-each-role.js'

const onPostgres = inject('postgresUrl') !== undefined

let cms: Cms
let owner: Staff
let editor: Staff
let post: TestDocument

beforeAll(async () => {
  cms = await startCms()
  owner = await signIn(cms)
  editor = (await inviteStaff(cms, owner, 'editor', 'Edda')).staff
})
afterAll(() => cms.stop())
beforeEach(async () => {
  post = await makePublished(owner, 'post')
})

const comment = (text: string) => leaveComment(cms, owner, { post: post.slug, text })
const publicTexts = async () => v.parse(commentListResponse, await (await cms.fetch(apiPaths.postComments(post.slug))).json()).comments.map(({ text }) => text)
const send = (body: unknown) => editor.request('POST', '/moderation/decisions', body)

it('shows a comment once an editor approved it, and records who did and when', async () => {
  const id = await comment('Thank you.')
  const before = Date.now()
  const response = await decide(editor, [id], 'approve')
  expect([response.status, await response.json()]).toEqual([200, { changed: 1 }])
  expect(await publicTexts()).toEqual(['Thank you.'])
  const stored = await editor.read('comment', id)
  expect(stored).toMatchObject({ state: 'approved', decidedBy: 'Edda Example', text: 'Thank you.' })
  expect(Date.parse(String(stored.decidedAt))).toBeGreaterThanOrEqual(before - 1000)
})

it.each(['update decisions set reason = null', 'delete from decisions', ...(onPostgres ? ['truncate decisions', 'truncate access_entries cascade'] : [])])('keeps the logs, whoever asks the database to "%s"', async (statement) => {
  await decide(editor, [await comment('To be kept.')], 'approve')
  const count = async () => Number((await runSql(cms.settings, 'select count(*) as kept from decisions'))[0]?.kept)
  const before = await count()
  await expect(runSql(cms.settings, statement)).rejects.toThrow('are only ever added')
  expect([before > 0, await count()]).toEqual([true, before])
})

it('stores what a reader sends as Strapi stores what the practice answers', async () => {
  const parent = await comment('A question.')
  await decide(editor, [parent], 'approve')
  const readers = await leaveComment(cms, owner, { post: post.slug, parent, text: 'An answer.' })
  const { id: practices } = v.parse(replyResult, await (await editor.request('POST', moderationPaths.replies, { parent, text: 'In general, yes.' })).json())
  const shapeOf = async (id: string) => {
    const [row = {}] = await runSql(cms.settings, `select * from comments where document_id = '${id}'`)
    const places = async (table: string) => Number((await runSql(cms.settings, `select count(*) as places from ${table} where comment_id = ${Number(row.id)}`))[0]?.places)
    const columns = ['created_at', 'updated_at', 'published_at', 'locale', 'created_by_id', 'updated_by_id', 'by_practice', 'revision', 'urgent', 'spam_score', 'document_id', 'original_text']
    const kind = (value: unknown) => (value === null ? 'null' : value instanceof Date ? 'date' : typeof value)
    return { row: columns.map((column) => [column, kind(row[column])]), id: /^[a-z][a-z0-9]{23}$/.test(id), posts: await places('comments_post_lnk'), parents: await places('comments_parent_lnk') }
  }
  const [sent, answered] = [await shapeOf(readers), await shapeOf(practices)]
  expect(sent).toEqual(answered)
  expect(sent).toMatchObject({ id: true, posts: 2, parents: 1 })
})

it('approves many at once', async () => {
  const ids = [await comment('One'), await comment('Two'), await comment('Three')]
  expect(await (await decide(editor, [...ids, ids[0]!], 'approve')).json()).toEqual({ changed: 3 })
  expect(await publicTexts()).toEqual(['One', 'Two', 'Three'])
})

it.each(['reject', 'spam', 'unapprove'] as const)('takes a comment off the site again with "%s"', async (decision) => {
  const id = await comment('Seen for a while')
  await decide(editor, [id], 'approve')
  expect(await publicTexts()).toEqual(['Seen for a while'])
  expect((await decide(editor, [id], decision)).status).toBe(200)
  expect(await publicTexts()).toEqual([])
})

it('decides about all of a batch or none', async () => {
  const id = await comment('Waiting')
  const response = await send({ ids: [id, 'doesnotexist'], decision: 'approve' })
  const error = await readError(response)
  expect([response.status, error.code, error.fields]).toEqual([404, 'not_found', [{ field: 'ids', code: 'not_found', message: 'There is no comment doesnotexist.' }]])
  expect(await publicTexts()).toEqual([])
  expect(await editor.read('comment', id)).toMatchObject({ state: 'pending', decidedBy: null })
})

it.each<[what: string, change: (id: string) => Record<string, unknown>, field: string]>([
  ['a decision that does not exist', (id) => ({ ids: [id], decision: 'publish' }), 'decision'],
  ['a decision that every object knows', (id) => ({ ids: [id], decision: 'toString' }), 'decision'],
  ['a state in place of a decision', (id) => ({ ids: [id], state: 'approved' }), 'state'],
  ['no comment', () => ({ ids: [], decision: 'approve' }), 'ids'],
  ['one id instead of a list', (id) => ({ ids: id, decision: 'approve' }), 'ids'],
  ['something that is no id', (id) => ({ ids: [id, { $ne: '' }], decision: 'approve' }), 'ids.1'],
  ['more than 500 comments', (id) => ({ ids: Array.from({ length: 501 }, () => id), decision: 'approve' }), 'ids'],
  ['a field nobody asked for', (id) => ({ ids: [id], decision: 'approve', decidedBy: 'Somebody else' }), 'decidedBy'],
])('refuses %s and changes nothing', async (_what, body, field) => {
  const id = await comment('Waiting')
  const response = await send(body(id))
  const error = await readError(response)
  expect([response.status, error.code]).toEqual([400, 'invalid_input'])
  expect(error.fields.map((problem) => problem.field)).toContain(field)
  expect(await editor.read('comment', id)).toMatchObject({ state: 'pending' })
})

it('keeps a decided comment when its post is published again', async () => {
  const id = await comment('Stays')
  await decide(editor, [id], 'approve')
  await owner.publish('post', post.documentId, { title: 'Another title' })
  expect(await publicTexts()).toEqual(['Stays'])
})

it('tells an editor about the article, the passage, the comment it answers, the address and the sender', async () => {
  const body = 'Nothing to see in this first paragraph of the article.\n\nEndings deserve time, and a proper goodbye is part of every therapy.'
  await owner.publish('post', post.documentId, { body })
  const email = `robin.${randomUUID()}@example.org`
  const parent = await leaveComment(cms, owner, { post: post.slug, text: 'A question', name: 'Kim', email })
  await decide(editor, [parent], 'approve')
  const reply = await leaveComment(cms, owner, { post: post.slug, parent, text: 'My endings never had a proper goodbye.', email: email.toUpperCase() })
  const response = await editor.request('GET', `/moderation/comments/${reply}`)
  expect(await response.json()).toEqual({
    state: 'pending', email: email.toUpperCase(), decidedBy: null, decidedAt: null,
    post: { title: `Title of ${post.slug}`, address: expect.stringContaining(`/articles/${post.slug}`) },
    passage: 'Endings deserve time, and a proper goodbye is part of every therapy.',
    parent: { name: 'Kim', text: 'A question', state: 'approved' },
    replies: [], log: [],
    sameSender: [{ id: parent, text: 'A question', state: 'approved', createdAt: expect.any(String) }],
  })
  expect((await editor.request('GET', '/moderation/comments/doesnotexist')).status).toBe(404)
})

const contextOf = async (id: string) => v.parse(commentContext, await (await editor.request('GET', `/moderation/comments/${id}`)).json())
const undo = (ids: string[]) => editor.request('POST', moderationPaths.undo, { ids })

describe('the log', () => {
  it('tells who decided what, from which state to which, and why', async () => {
    const id = await comment('Decided often')
    await send({ ids: [id], decision: 'spam', reason: 'Sells something.' })
    await send({ ids: [id], decision: 'approve' })
    await send({ ids: [id], decision: 'approve' })
    const entry = { by: 'Edda Example', reason: null, at: expect.any(String) }
    expect((await contextOf(id)).log).toEqual([
      { ...entry, action: 'spam', from: 'pending', to: 'spam', reason: 'Sells something.' },
      { ...entry, action: 'approve', from: 'spam', to: 'approved' },
    ])
  })

  it('is out of reach of every screen', async () => {
    for (const path of ['', '/1']) {
      const address = `/content-manager/collection-types/api::decision.decision${path}`
      for (const method of ['GET', 'POST', 'PUT', 'DELETE']) expect((await owner.request(method, address, method === 'GET' ? undefined : {})).ok, `${method} ${address}`).toBe(false)
    }
  })
})

describe('undoing', () => {
  it.each(['approve', 'reject', 'spam', 'delete'] as const)('"%s" lets the comment wait again', async (decision) => {
    const id = await comment('Decided by mistake')
    await decide(editor, [id], decision)
    expect(await (await undo([id])).json()).toEqual({ changed: 1 })
    expect((await contextOf(id)).state).toBe('pending')
    expect(await publicTexts()).toEqual([])
    expect((await readError(await undo([id]))).code).toBe('state_conflict')
  })

  it('a deletion of a public comment shows it again', async () => {
    const id = await comment('Public')
    await decide(editor, [id], 'approve')
    await decide(editor, [id], 'delete')
    expect(await publicTexts()).toEqual([])
    await undo([id])
    expect(await publicTexts()).toEqual(['Public'])
  })

  it('does nothing to others when one of them has nothing to undo', async () => {
    const [decided, waiting] = [await comment('Decided'), await comment('Waiting')]
    await decide(editor, [decided], 'approve')
    expect((await undo([decided, waiting])).status).toBe(409)
    expect(await publicTexts()).toEqual(['Decided'])
  })
})

it('refuses what the state table does not know, and changes nothing', async () => {
  const [gone, waiting] = [await comment('Gone'), await comment('Waiting')]
  await decide(editor, [gone], 'delete')
  const error = await readError(await decide(editor, [waiting, gone], 'approve'))
  expect([error.code, error.fields.map(({ field }) => field)]).toEqual(['state_conflict', ['ids']])
  expect((await contextOf(waiting)).state).toBe('pending')
  expect((await decide(editor, [waiting], 'restore')).status).toBe(200)
})

it('shows an edited comment, says that it is, and keeps the words of its sender', async () => {
  const id = await comment('My therapist Dr. Somebody helped me.')
  expect((await send({ ids: [id], decision: 'edit', text: 'My therapist helped me.' })).status).toBe(200)
  const shown = async () => v.parse(commentListResponse, await (await cms.fetch(apiPaths.postComments(post.slug))).json()).comments.map(({ text, edited }) => [text, edited])
  expect(await shown()).toEqual([['My therapist helped me.', true]])
  await send({ ids: [id], decision: 'edit', text: 'It helped me.' })
  expect(await editor.read('comment', id)).toMatchObject({ text: 'It helped me.', originalText: 'My therapist Dr. Somebody helped me.' })
  await undo([id])
  expect(await editor.read('comment', id)).toMatchObject({ text: 'My therapist Dr. Somebody helped me.', originalText: null })
  expect((await readError(await send({ ids: [id], decision: 'edit' }))).fields[0]?.field).toBe('text')
  expect((await readError(await send({ ids: [id], decision: 'approve', text: 'Other words' }))).fields[0]?.field).toBe('text')
})

it('answers a public comment as the practice', async () => {
  const id = await comment('A question')
  const answer = (parent: string) => editor.request('POST', moderationPaths.replies, { parent, text: 'In general, yes.' })
  expect((await readError(await answer(id))).code).toBe('state_conflict')
  await decide(editor, [id], 'approve')
  expect((await answer(id)).status).toBe(200)
  const { comments } = v.parse(commentListResponse, await (await cms.fetch(apiPaths.postComments(post.slug))).json())
  expect(comments.map(({ text, parentId, byPractice }) => [text, parentId, byPractice])).toEqual([['A question', null, false], ['In general, yes.', id, true]])
  expect((await answer('doesnotexist')).status).toBe(404)
})

it('approves a comment and answers it in one step, or does neither', async () => {
  const id = await comment('A question')
  const answer = (more: object) => editor.request('POST', moderationPaths.replies, { parent: id, text: 'In general, yes.', ...more })
  expect((await readError(await answer({ approving: 1 }))).code, 'the words are not those that were read').toBe('state_conflict')
  expect((await readError(await answer({ approving: 0, text: '' }))).code).toBe('invalid_input')
  expect(await publicTexts()).toEqual([])
  expect((await answer({ approving: 0 })).status).toBe(200)
  expect(await publicTexts()).toEqual(['A question', 'In general, yes.'])
})

it('takes back an answer of the practice, and the approval that came with it', async () => {
  const id = await comment('A question')
  await decide(editor, [id], 'approve')
  const answer = v.parse(replyResult, await (await editor.request('POST', moderationPaths.replies, { parent: id, text: 'Said too much.' })).json())
  expect((await decide(editor, [answer.id], 'delete')).status).toBe(200)
  expect(await publicTexts()).toEqual(['A question'])
  expect((await undo([id])).status).toBe(200)
  expect(await publicTexts()).toEqual([])
})

describe('whoever sent a comment', () => {
  const words = { name: 'Robin', text: 'Thank you for this.' }
  const readOwn = (token: string) => cms.fetch(apiPaths.ownComment(token))
  const ownOf = async (token: string) => v.parse(ownComment, await (await readOwn(token)).json())
  const postTo = (path: string, body: unknown) => cms.fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  const guard = (ageSeconds?: number) => ({ token: formToken('comment', cms.settings.FORM_TOKEN_SECRET ?? '', ageSeconds), idempotencyKey: randomUUID() })
  const change = (token: string, body: object = {}) => postTo(apiPaths.ownCommentChange(token), { ...words, ...guard(), ...body })
  const withdraw = (token: string, body: object = {}) => postTo(apiPaths.ownCommentWithdrawal(token), body)
  const idOf = (token: string) => token.split('.')[0] ?? ''
  const send = (more: object = {}) => sendComment(cms, { post: post.slug, ...words, ...more })
  /** As if it had been sent that long ago. */
  const age = (token: string, minutes: number) => {
    const then = Date.now() - minutes * 60_000
    return runSql(cms.settings, `update comments set created_at = ${cms.settings.DATABASE_URL === undefined ? then : `'${new Date(then).toISOString()}'`} where document_id = '${idOf(token)}'`)
  }

  it('sees that it waits, and what became of it, and nobody else does', async () => {
    const token = await send()
    const response = await readOwn(token)
    expect([response.status, response.headers.get('cache-control'), response.headers.get('surrogate-key')]).toEqual([200, 'no-store', null])
    const waiting = { id: idOf(token), state: 'waiting', ...words, shownText: null, changed: false, changeable: true, post: { slug: post.slug, title: `Title of ${post.slug}` } }
    expect(await response.json()).toEqual(waiting)
    await decide(editor, [idOf(token)], 'approve')
    expect(await ownOf(token)).toEqual({ ...waiting, state: 'published', changeable: false })
    for (const decision of ['reject', 'spam', 'delete'] as const) {
      await decide(editor, [idOf(token)], decision)
      expect((await ownOf(token)).state, 'whether it was taken for spam is not said').toBe('declined')
    }
    await owner.unpublish('post', post.documentId)
    expect((await ownOf(token)).post).toBeNull()
  })

  it('sees what readers see instead of the own words, once they see it', async () => {
    const token = await send()
    await editor.request('POST', '/moderation/decisions', { ids: [idOf(token)], decision: 'edit', text: 'Thank you.' })
    expect(await ownOf(token)).toMatchObject({ state: 'published', text: words.text, shownText: 'Thank you.' })
    await decide(editor, [idOf(token)], 'unapprove')
    expect(await ownOf(token)).toMatchObject({ state: 'waiting', text: words.text, shownText: null })
  })

  it('can choose other words while it waits; they are looked at anew, and sending them twice is sending them once', async () => {
    const token = await send()
    const other = { name: 'R.', text: 'I do not want to be alive anymore. Call (213) 555-0142.' }
    for (let times = 0; times < 2; times += 1) expect((await change(token, other)).status).toBe(200)
    expect(await ownOf(token)).toMatchObject({ ...other, state: 'waiting', changed: true, changeable: true })
    const [first] = v.parse(queue, await (await editor.request('GET', moderationPaths.queue)).json()).comments
    expect(first).toMatchObject({ id: idOf(token), ...other, revision: 1, urgent: true })
    expect(first?.heldReasons.map(({ kind }) => kind)).toContain('phone')
    expect((await contextOf(idOf(token))).log).toEqual([{ by: 'The sender', reason: null, at: expect.any(String), action: 'change', from: 'pending', to: 'pending' }])
    await decide(editor, [idOf(token)], 'reject')
  })

  it('cannot slip other words past an editor who has read the first ones', async () => {
    const token = await send()
    await change(token, { text: 'Words that nobody has read.' })
    const error = await readError(await decide(editor, [idOf(token)], 'approve'))
    expect([error.code, await publicTexts()]).toEqual(['state_conflict', []])
    const approve = (revision: number) => editor.request('POST', '/moderation/decisions', { ids: [idOf(token)], decision: 'approve', revisions: { [idOf(token)]: revision } })
    expect([(await approve(0)).status, (await approve(2)).status, (await approve(1)).status]).toEqual([409, 409, 200])
    expect(await publicTexts()).toEqual(['Words that nobody has read.'])
    expect((await readError(await change(token, { text: 'Later words.' }))).code, 'what is public stays as it was read').toBe('state_conflict')
    expect(await publicTexts()).toEqual(['Words that nobody has read.'])
  })

  it('can do so for fifteen minutes', async () => {
    const [early, late] = [await send(), await send()]
    await age(early, commentLimits.changeableMinutes - 1)
    await age(late, commentLimits.changeableMinutes + 1)
    expect([(await change(early, { text: 'In time.' })).status, (await readError(await change(late, { text: 'Too late.' }))).code]).toEqual([200, 'state_conflict'])
    expect(await ownOf(late)).toMatchObject({ ...words, changed: false, changeable: false })
  })

  it('withdraws it in any state and for good: no word, name or address stays, only the place that others have answered', async () => {
    const email = `${randomUUID()}@example.org`
    const token = await send({ email, name: 'Somebody Private' })
    await decide(editor, [idOf(token)], 'approve')
    const answer = await leaveComment(cms, owner, { post: post.slug, parent: idOf(token), text: 'An answer.' })
    await decide(editor, [answer], 'approve')
    const unanswered = await send()
    await decide(editor, [unanswered].map(idOf), 'approve')
    for (let times = 0; times < 2; times += 1) {
      for (const one of [token, unanswered]) expect(await (await withdraw(one)).json()).toMatchObject({ state: 'withdrawn', name: '', text: '', shownText: null, changeable: false })
    }
    const { comments } = v.parse(commentListResponse, await (await cms.fetch(apiPaths.postComments(post.slug))).json())
    expect(comments).toEqual([
      { id: idOf(token), parentId: null, name: '', text: '', createdAt: expect.any(String), edited: false, byPractice: false, withdrawn: true, language: 'en' },
      expect.objectContaining({ id: answer, parentId: idOf(token), text: 'An answer.', withdrawn: false }),
    ])
    const [row] = await runSql(cms.settings, `select * from comments where document_id = '${idOf(token)}'`)
    expect(row).toMatchObject({
      name: '', text: '', original_text: null, sealed_email: null, email_key_id: null, email_hash: null, network_mark: null, held_reasons: null, request_hash: null,
    })
    expect(JSON.stringify((await contextOf(idOf(token))).log)).not.toContain('Private')
    for (const decision of ['approve', 'restore', 'unapprove'] as const) expect((await decide(editor, [idOf(token)], decision)).status, decision).toBe(409)
    expect((await undo([idOf(token)])).status, 'an undo must not bring it back').toBe(409)
    expect((await readError(await change(token))).code).toBe('state_conflict')
    const reply = await postTo(apiPaths.comments(), { post: post.slug, parent: idOf(token), ...words, email, ...guard() })
    expect((await readError(reply)).fields.map(({ field }) => field)).toEqual(['parent'])
  })

  it.each<[string, (token: string, other: string) => string]>([
    ['a changed signature', (token) => `${token.slice(0, -4)}AAAA`],
    ['the signature of another comment', (token, other) => `${idOf(token)}.${other.split('.')[1]}`],
    ['a form token', () => formToken('comment', cms.settings.FORM_TOKEN_SECRET ?? '')],
    ['no signature', (token) => idOf(token)],
    ['more behind it', (token) => `${token}/../x`],
    ['line ends', (token) => `${token}\r\nx: y`],
    ['another secret', (token) => `${idOf(token)}.${createHmac('sha256', 'a guess').update(`own comment ${idOf(token)}`).digest('base64url')}`],
  ])('is nobody who comes with %s', async (_what, forge) => {
    const [token, other] = [await send(), await send()]
    const forged = forge(token, other)
    expect([(await readOwn(forged)).status, (await change(forged, { text: 'Theirs.' })).status, (await withdraw(forged)).status]).toEqual([404, 404, 404])
    expect(await ownOf(token)).toMatchObject({ ...words, state: 'waiting' })
  })

  it('has a link that ends with the comment, and nothing in the log lets in whoever reads it', async () => {
    const token = await send()
    await decide(editor, [idOf(token)], 'delete')
    await runSql(cms.settings, `delete from comments where document_id = '${idOf(token)}'`)
    expect([(await readOwn(token)).status, (await change(token)).status, (await withdraw(token)).status]).toEqual([404, 404, 404])
    expect(cms.output()).not.toContain(token.split('.')[1])
  })

  it.each<[string, () => object, string]>([
    ['a form token of yesterday', () => guard(formTokenLimits.maxSeconds + 60), 'form_token_expired'],
    ['a form token of this moment', () => guard(0), 'form_too_fast'],
    ['a form token of nobody', () => ({ token: 'comment.1.x.y' }), 'form_token_invalid'],
    ['something in the field that people do not see', () => ({ website: 'https://spam.example' }), 'honeypot_filled'],
    ['a state', () => ({ state: 'approved' }), 'invalid_input'],
    ['an address', () => ({ email: 'other@example.org' }), 'invalid_input'],
    ['no words', () => ({ text: ' ' }), 'invalid_input'],
    ['a name of two lines', () => ({ name: 'a\nBcc: x@example.org' }), 'invalid_input'],
  ])('changes nothing with %s', async (_what, body, code) => {
    const token = await send()
    expect((await readError(await change(token, body()))).code).toBe(code)
    expect((await readError(await withdraw(token, { state: 'approved' }))).code).toBe('invalid_input')
    expect((await cms.fetch(`${apiPaths.ownComment(token)}?populate=*`)).status).toBe(400)
    expect(await ownOf(token)).toMatchObject({ ...words, state: 'waiting', changed: false })
  })
})

describe('an article', () => {
  const send = (slug: string, more: object = {}) => cms.fetch(apiPaths.comments(), {
    method: 'POST', headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ post: slug, name: 'Robin', email: 'robin@example.org', text: 'A comment.', token: formToken('comment', cms.settings.FORM_TOKEN_SECRET ?? ''), idempotencyKey: randomUUID(), ...more }),
  })
  const shown = async (slug: string) => v.parse(postResponse, await (await cms.fetch(apiPaths.post(slug))).json())
  const days = (count: number) => new Date(Date.now() + count * 24 * 60 * 60 * 1000).toISOString()

  it('takes comments for as many days as it says, whatever the page offers', async () => {
    const over = await makePublished(owner, 'post', { displayDate: days(-10), commentsCloseAfterDays: 9 })
    const open = await makePublished(owner, 'post', { displayDate: days(-10), commentsCloseAfterDays: 11 })
    const error = await readError(await send(over.slug))
    expect([error.code, (await send(open.slug)).status]).toEqual(['comments_closed', 201])
    expect(await shown(over.slug)).toMatchObject({ commentsOpen: false, commentsCloseAt: expect.stringMatching(/Z$/) })
    expect(await shown(open.slug)).toMatchObject({ commentsOpen: true, commentsCloseAt: expect.stringMatching(/Z$/) })
    expect(await shown(post.slug)).toMatchObject({ commentsOpen: true, commentsCloseAt: null })
  })

  it('follows the site settings where it says nothing, and the site hears of it', async () => {
    const old = await makePublished(owner, 'post', { displayDate: days(-10) })
    const forever = await makePublished(owner, 'post', { displayDate: days(-10), commentsCloseAfterDays: 0 })
    const set = (commentsCloseAfterDays: number | null, commentLevels: number | null) => owner.request('PUT', '/content-manager/single-types/api::site.site', { commentsCloseAfterDays, commentLevels })
    const changed = await followChanges(cms)
    await set(9, 2)
    expect(await changed()).toContain('site')
    expect([(await readError(await send(old.slug))).code, (await send(forever.slug)).status]).toEqual(['comments_closed', 201])
    expect(await shown(old.slug)).toMatchObject({ commentsOpen: false, commentLevels: 2 })
    await set(null, null)
    expect(await shown(old.slug)).toMatchObject({ commentsOpen: true, commentsCloseAt: null, commentLevels: commentLimits.depth })
  })

  it('lets a conversation grow to as many levels as it says', async () => {
    const own = await makePublished(owner, 'post', { commentLevels: 2 })
    const first = await leaveComment(cms, owner, { post: own.slug })
    await decide(editor, [first], 'approve')
    const second = await leaveComment(cms, owner, { post: own.slug, parent: first })
    await decide(editor, [second], 'approve')
    const error = await readError(await send(own.slug, { parent: second }))
    expect([error.code, error.fields.map(({ field }) => field)]).toEqual(['invalid_input', ['parent']])
    const flat = await makePublished(owner, 'post', { commentLevels: 1 })
    const only = await leaveComment(cms, owner, { post: flat.slug })
    await decide(editor, [only], 'approve')
    expect((await readError(await send(flat.slug, { parent: only }))).code).toBe('invalid_input')
  })

  it.each([{ commentLevels: 0 }, { commentLevels: 7 }, { commentsCloseAfterDays: -1 }, { commentsCloseAfterDays: 4000 }])('is not published with %o', async (fields) => {
    const own = await makePublished(owner, 'post')
    await expect(owner.publish('post', own.documentId, fields)).rejects.toThrow()
    expect(await shown(own.slug)).toMatchObject({ commentLevels: commentLimits.depth })
  })
})

describe('the desk', () => {
  const queueOf = async (staff: Staff, query = '') => v.parse(queue, await (await staff.request('GET', `${moderationPaths.queue}${query}`)).json())

  it('shows who waited longest first, with what was decided about the same sender', async () => {
    const before = await queueOf(editor)
    const email = `${randomUUID()}@example.org`
    const [first, second] = [await leaveComment(cms, owner, { post: post.slug, email, text: 'First' }), await leaveComment(cms, owner, { post: post.slug, email, text: 'Second' })]
    const spam = await leaveComment(cms, owner, { post: post.slug, email, text: 'Spam' })
    await decide(editor, [spam], 'spam')
    const after = await queueOf(editor)
    expect([after.counts.pending - before.counts.pending, after.counts.spam - before.counts.spam]).toEqual([2, 1])
    const last = await queueOf(editor, `?page=${after.pageCount}`)
    const own = [...after.comments, ...last.comments].filter((one) => one.email === email)
    expect([...new Set(own.map(({ id }) => id))]).toEqual([first, second])
    expect(own[0]).toMatchObject({ text: 'First', email, sender: { pending: 1, spam: 1 }, post: { title: `Title of ${post.slug}` } })
    const times = after.comments.map(({ createdAt }) => createdAt)
    expect(times).toEqual([...times].sort())
    expect(after.oldestWaiting).toBe(times[0])
    expect((await queueOf(editor, '?state=spam')).comments[0]?.id).toBe(spam)
  })

  it('puts what reads as if somebody may be in danger before all that waits', async () => {
    await comment('Waiting for longer')
    const urgent = await comment('I do not want to be alive anymore.')
    const [first] = (await queueOf(editor)).comments
    expect(first).toMatchObject({ id: urgent, urgent: true })
    await decide(editor, [urgent], 'reject')
  })

  it('says why a comment asks for a closer look', async () => {
    await makePublished(owner, 'person', { name: 'Maren Testperson' })
    const words = { post: post.slug, name: 'Robin Somerville', text: 'I am a client of Dr. Testperson, see https://example.org. Call (213) 555-0142.' }
    await leaveComment(cms, owner, words)
    const id = await leaveComment(cms, owner, words)
    const all = (await Promise.all([...Array((await queueOf(editor)).pageCount).keys()].map((page) => queueOf(editor, `?page=${page + 1}`)))).flatMap(({ comments }) => comments)
    const kinds = all.find((one) => one.id === id)?.heldReasons.map(({ kind }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['phone', 'client', 'full_name', 'links', 'repeated']))
  })

  it.each(['?state=public', '?page=0', '?page=x', '?sort=email', '?filters[state]=pending'])('refuses %s', async (query) => {
    expect((await editor.request('GET', `${moderationPaths.queue}${query}`)).status).toBe(400)
  })

  it('shows clinicians what is under their own articles, without addresses, and lets them decide about that alone', async () => {
    const { staff: clinician } = await inviteStaff(cms, owner, 'clinician', 'Clara')
    const own = await makePublished(clinician, 'post')
    const mine = await leaveComment(cms, owner, { post: own.slug, text: 'Under mine', email: 'hidden@example.org' })
    const theirs = await comment('Under theirs')
    const { comments, counts } = await queueOf(clinician)
    expect([comments.map(({ id, email }) => [id, email]), counts.pending]).toEqual([[[mine, null]], 1])
    expect((await decide(clinician, [mine, theirs], 'approve')).status).toBe(404)
    expect((await decide(clinician, [theirs], 'approve')).status).toBe(404)
    expect((await decide(clinician, [mine], 'approve')).status).toBe(200)
    await decide(editor, [theirs], 'approve')
    expect((await clinician.request('POST', moderationPaths.undo, { ids: [theirs] })).status).toBe(404)
    expect((await clinician.request('POST', moderationPaths.replies, { parent: theirs, text: 'No' })).status).toBe(404)
    expect((await clinician.request('POST', moderationPaths.replies, { parent: mine, text: 'Yes' })).status).toBe(200)
    expect(await (await clinician.request('GET', moderationPaths.waiting)).json()).toEqual({ count: 0, oldest: null, comments: [] })
  })
})
