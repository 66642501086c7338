import { tagsHeader } from '@practice/shared/changes/contract'
import { apiPaths } from '@practice/shared/paths'
import { siteResponse } from '@practice/shared/site/contract'
import * as v from 'valibot'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readError } from '../support/api-error.js'
import { followChanges, readChanges } from '../support/change-stream.js'
import type { Cms } from '../support/cms.js'
import { startCms } from '../support/cms.js'
import { decide, leaveComment } from '../support/comments.js'
import type { TestDocument } from '../support/documents.js'
import { connect, makeDraft, makePublished, newSlug } from '../support/documents.js'
import type { Staff } from '../support/staff.js'
import { signIn } from '../support/staff.js'

let cms: Cms
let staff: Staff
let category: TestDocument
let author: TestDocument
/** Tags of what changed since the last call. */
let changed: () => Promise<Set<string>>

beforeAll(async () => {
  cms = await startCms()
  staff = await signIn(cms)
  category = await makePublished(staff, 'category')
  author = await makePublished(staff, 'person')
})
afterAll(() => cms.stop())
beforeEach(async () => {
  changed = await followChanges(cms)
})

interface Answer {
  body: string
  tags: string[]
}

const answerAt = async (path: string): Promise<Answer> => {
  const response = await cms.fetch(path)
  return { body: await response.text(), tags: response.headers.get(tagsHeader)?.split(' ') ?? [] }
}
const tagsAt = async (path: string): Promise<string[]> => (await answerAt(path)).tags

describe('a change names', () => {
  it('nothing while it is a draft', async () => {
    const draft = await makeDraft(staff, 'post', { category: connect(category) })
    await staff.update('post', draft.documentId, { title: 'Another title' })
    expect(await changed()).toEqual(new Set())
  })

  it('the lists that a new post is in', async () => {
    const post = await makePublished(staff, 'post', { category: connect(category), authors: connect(author) })
    const id = post.documentId
    const lists = ['posts', `posts:category:${category.documentId}`, `posts:author:${author.documentId}`]
    expect(await changed()).toEqual(new Set(['sitemap', `post:${id}`, `post-card:${id}`, ...lists, ...lists.map((list) => `newest:${list}`)]))
  })

  it('a post alone when only its text changes', async () => {
    const post = await makePublished(staff, 'post', { category: connect(category) })
    await changed()
    await staff.publish('post', post.documentId, { body: 'Another body.' })
    expect(await changed()).toEqual(new Set(['sitemap', `post:${post.documentId}`]))
  })

  it('what shows a post when it is renamed', async () => {
    const post = await makePublished(staff, 'post')
    await changed()
    await staff.publish('post', post.documentId, { slug: newSlug('renamed') })
    expect(await changed()).toEqual(new Set(['sitemap', `post:${post.documentId}`, `post-card:${post.documentId}`]))
  })

  it('the comments of a post when one becomes public or goes, and nothing while it waits', async () => {
    const post = await makePublished(staff, 'post')
    await changed()
    const comment = await leaveComment(cms, staff, { post: post.slug })
    expect(await changed()).toEqual(new Set())
    await decide(staff, [comment], 'approve')
    expect(await changed()).toEqual(new Set([`comments:${post.documentId}`]))
    await decide(staff, [comment], 'reject')
    expect(await changed()).toEqual(new Set([`comments:${post.documentId}`]))
  })

  it('a picture whose description changes, that is replaced or deleted', async () => {
    const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
    const send = (path: string, method: string, form?: FormData) =>
      cms.fetch(path, { method, headers: { authorization: `Bearer ${staff.token}` }, ...(form && { body: form }) })
    const form = new FormData()
    form.append('files', new Blob([dot], { type: 'image/png' }), 'dot.png')
    const [{ id }] = v.parse(v.tuple([v.object({ id: v.number() })]), await (await send('/upload', 'POST', form)).json())
    const post = await makePublished(staff, 'post', { cover: id })
    expect(await tagsAt(apiPaths.post(post.slug))).toContain(`file:${id}`)
    await changed()
    const described = new FormData()
    described.append('fileInfo', JSON.stringify({ alternativeText: 'A dot' }))
    expect((await send(`/upload?id=${id}`, 'POST', described)).ok).toBe(true)
    expect(await changed()).toEqual(new Set([`file:${id}`, 'sitemap']))
    const replacement = new FormData()
    replacement.append('files', new Blob([dot], { type: 'image/png' }), 'another.png')
    expect((await send(`/upload?id=${id}`, 'POST', replacement)).ok).toBe(true)
    expect(await changed()).toEqual(new Set([`file:${id}`, 'sitemap']))
    expect((await send(`/upload/files/${id}`, 'DELETE')).ok).toBe(true)
    expect(await changed()).toEqual(new Set([`file:${id}`, 'sitemap']))
  })

  it('the menus that lead through a redirect, and nothing when none does', async () => {
    const post = await makePublished(staff, 'post')
    const menuLeadsTo = async () => v.parse(siteResponse, await (await cms.fetch(apiPaths.site())).json()).navigation
    await staff.request('PUT', '/content-manager/single-types/api::site.site', { navigation: [{ label: 'Short way', path: '/short-way' }] })
    await changed()
    const redirect = await staff.create('redirect', { fromPath: '/short-way', outcome: 'moved', target: `/articles/${post.slug}` })
    expect(await menuLeadsTo()).toEqual([{ label: 'Short way', path: `/articles/${post.slug}` }])
    expect(await changed()).toEqual(new Set(['site']))
    await staff.update('redirect', redirect, { fromPath: '/another-way', outcome: 'moved', target: `/articles/${post.slug}` })
    expect(await menuLeadsTo()).toEqual([])
    expect(await changed()).toEqual(new Set(['site']))
    await staff.update('redirect', redirect, { fromPath: '/short-way', outcome: 'moved', target: `/articles/${post.slug}` })
    await changed()
    await staff.remove('redirect', redirect)
    expect(await menuLeadsTo()).toEqual([])
    expect(await changed()).toEqual(new Set(['site']))
    await staff.create('redirect', { fromPath: '/no-menu-has-this', outcome: 'moved', target: `/articles/${post.slug}` })
    expect(await changed()).toEqual(new Set())
  })

  it('nothing when it is refused', async () => {
    const taken = await makePublished(staff, 'post')
    const draft = await makeDraft(staff, 'post', { slug: newSlug('mine') })
    await changed()
    const refused = await staff.request('POST', `/content-manager/collection-types/api::post.post/${draft.documentId}/actions/publish`, { slug: taken.slug })
    expect(refused.ok).toBe(false)
    expect(await changed()).toEqual(new Set())
  })
})

