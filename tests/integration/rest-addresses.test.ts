import { commentListResponse } from '@practice/shared/comments/contract'
import { apiPaths, documentPath } from '@practice/shared/paths'
import { postListResponse, postResponse } from '@practice/shared/posts/contract'
import { redirectResponse } from '@practice/shared/redirects/contract'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readError } from '../support/api-error.js'
import type { Cms } from '../support/cms.js'
import { startCms } from '../support/cms.js'
import { leaveApprovedComment } from '../support/comments.js'
import type { PublicKind, TestDocument } from '../support/documents.js'
import { connect, makeDraft, makePublished, newSlug } from '../support/documents.js'
import type { Staff } from '../support/staff.js'
import { signIn } from '../support/staff.js'

let cms: Cms
let staff: Staff

beforeAll(async () => {
  cms = await startCms()
  staff = await signIn(cms)
})
afterAll(() => cms.stop())

const whereIs = async (path: string): Promise<unknown> => {
  const response = await cms.fetch(apiPaths.redirect(path))
  return response.status === 200 ? response.json() : (await readError(response)).code
}
const postCollection = '/content-manager/collection-types/api::post.post'
const redirectCollection = '/content-manager/collection-types/api::redirect.redirect'

const slugOwnerAnswer = v.object({ current: v.nullable(v.object({ title: v.string() })), former: v.nullable(v.looseObject({ isTakenOver: v.boolean() })) })

const moved = (location: string) => ({ status: 301, location })
const gone = expect.objectContaining({ status: 410 })

