import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as v from 'valibot'
import type { Cms } from '../support/cms.js'
import { startCms } from '../support/cms.js'
import { makeDraft, makePublished } from '../support/documents.js'
import type { Staff } from '../support/staff.js'
import { signIn } from '../support/staff.js'
import { inviteStaff } from '../support/staff-of-each-role.js'

let cms: Cms
let owner: Staff
let editor: Staff

beforeAll(async () => {
  cms = await startCms()
  owner = await signIn(cms)
  editor = (await inviteStaff(cms, owner, 'editor', 'Jonah')).staff
})
afterAll(() => cms.stop())

describe('who has a document open', () => {
  it('is told to staff who write, and to nobody else', async () => {
    const { documentId } = await makeDraft(owner, 'post')
    const answer = await owner.request('GET', `/editing/api::post.post/${documentId}`)
    expect(await answer.json()).toEqual({ others: [] })
    expect((await owner.request('GET', `/editing/admin::user/${documentId}`)).status).toBe(404)
    expect((await cms.fetch(`/editing/api::post.post/${documentId}`)).status).toBe(401)
  })
})

const saved = v.object({ updatedAt: v.string() })
const refusal = v.object({ error: v.object({ name: v.string(), message: v.string(), details: v.looseObject({ code: v.string() }) }) })

describe('a document that two people have open', () => {
  const load = async (documentId: string): Promise<string> => v.parse(saved, await owner.read('post', documentId)).updatedAt
  /** What the form does: it says which version it shows. */
  const send = ({ token }: Staff, method: 'PUT' | 'POST', documentId: string, loaded: string, fields: Record<string, unknown>) =>
    cms.fetch(`/content-manager/collection-types/api::post.post/${documentId}${method === 'POST' ? '/actions/publish' : ''}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'x-loaded-version': loaded },
      body: JSON.stringify(fields),
    })

  it.each(['PUT', 'POST'] as const)('is not overwritten by who saves second: %s', async (method) => {
    const { documentId } = await makeDraft(owner, 'post')
    const loaded = await load(documentId)
    expect((await send(editor, 'PUT', documentId, loaded, { body: 'Words of the editor.' })).status).toBe(200)
    const answer = await send(owner, method, documentId, loaded, { body: 'Words of the owner.' })
    expect(answer.status).toBe(400)
    const { error } = v.parse(refusal, await answer.json())
    expect(error).toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining('Jonah Example saved this after you opened it'),
      details: { code: 'saved_meanwhile', by: 'Jonah Example', version: await load(documentId) },
    })
    expect(await owner.read('post', documentId)).toMatchObject({ body: 'Words of the editor.' })
    // Who has seen the other version may decide for the own one.
    expect((await send(owner, method, documentId, await load(documentId), { body: 'Words of the owner.' })).status).toBe(200)
    expect(await owner.read('post', documentId)).toMatchObject({ body: 'Words of the owner.' })
  })

  it('is saved and published by one person again and again', async () => {
    const { documentId } = await makeDraft(owner, 'post')
    for (const body of ['One.', 'Two.']) {
      expect((await send(owner, 'PUT', documentId, await load(documentId), { body })).status).toBe(200)
      expect((await send(owner, 'POST', documentId, await load(documentId), { body: `${body} Published.` })).status).toBe(200)
    }
  })

  it('may be changed by the CMS itself meanwhile', async () => {
    const waiting = await makeDraft(owner, 'post', { body: 'See [what comes](/articles/what-comes).' })
    const loaded = await load(waiting.documentId)
    await makePublished(owner, 'post', { slug: 'what-comes' })
    expect(await owner.read('post', waiting.documentId)).toMatchObject({ body: expect.stringContaining('(post:') })
    expect((await send(editor, 'PUT', waiting.documentId, loaded, { title: 'Saved all the same' })).status).toBe(200)
  })

  it('tells somebody with two windows so', async () => {
    const { documentId } = await makeDraft(owner, 'post')
    const loaded = await load(documentId)
    await owner.update('post', documentId, { body: 'In one window.' })
    const answer = await send(owner, 'PUT', documentId, loaded, { body: 'In the other.' })
    expect(v.parse(refusal, await answer.json()).error.message).toContain('You, in another window, saved this')
  })
})