describe('an answer names', () => {
  it('what its text mentions, even while that is not public', async () => {
    const later = await makeDraft(staff, 'post')
    const post = await makePublished(staff, 'post', { body: `Read [this](post:${later.documentId}).` })
    expect(await tagsAt(apiPaths.post(post.slug))).toContain(`post-card:${later.documentId}`)
    await changed()
    await staff.publish('post', later.documentId)
    expect(await changed()).toContain(`post-card:${later.documentId}`)
  })

  it('nothing when it must not be kept', async () => {
    for (const path of [apiPaths.formToken('comment'), apiPaths.post('nowhere'), apiPaths.posts({ page: 400 }), apiPaths.posts({ category: 'nowhere' })]) {
      expect(await tagsAt(path), path).toEqual([])
    }
  })
})

it('whatever changes an answer has one of its tags', async () => {
  const place = await makePublished(staff, 'location')
  const boss = await makePublished(staff, 'person')
  const person = await makePublished(staff, 'person', { locations: connect(place), supervisor: connect(boss) })
  const topic = await makePublished(staff, 'category')
  const page = await makePublished(staff, 'page', { body: `[a](location:${place.documentId}) [b](person:${person.documentId})` })
  const first = await makePublished(staff, 'post', { category: connect(topic), authors: connect(person), featured: true })
  const second = await makePublished(staff, 'post', { category: connect(topic), reviewer: connect(person), body: `[a](post:${first.documentId}) [b](page:${page.documentId})` })
  // Nobody shows it yet, but it is compared with what is shown.
  const other = await makePublished(staff, 'post', { title: 'Of something else', excerpt: 'Altogether.', category: connect(topic), displayDate: '2001-01-01T00:00:00.000Z' })
  for (let index = 0; index < 3; index += 1) await makePublished(staff, 'post', { category: connect(topic) })
  const paths = [
    apiPaths.site(), apiPaths.posts(), apiPaths.posts({ category: topic.slug }), apiPaths.posts({ author: person.slug }), apiPaths.posts({ featured: 'true' }),
    apiPaths.post(first.slug), apiPaths.post(second.slug), apiPaths.postComments(first.slug), apiPaths.categories(), apiPaths.category(topic.slug),
    apiPaths.sitemap(), apiPaths.people(), apiPaths.person(person.slug), apiPaths.person(boss.slug), apiPaths.locations(), apiPaths.location(place.slug), apiPaths.page(page.slug),
  ]
  const answers = async () => new Map(await Promise.all(paths.map(async (path): Promise<[string, Answer]> => [path, await answerAt(path)])))
  const steps: [string, () => Promise<unknown>][] = [
    ['a person is renamed', () => staff.publish('person', person.documentId, { name: 'Renamed' })],
    ['a supervisor is withdrawn', () => staff.unpublish('person', boss.documentId)],
    ['a supervisor is back', () => staff.publish('person', boss.documentId)],
    ['a person is withdrawn', () => staff.unpublish('person', person.documentId)],
    ['a person is back', () => staff.publish('person', person.documentId)],
    ['a location changes its street', () => staff.publish('location', place.documentId, { street: '2 Other Street' })],
    ['a location is withdrawn', () => staff.unpublish('location', place.documentId)],
    ['a location is back', () => staff.publish('location', place.documentId)],
    ['a category is renamed', () => staff.publish('category', topic.documentId, { name: 'Renamed' })],
    ['a category is withdrawn', () => staff.unpublish('category', topic.documentId)],
    ['a category is back', () => staff.publish('category', topic.documentId)],
    ['a post leaves its category', () => staff.publish('post', second.documentId, { category: { disconnect: [{ documentId: topic.documentId }] } })],
    ['a post has another date', () => staff.publish('post', second.documentId, { displayDate: '2020-01-01T00:00:00.000Z' })],
    ['a post is no longer featured', () => staff.publish('post', first.documentId, { featured: false })],
    ['a post is kept from programs', () => staff.publish('post', first.documentId, { offersMarkdown: false })],
    ['a page is renamed', () => staff.publish('page', page.documentId, { title: 'Renamed' })],
    ['a post that is not shown says something that goes with others', () => staff.publish('post', other.documentId, { title: `Title of ${first.slug}`, excerpt: 'An excerpt.' })],
    ['a post links to another', () => staff.publish('post', other.documentId, { body: `[a](post:${first.documentId})` })],
    ['a post no longer links to it', () => staff.publish('post', other.documentId, { body: 'A body.' })],
    ['a post is pinned', () => staff.publish('post', first.documentId, { pinned: connect(other) })],
    ['a pinned post is withdrawn', () => staff.unpublish('post', other.documentId)],
    ['a pinned post is back', () => staff.publish('post', other.documentId)],
    ['a pinned post is deleted', () => staff.remove('post', other.documentId)],
    ['there is a new post', () => makePublished(staff, 'post', { category: connect(topic), authors: connect(person) })],
    ['a post is withdrawn', () => staff.unpublish('post', second.documentId)],
    ['a post is deleted', () => staff.remove('post', second.documentId)],
    ['the settings change', () => staff.request('PUT', '/content-manager/single-types/api::site.site', { tagline: 'Another tagline' })],
  ]
  const missed: string[] = []
  let [needed, needless] = [0, 0]
  await changed()
  let before = await answers()
  for (const [what, act] of steps) {
    await act()
    const tags = await changed()
    const after = await answers()
    for (const [path, answer] of before) {
      const differs = after.get(path)?.body !== answer.body
      const told = answer.tags.some((tag) => tags.has(tag))
      if (differs && answer.tags.length > 0 && !told) missed.push(`${what}: ${path}`)
      if (told && differs) needed += 1
      if (told && !differs) needless += 1
    }
    before = after
  }
  console.log(`${needed} answers were out of date and told so, ${needless} were told so for nothing`)
  expect(missed).toEqual([])
  expect(needless).toBeLessThan(needed / 2)
})

