import { commentListResponse } from '@practice/shared/comments/contract'
import { apiPaths } from '@practice/shared/paths'
import * as v from 'valibot'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { readError } from '../support/api-error.js'
import type { Cms } from '../support/cms.js'
import { startCms } from '../support/cms.js'
import { decide, leaveComment } from '../support/comments.js'
import type { TestDocument } from '../support/documents.js'
import { makePublished } from '../support/documents.js'
import type { Staff } from '../support/staff.js'
import { signIn } from '../support/staff.js'
import { inviteStaff } from '../support/staff-of-each-role.js'

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
  expect([response.status, await response.json()]).toEqual([200, { changed: 1, state: 'approved' }])
  expect(await publicTexts()).toEqual(['Thank you.'])
  const stored = await editor.read('comment', id)
  expect(stored).toMatchObject({ state: 'approved', decidedBy: 'Edda Example', text: 'Thank you.' })
  expect(Date.parse(String(stored.decidedAt))).toBeGreaterThanOrEqual(before - 1000)
})

it('approves many at once', async () => {
  const ids = [await comment('One'), await comment('Two'), await comment('Three')]
  expect(await (await decide(editor, [...ids, ids[0]!], 'approve')).json()).toEqual({ changed: 3, state: 'approved' })
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

it('tells an editor about the article, the comment it answers and the address', async () => {
  const parent = await leaveComment(cms, owner, { post: post.slug, text: 'A question', name: 'Kim' })
  await decide(editor, [parent], 'approve')
  const reply = await leaveComment(cms, owner, { post: post.slug, parent, text: 'An answer', email: 'robin.private@example.org' })
  const response = await editor.request('GET', `/moderation/comments/${reply}`)
  expect(await response.json()).toEqual({
    state: 'pending', email: 'robin.private@example.org', decidedBy: null, decidedAt: null,
    post: { title: `Title of ${post.slug}`, address: expect.stringContaining(`/articles/${post.slug}`) },
    parent: { name: 'Kim', text: 'A question', state: 'approved' },
  })
  expect((await editor.request('GET', '/moderation/comments/doesnotexist')).status).toBe(404)
})
