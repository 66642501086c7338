import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Cms } from '../support/cms.js'
import { startCms } from '../support/cms.js'
import { makeDraft, makePublished } from '../support/documents.js'
import type { Staff } from '../support/staff.js'
import { signIn } from '../support/staff.js'

let cms: Cms
let owner: Staff

beforeAll(async () => {
  cms = await startCms()
  owner = await signIn(cms)
})
afterAll(() => cms.stop())

const publish = (kind: 'post' | 'page', documentId: string) => owner.request('POST', `/content-manager/collection-types/api::${kind}.${kind}/${documentId}/actions/publish`, {})

describe('publishing', () => {
  it('is refused while a picture has no description, and says where it is', async () => {
    const { documentId, slug } = await makeDraft(owner, 'post', { body: '## Breathing\n\n![](/uploads/a.webp)' })
    const refused = await publish('post', documentId)
    expect(refused.status).toBe(400)
    expect(await refused.json()).toMatchObject({
      error: { name: 'ValidationError', details: { errors: [{ path: ['body'], message: expect.stringMatching(/^A picture below “Breathing” has no description\./) }] } },
    })
    expect((await cms.fetch(`/api/posts/${slug}`)).status).toBe(404)
    await owner.publish('post', documentId, { body: '## Breathing\n\n![](/uploads/a.webp "decorative") ![A path](/uploads/b.webp)' })
  })

  it('is refused while a link leads to nothing, and says which', async () => {
    const { documentId } = await makeDraft(owner, 'page', { body: 'See [the stages](post:gone) and [this](page:NO).' })
    const refused = await publish('page', documentId)
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain('The link “the stages” leads to something that does not exist. Link it to something else, or remove the link. There is one more problem')
  })

  it('takes links to documents that are not public yet', async () => {
    const later = await makeDraft(owner, 'post')
    await makePublished(owner, 'post', { body: `See [what comes](post:${later.documentId}).` })
  })

  it('saves drafts whatever they lack', async () => {
    await makeDraft(owner, 'post', { body: '![](/uploads/a.webp) [x](post:gone)' })
  })
})