describe('a former address', () => {
  it.each<PublicKind>(['post', 'category', 'person', 'location', 'page'])('of a %s leads to where it is now, however often it moved', async (kind) => {
    const { documentId, slug: first } = await makePublished(staff, kind)
    const [second, third] = [newSlug(kind), newSlug(kind)]
    const path = documentPath[kind]
    await staff.publish(kind, documentId, { slug: second })
    expect(await whereIs(path(first))).toEqual(moved(path(second)))
    await staff.publish(kind, documentId, { slug: third })
    expect([await whereIs(path(first)), await whereIs(path(second))]).toEqual([moved(path(third)), moved(path(third))])
    expect(await whereIs(path(third))).toBe('not_found')
  })

  it('is an address again when its document comes back to it', async () => {
    const { documentId, slug: first } = await makePublished(staff, 'post')
    const second = newSlug('post')
    await staff.publish('post', documentId, { slug: second })
    await staff.publish('post', documentId, { slug: first })
    expect([await whereIs(`/articles/${first}`), await whereIs(`/articles/${second}`)]).toEqual(['not_found', moved(`/articles/${first}`)])
  })

  it('belongs to another document only when somebody has decided so', async () => {
    const { documentId, slug: wanted } = await makePublished(staff, 'post', { title: 'The first one' })
    const next = newSlug('post')
    await staff.publish('post', documentId, { slug: next })
    const other = await makeDraft(staff, 'post', { slug: wanted })
    const publish = () => staff.request('POST', `${postCollection}/${other.documentId}/actions/publish`, {})
    const refused = await publish()
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('former address that still leads readers to “The first one”')])
    expect(await whereIs(`/articles/${wanted}`)).toEqual(moved(`/articles/${next}`))

    const question = { kind: 'post', slug: wanted, documentId: other.documentId }
    const owner = async () => v.parse(slugOwnerAnswer, await (await staff.request('GET', `/links/slug-owner?${new URLSearchParams(question)}`)).json())
    expect(await owner()).toMatchObject({ current: null, former: { document: { title: 'The first one' }, leadsTo: `/articles/${next}`, isTakenOver: false } })
    expect((await staff.request('POST', '/links/slug-owner', question)).status).toBe(200)
    expect(await owner()).toMatchObject({ former: { isTakenOver: true } })
    expect((await publish()).status).toBe(200)
    expect(await whereIs(`/articles/${wanted}`)).toBe('not_found')
    expect((await staff.request('POST', '/links/slug-owner', question)).status).toBe(400)
  })

  it('of something withdrawn or deleted is gone, and only gone', async () => {
    const [withdrawn, deleted] = [await makePublished(staff, 'post'), await makePublished(staff, 'page')]
    await staff.unpublish('post', withdrawn.documentId)
    await staff.remove('page', deleted.documentId)
    expect([await whereIs(`/articles/${withdrawn.slug}`), await whereIs(`/${deleted.slug}`)]).toEqual([gone, gone])
  })

  it('leads to a withdrawn document that comes back under another address', async () => {
    const { documentId, slug } = await makePublished(staff, 'post')
    const next = newSlug('post')
    await staff.unpublish('post', documentId)
    await staff.publish('post', documentId, { slug: next })
    expect(await whereIs(`/articles/${slug}`)).toEqual(moved(`/articles/${next}`))
  })

  it('is not made by a draft that changes its mind', async () => {
    const { documentId, slug } = await makeDraft(staff, 'post')
    await staff.publish('post', documentId, { slug: newSlug('post') })
    expect(await whereIs(`/articles/${slug}`)).toBe('not_found')
  })

  it('can be written by hand, and is refused when it would leave the site', async () => {
    await staff.create('redirect', { fromPath: '/old-brochure', outcome: 'moved', target: '/contact' })
    await staff.create('redirect', { fromPath: '/older-brochure', outcome: 'moved', target: '/old-brochure' })
    expect([await whereIs('/old-brochure'), await whereIs('/older-brochure/')]).toEqual([moved('/contact'), moved('/contact')])
    for (const target of ['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', 'javascript:alert(1)', '', null]) {
      const response = await staff.request('POST', '/content-manager/collection-types/api::redirect.redirect', { fromPath: newSlug('/x'), outcome: 'moved', target })
      expect(response.status, String(target)).toBe(400)
    }
  })

  it('written by hand leads on in one step, whatever is renamed or redirected later', async () => {
    const { documentId, slug } = await makePublished(staff, 'post')
    await staff.create('redirect', { fromPath: '/flyer', outcome: 'moved', target: `/articles/${slug}#part` })
    await staff.create('redirect', { fromPath: '/older-flyer', outcome: 'moved', target: '/flyer' })
    const next = newSlug('post')
    await staff.publish('post', documentId, { slug: next })
    expect([await whereIs('/flyer'), await whereIs('/older-flyer')]).toEqual([moved(`/articles/${next}#part`), moved(`/articles/${next}#part`)])
  })

  it.each([
    ['itself', { fromPath: '/round', target: '/round' }, 'cannot lead to itself'],
    ['nothing', { fromPath: '/round', target: '/and-round' }, 'There is nothing at'],
    ['no document', { fromPath: '/round', target: 'post:nothing' }, 'no such document'],
    ['somewhere from a page of the site', { fromPath: '/articles', target: '/contact' }, 'belongs to the site itself'],
  ])('cannot be made to lead to %s', async (_, fields, message) => {
    const response = await staff.request('POST', redirectCollection, { outcome: 'moved', ...fields })
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(message)])
  })

  it('cannot be the address of something public, nor be changed to lead in a circle', async () => {
    const { slug } = await makePublished(staff, 'page')
    const response = await staff.request('POST', redirectCollection, { fromPath: `/${slug}`, outcome: 'moved', target: '/contact' })
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('address of something public')])
    const first = await staff.create('redirect', { fromPath: '/first', outcome: 'moved', target: '/contact' })
    await staff.create('redirect', { fromPath: '/second', outcome: 'moved', target: '/first' })
    await staff.update('redirect', first, { target: '/second' })
    expect([await whereIs('/first'), await whereIs('/second')]).toEqual([moved('/contact'), moved('/contact')])
  })

  it('of something gone comes with articles to read instead, of its topic first', async () => {
    const topic = await makePublished(staff, 'category')
    const category = connect(topic)
    const [withdrawn, alike] = [await makePublished(staff, 'post', { category }), await makePublished(staff, 'post', { category })]
    await makePublished(staff, 'post')
    await staff.unpublish('post', withdrawn.documentId)
    const answer = v.parse(redirectResponse, await (await cms.fetch(apiPaths.redirect(`/articles/${withdrawn.slug}`))).json())
    const slugs = answer.status === 410 ? answer.suggestions.map(({ slug }) => slug) : []
    expect([slugs[0], slugs.length, slugs.includes(withdrawn.slug)]).toEqual([alike.slug, 3, false])
  })

  it.each(['', 'articles/x', '//elsewhere.example', '/a?b', '/a b', `/${'a'.repeat(500)}`])('asked for as %o is a mistake of the caller', async (path) => {
    const { code, fields } = await readError(await cms.fetch(apiPaths.redirect(path)))
    expect([code, fields.map(({ field }) => field)]).toEqual(['invalid_input', ['path']])
  })
})

