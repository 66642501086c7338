import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as v from 'valibot'
import type { Cms } from '../support/cms.js'
import { startCms } from '../support/cms.js'
import type { TestDocument } from '../support/documents.js'
import { connect, makeDraft, makePublished, newSlug } from '../support/documents.js'
import type { Staff } from '../support/staff.js'
import { signIn } from '../support/staff.js'
import { spanish } from '../support/translations.js'

let cms: Cms
let owner: Staff

beforeAll(async () => {
  cms = await startCms()
  owner = await signIn(cms)
})
afterAll(() => cms.stop())

const list = v.object({ links: v.array(v.object({ id: v.string(), language: v.string(), address: v.string(), expiresAt: v.string() })) })
const adminAnswer = v.object({ data: v.object({ url: v.string() }) })

const tokenOf = (address: string): string => new URL(address).pathname.replace(/^.*\/preview\//, '')
const read = (token: string) => cms.fetch(`/api/previews/${token}`)

describe('a preview link', () => {
  it('to the words in another language leads to a page in that language', async () => {
    const post = await makePublished(owner, 'post')
    await spanish(owner).save(post, { title: 'Un borrador', excerpt: 'x', body: 'x' })
    const made = await (await owner.request('POST', `/previews/post/${post.documentId}`, { language: 'es' })).json()
    const { links: [link] } = v.parse(list, made)
    expect([link?.language, new URL(link!.address).pathname]).toEqual(['es', expect.stringMatching(/^\/es\/preview\/post\./)])
    expect(await (await read(tokenOf(link!.address))).json()).toMatchObject({ state: 'unpublished', post: { title: 'Un borrador' } })
    expect((await owner.request('POST', `/previews/post/${post.documentId}`, { language: 'fr' })).status).toBe(400)
  })

  it('shows one draft, and is never kept', async () => {
    const { documentId } = await makeDraft(owner, 'post', { title: 'Not yet public', body: 'Secret words.' })
    const { links } = v.parse(list, await (await owner.request('POST', `/previews/post/${documentId}`)).json())
    const answer = await read(tokenOf(links[0]!.address))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('surrogate-key')).toBeNull()
    expect(await answer.json()).toMatchObject({ kind: 'post', state: 'unpublished', post: { title: 'Not yet public', body: 'Secret words.', related: [], commentsOpen: false } })
  })

  it('names no people and topics that are not public', async () => {
    const [hidden, known] = [await makeDraft(owner, 'person', { name: 'Hidden Person' }), await makePublished(owner, 'person', { name: 'Known Person' })]
    const { documentId } = await makeDraft(owner, 'post', { authors: { connect: [hidden, known].map((person) => ({ documentId: person.documentId })) } })
    const { links } = v.parse(list, await (await owner.request('POST', `/previews/post/${documentId}`)).json())
    const text = await (await read(tokenOf(links[0]!.address))).text()
    expect(text).toContain('Known Person')
    expect(text).not.toContain('Hidden Person')
  })

  it('shows a person and a place, and of what they name only what is public', async () => {
    const [hidden, known] = [await makeDraft(owner, 'location', { name: 'Hidden Place' }), await makePublished(owner, 'location', { name: 'Known Place' })]
    const person = await makeDraft(owner, 'person', { name: 'New Person', bio: 'A new life.', locations: connect(hidden, known) })
    const place = await makeDraft(owner, 'location', { name: 'New Place', introduction: 'By the park.', street: null, timeZone: null })
    const open = async ({ kind, documentId }: TestDocument) => {
      const { links } = v.parse(list, await (await owner.request('POST', `/previews/${kind}/${documentId}`)).json())
      return (await read(tokenOf(links[0]!.address))).json()
    }
    expect(await open(person)).toMatchObject({ kind: 'person', state: 'unpublished', person: { name: 'New Person', bio: 'A new life.', locations: [{ name: 'Known Place' }] } })
    expect(await open(place)).toMatchObject({ kind: 'location', state: 'unpublished', location: { name: 'New Place', introduction: 'By the park.', street: '', people: [] } })
  })

  it.each(['post', 'page', 'person', 'location'] as const)('says of a %s whether readers see the same already', async (kind) => {
    const { documentId } = await makePublished(owner, kind)
    const { links } = v.parse(list, await (await owner.request('POST', `/previews/${kind}/${documentId}`)).json())
    const open = async () => (await read(tokenOf(links[0]!.address))).json()
    expect(await open()).toMatchObject({ state: 'published' })
    await owner.update(kind, documentId, { slug: newSlug('renamed') })
    expect(await open()).toMatchObject({ state: 'changed' })
  })

  it('works no more when it is withdrawn, changed or made up', async () => {
    const { documentId } = await makeDraft(owner, 'page')
    const other = await makeDraft(owner, 'page')
    const { links } = v.parse(list, await (await owner.request('POST', `/previews/page/${documentId}`)).json())
    const token = tokenOf(links[0]!.address)
    expect((await read(token)).status).toBe(200)
    for (const changed of [token.replace(documentId, other.documentId), `${token}x`, 'page.x', token.replace('.draft.', '.published.')]) expect((await read(changed)).status).toBe(404)
    await owner.request('POST', `/previews/page/${documentId}/withdraw`, { id: links[0]!.id })
    expect((await read(token)).status).toBe(404)
  })

  it('is made by those who may change the document, and by nobody else', async () => {
    const { documentId } = await makeDraft(owner, 'post')
    expect((await cms.fetch(`/previews/post/${documentId}`, { method: 'POST' })).status).toBe(401)
    expect((await owner.request('POST', '/previews/post/nothere')).status).toBe(404)
    expect((await owner.request('POST', `/previews/category/${documentId}`)).status).toBe(404)
  })
})

it('the preview in the admin shows the draft and the published version', async () => {
  const { documentId } = await makePublished(owner, 'post', { title: 'As published' })
  await owner.update('post', documentId, { title: 'As drafted' })
  for (const [status, title] of [['draft', 'As drafted'], ['published', 'As published']] as const) {
    const answer = await owner.request('GET', `/content-manager/preview/url/api::post.post?documentId=${documentId}&status=${status}`)
    const { url } = v.parse(adminAnswer, await answer.json()).data
    expect(await (await read(tokenOf(url))).json()).toMatchObject({ post: { title } })
  }
})