describe('the stream', () => {
  it('is for the site process alone', async () => {
    for (const headers of [new Headers(), new Headers({ 'x-web-secret': 'a guess' })]) {
      const response = await cms.fetch(apiPaths.changes(), { headers })
      expect([response.status, (await readError(response)).code]).toEqual([404, 'not_found'])
    }
  })

  it('starts anew for whoever comes with a cursor that is not its own', async () => {
    const { cursor } = await readChanges(cms)
    const [id] = cursor.split('.')
    expect(await readChanges(cms, { after: `${id}.0` })).toEqual({ cursor, reset: true, changes: [] })
    expect(await readChanges(cms, { after: '999999.0' })).toEqual({ cursor, reset: true, changes: [] })
  })

  it('tells a waiting reader at once', async () => {
    const { cursor } = await readChanges(cms)
    const waiting = readChanges(cms, { after: cursor, wait: 5 })
    const post = await makePublished(staff, 'post')
    expect((await waiting).changes[0]?.tags).toContain(`post:${post.documentId}`)
  })

  it('misses nothing of what is committed at the same time, and keeps its order', async () => {
    const posts = await Promise.all(Array.from({ length: 8 }, () => makePublished(staff, 'post')))
    const { cursor: start } = await readChanges(cms)
    let cursor = start
    let done = false
    const seen: number[] = []
    const tags = new Set<string>()
    const follow = async () => {
      for (;;) {
        const last = done
        const answer = await readChanges(cms, { after: cursor })
        cursor = answer.cursor
        for (const change of answer.changes) {
          seen.push(change.id)
          for (const tag of change.tags) tags.add(`${tag} ${change.id}`)
        }
        if (last) return
      }
    }
    const following = follow()
    const rounds = 4
    for (let round = 0; round < rounds; round += 1) {
      await Promise.all(posts.map(({ documentId }) => staff.publish('post', documentId, { body: `Round ${round}` })))
    }
    done = true
    await following
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    expect(new Set(seen).size).toBe(seen.length)
    for (const { documentId } of posts) {
      expect([...tags].filter((tag) => tag.startsWith(`post:${documentId} `))).toHaveLength(rounds)
    }
  })
})