describe('the first published date', () => {
  const readPost = async (slug: string) => v.parse(postResponse, await (await cms.fetch(apiPaths.post(slug))).json())

  it('never moves, whatever happens to the post', async () => {
    const { documentId, slug } = await makePublished(staff, 'post')
    const { publishedOn, updatedOn } = await readPost(slug)
    await staff.publish('post', documentId, { title: 'Changed', firstPublishedAt: '2001-01-01T00:00:00.000Z' })
    const republished = await readPost(slug)
    expect(republished.publishedOn).toBe(publishedOn)
    expect(republished.updatedOn > updatedOn).toBe(true)
    await staff.unpublish('post', documentId)
    await staff.update('post', documentId, { firstPublishedAt: null })
    await staff.publish('post', documentId)
    expect((await readPost(slug)).publishedOn).toBe(publishedOn)
  })

  it('cannot be chosen when a post is made', async () => {
    const before = new Date().toISOString()
    const { slug } = await makePublished(staff, 'post', { firstPublishedAt: '2001-01-01T00:00:00.000Z', listedAt: '2001-01-01T00:00:00.000Z' })
    expect((await readPost(slug)).publishedOn >= before).toBe(true)
  })
})

describe('a post in the admin', () => {
  it('shows whether what was saved is what readers see', async () => {
    const { documentId } = await makePublished(staff, 'post')
    const status = async () => (await staff.list('post')).find((post) => post.documentId === documentId)?.status
    expect(await status()).toBe('published')
    await staff.update('post', documentId, { title: 'Saved, and not yet published' })
    expect(await status()).toBe('modified')
    await staff.publish('post', documentId)
    expect(await status()).toBe('published')
  })
})

describe('a slug', () => {
  it('is published once, even when two are published at the same moment', async () => {
    const slug = newSlug('race')
    const drafts = await Promise.all(Array.from({ length: 4 }, () => makeDraft(staff, 'post', { slug })))
    const answers = await Promise.all(
      drafts.map(({ documentId }) => staff.request('POST', `/content-manager/collection-types/api::post.post/${documentId}/actions/publish`, {})),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400])
    const { posts } = v.parse(postListResponse, await (await cms.fetch(apiPaths.posts())).json())
    expect(posts.filter((post) => post.slug === slug)).toHaveLength(1)
  })

  it('of two posts that want each other’s at the same moment stays with both', async () => {
    const [one, other] = [await makePublished(staff, 'post'), await makePublished(staff, 'post')]
    const swap = (post: TestDocument, slug: string) => staff.request('POST', `${postCollection}/${post.documentId}/actions/publish`, { slug })
    const answers = await Promise.all([swap(one, other.slug), swap(other, one.slug)])
    expect(answers.map(({ status }) => status)).toEqual([400, 400])
    for (const answer of answers) expect(await answer.text()).toContain('has this slug already')
    for (const { slug } of [one, other]) expect((await cms.fetch(apiPaths.post(slug))).status).toBe(200)
  })

  it.each(['🌊', 'Ünïcode', 'with space', 'UPPER', 'double--hyphen', 'a'.repeat(121)])('%s is refused in words', async (slug) => {
    const response = await staff.request('POST', postCollection, { title: 'T', slug, excerpt: 'E', body: 'B' })
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('A slug has')])
  })

  it.each(['api', 'admin', 'articles', 'contact', 'uploads'])('%s is not for a page, because the site uses it', async (slug) => {
    const response = await staff.request('POST', '/content-manager/collection-types/api::page.page', { title: 'T', slug, body: 'B' })
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('belongs to the site itself')])
  })
})

it('deleting a post deletes what readers wrote under it', async () => {
  const [post, other] = [await makePublished(staff, 'post'), await makePublished(staff, 'post')]
  await leaveApprovedComment(cms, staff, { post: post.slug })
  await leaveApprovedComment(cms, staff, { post: other.slug })
  await staff.remove('post', post.documentId)
  expect(await staff.list('comment')).toHaveLength(1)
  const { comments } = v.parse(commentListResponse, await (await cms.fetch(apiPaths.postComments(other.slug))).json())
  expect(comments).toHaveLength(1)
})
