import { randomUUID } from 'node:crypto'
import { formTokenResponse } from '@practice/shared/forms/form-guard'
import { apiPaths, sitePaths } from '@practice/shared/paths'
import { postListResponse } from '@practice/shared/posts/contract'
import * as v from 'valibot'
import type { AdminApi } from '../support/admin-api.js'
import { waitUntil } from '../support/wait-until.js'

interface Practice {
  siteUrl: string
  cmsUrl: string
  admin: AdminApi
}

/** What somebody sees where after a change. */
interface Expectation {
  path: string
  shows: (page: { status: number; body: string }) => boolean
}

interface Change {
  what: string
  act: () => Promise<unknown>
  expected: Expectation[]
}

export interface Freshness {
  changes: number
  /** Milliseconds from the editor's click until each affected address showed the change, sorted. */
  delays: number[]
  /** Addresses that did not show it within five seconds. */
  stale: string[]
  /** Answers that were forgotten, and those of them that said nothing new when they were made again. */
  purged: number
  needless: number
  /** Pages that readers fetched meanwhile. */
  pagesRead: number
}

const staleAfterSeconds = 5
const readers = 4

const withText = (text: string) => ({ status, body }: { status: number; body: string }) => status === 200 && body.includes(text)
const withoutText = (text: string) => ({ status, body }: { status: number; body: string }) => status === 200 && !body.includes(text)
const withStatus = (expected: number) => ({ status }: { status: number }) => status === expected

/** The token is another one each time a page is made. */
const withoutToken = (body: string): string => body.replaceAll(/comment\.\d+\.[\w.-]+|enquiry\.\d+\.[\w.-]+/g, '')

const storeCounts = v.object({ purged: v.number() })

/** A random number generator that gives the same numbers for the same seed (mulberry32). */
const generator = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}

class Newsroom {
  readonly #posts: { documentId: string; slug: string; title: string; live: boolean; comment: string | undefined }[] = []
  readonly #category = { documentId: '', slug: '' }
  #count = 0

  constructor(
    private readonly practice: Practice,
    private readonly token: string,
    private readonly random: () => number,
  ) {}

