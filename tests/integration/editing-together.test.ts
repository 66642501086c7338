import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Cms } from '../support/cms.js'
import { startCms } from '../support/cms.js'
import { makeDraft } from '../support/documents.js'
import type { Staff } from '../support/staff.js'
import { signIn } from '../support/staff.js'

let cms: Cms
let owner: Staff

beforeAll(async () => {
  cms = await startCms()
  owner = await signIn(cms)
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