  async prepare(posts: number): Promise<void> {
    const { admin } = this.practice
    const run = randomUUID().slice(0, 8)
    this.#category.slug = `fresh-topic-${run}`
    this.#category.documentId = await admin.publish('category', { name: `Topic ${run}`, slug: this.#category.slug, introduction: 'For a test.', order: 90 })
    for (let index = 0; index < posts; index += 1) {
      const slug = `fresh-${run}-${index}`
      const title = `Fresh ${run} ${index}`
      const last = this.#posts.at(-1)
      const documentId = await admin.publish('post', {
        title, slug, excerpt: 'For a test.', commentPolicy: 'open',
        body: last ? `Read [another](post:${last.documentId}).` : 'The first.',
        category: { connect: [{ documentId: this.#category.documentId }] },
      })
      this.#posts.push({ documentId, slug, title, live: true, comment: undefined })
    }
  }

  /** Takes away again what it made. */
  async clear(): Promise<void> {
    for (const { documentId } of this.#posts) await this.practice.admin.remove('post', documentId)
    await this.practice.admin.remove('category', this.#category.documentId)
  }

  get paths(): string[] {
    return [sitePaths.home(), sitePaths.posts(), sitePaths.category(this.#category.slug), ...this.#posts.map(({ slug }) => sitePaths.post(slug))]
  }

  async #change(kind: string, documentId: string, action: string, fields: object = {}): Promise<void> {
    const response = await this.practice.admin.request('POST', `/content-manager/collection-types/api::${kind}.${kind}/${documentId}/actions/${action}`, fields)
    if (!response.ok) throw new Error(`${action} ${kind}: ${response.status} ${await response.text()}`)
  }

  async #leaveComment(slug: string, email: string, text: string): Promise<void> {
    const body = { post: slug, name: 'Robin', email, text, token: this.token, idempotencyKey: randomUUID() }
    const response = await fetch(`${this.practice.siteUrl}${apiPaths.comments()}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    if (response.status !== 201) throw new Error(`a comment: ${response.status} ${await response.text()}`)
  }

  /** The next change, at random. Preparing it is not a part of it. */
  async next(): Promise<Change> {
    const { admin } = this.practice
    const marker = `Change${(this.#count += 1)}x${randomUUID().slice(0, 6)}`
    const post = this.#posts[Math.floor(this.random() * this.#posts.length)]
    if (!post) throw new Error('there is no post')
    const page = sitePaths.post(post.slug)
    const topic = sitePaths.category(this.#category.slug)
    if (!post.live) {
      post.live = true
      return {
        what: 'a withdrawn post is back',
        act: () => this.#change('post', post.documentId, 'publish'),
        expected: [{ path: page, shows: withStatus(200) }, { path: topic, shows: withText(post.title) }],
      }
    }
    const choice = this.random()
    if (choice < 0.25) {
      post.title = marker
      const expected = [page, topic].map((path) => ({ path, shows: withText(marker) }))
      return { what: 'a new title', act: () => this.#change('post', post.documentId, 'publish', { title: marker }), expected }
    }
    if (choice < 0.4) {
      return { what: 'a new text', act: () => this.#change('post', post.documentId, 'publish', { body: marker }), expected: [{ path: page, shows: withText(marker) }] }
    }
    if (choice < 0.55) {
      post.slug = marker.toLowerCase()
      return {
        what: 'a new address',
        act: () => this.#change('post', post.documentId, 'publish', { slug: post.slug }),
        expected: [{ path: page, shows: withStatus(301) }, { path: sitePaths.post(post.slug), shows: withStatus(200) }, { path: topic, shows: withText(sitePaths.post(post.slug)) }],
      }
    }
    if (choice < 0.65) {
      post.live = false
      return {
        what: 'a post is withdrawn',
        act: () => this.#change('post', post.documentId, 'unpublish'),
        expected: [{ path: page, shows: withStatus(410) }, { path: topic, shows: withoutText(`>${post.title}<`) }],
      }
    }
    if (choice < 0.75) {
      return { what: 'new settings', act: () => admin.changeSettings({ tagline: marker }), expected: [page, sitePaths.home(), topic].map((path) => ({ path, shows: withText(marker) })) }
    }
    if (choice < 0.82) {
      return {
        what: 'a topic is renamed',
        act: () => this.#change('category', this.#category.documentId, 'publish', { name: marker }),
        expected: [page, topic, sitePaths.posts()].map((path) => ({ path, shows: withText(marker) })),
      }
    }
    if (post.comment !== undefined) {
      const text = post.comment
      post.comment = undefined
      return { what: 'a comment is rejected', act: () => this.#decide(text, 'reject'), expected: [{ path: page, shows: withoutText(text) }] }
    }
    post.comment = marker
    await this.#leaveComment(post.slug, `${marker}@example.org`.toLowerCase(), marker)
    return { what: 'a comment is approved', act: () => this.#decide(marker, 'approve'), expected: [{ path: page, shows: withText(marker) }] }
  }

  async #decide(text: string, decision: 'approve' | 'reject'): Promise<void> {
    const { admin } = this.practice
    const found = await admin.request('GET', `/content-manager/collection-types/api::comment.comment?filters[text][$eq]=${encodeURIComponent(text)}`)
    const ids = v.parse(v.object({ results: v.array(v.looseObject({ documentId: v.string() })) }), await found.json()).results.map(({ documentId }) => documentId)
    const response = await admin.request('POST', '/moderation/decisions', { ids, decision })
    if (!response.ok) throw new Error(`${decision}: ${response.status}`)
  }
}

/**
 * Makes changes as editors do, at random, while readers read, and polls every address that each of them touches. An
 * address that the API serves has to say the same on the site as in the CMS afterwards.
 */
export const measureFreshness = async (practice: Practice, { changes, posts, seed }: { changes: number; posts: number; seed: number }): Promise<Freshness> => {
  const { siteUrl, cmsUrl } = practice
  const random = generator(seed)
  const page = async (path: string) => {
    const response = await fetch(`${siteUrl}${path}`, { redirect: 'manual' })
    return { status: response.status, body: await response.text() }
  }
  const purgedSoFar = async () => v.parse(storeCounts, await (await fetch(`${siteUrl}/health/store`)).json()).purged
  const { token } = v.parse(formTokenResponse, await (await fetch(`${siteUrl}${apiPaths.formToken('comment')}`)).json())
  const newsroom = new Newsroom(practice, token, random)
  await newsroom.prepare(posts)
  const result: Freshness = { changes, delays: [], stale: [], purged: 0, needless: 0, pagesRead: 0 }

  let reading = true
  const read = async () => {
    while (reading) {
      const { paths } = newsroom
      await page(paths[Math.floor(Math.random() * paths.length)] ?? '/')
      result.pagesRead += 1
    }
  }

  const watched = async () => {
    const { posts: listed } = v.parse(postListResponse, await (await fetch(`${cmsUrl}${apiPaths.posts()}`)).json())
    const reads = [apiPaths.site(), apiPaths.posts(), apiPaths.categories(), ...listed.map(({ slug }) => apiPaths.post(slug))]
    return [...newsroom.paths, ...listed.map(({ slug }) => sitePaths.post(slug)), ...reads]
  }
  const contents = async () => new Map(await Promise.all([...new Set(await watched())].map(async (path): Promise<[string, string]> => [path, withoutToken((await page(path)).body)])))

  const observe = async ({ what, act, expected }: Change) => {
    const clicked = performance.now()
    await act()
    await Promise.all(
      expected.map(async ({ path, shows }) => {
        try {
          await waitUntil(`${what}: ${path}`, async () => shows(await page(path)), { seconds: staleAfterSeconds, everyMs: 5 })
          result.delays.push(performance.now() - clicked)
        } catch (error) {
          result.stale.push(error instanceof Error ? error.message : String(error))
        }
      }),
    )
  }

  /** Every read of the API, compared with what the CMS itself says. */
  const compareReads = async (what: string) => {
    for (const path of (await watched()).filter((address) => address.startsWith('/api/'))) {
      const [site, cms] = await Promise.all([page(path), fetch(`${cmsUrl}${path}`).then((response) => response.text())])
      if (site.body !== cms) result.stale.push(`${what}: ${path}`)
    }
  }

  // A form that comes too fast is refused; the token is as old as this page by now.
  await waitUntil('the site takes comments', () => Date.now() / 1000 - Number(token.split('.')[1]) > 4)
  let before = await contents()
  const allReaders = Array.from({ length: readers }, read)
  try {
    for (let index = 0; index < changes; index += 1) {
      const change = await newsroom.next()
      const purgedBefore = await purgedSoFar()
      await observe(change)
      const purged = (await purgedSoFar()) - purgedBefore
      const after = await contents()
      const news = [...before].filter(([path, body]) => after.get(path) !== body).length
      result.purged += purged
      result.needless += Math.max(0, purged - news)
      await compareReads(change.what)
      before = after
    }
  } finally {
    reading = false
    await Promise.all(allReaders)
    await newsroom.clear()
  }
  result.delays.sort((a, b) => a - b)
  return result
}

const percentile = (sorted: readonly number[], part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN

export const p99 = ({ delays }: Freshness): number => percentile(delays, 0.99)

export const describeFreshness = (result: Freshness): string =>
  `${result.changes} changes, ${result.delays.length + result.stale.length} addresses polled, ${result.pagesRead} pages read meanwhile: ` +
  `new after ${percentile(result.delays, 0.5).toFixed(0)} ms (p50), ${p99(result).toFixed(0)} ms (p99); ` +
  `${result.stale.length} stale after ${staleAfterSeconds} s; ${result.purged} answers forgotten, at most ${result.needless} of them needlessly`
