import { readFileSync } from 'node:fs'
import path from 'node:path'
import { commentListResponse } from '@practice/shared/comments/contract'
import { apiPaths } from '@practice/shared/paths'
import { postListResponse, postResponse } from '@practice/shared/posts/contract'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Cms } from '../support/cms.js'
import { ownProcesses } from '../support/own-processes.js'
import { addressOf } from '../support/processes.js'
import { parseSignIns } from '../support/sign-ins.js'
import { signIn } from '../support/staff.js'
import { waitUntil } from '../support/wait-until.js'

describe('the demo content', () => {
  const { folder, settings, spawn } = ownProcesses('with nothing')
  const asCms = (url: string): Cms => ({
    url, dataFolder: folder(), settings: {}, output: () => '', fetch: (address, init) => fetch(`${url}${address}`, init), stop: async () => 0,
  })

  it('is loaded once, even when the first start was killed in the middle', { timeout: 180_000 }, async () => {
    const environment = settings({ DEMO_CONTENT: 'true' })
    const first = spawn(environment)
    await waitUntil('the articles are being loaded', () => first.output().includes('published 5 of kind category'), { seconds: 120 })
    first.signal('SIGKILL')
    await first.ended

    const second = spawn(environment)
    const cms = asCms(await addressOf(second))
    expect(second.output()).toContain('taking up an interrupted run')
    const signIns = parseSignIns(readFileSync(path.join(folder(), 'demo-sign-ins.txt'), 'utf8'))
    const staff = await signIn(cms, signIns.owner.email, signIns.owner.password)
    const counts = await Promise.all((['post', 'category', 'person', 'location', 'page', 'comment'] as const).map(async (kind) => (await staff.list(kind)).length))
    expect(counts).toEqual([15, 5, 4, 2, 3, 40])

    const { posts, pagination } = v.parse(postListResponse, await (await cms.fetch(apiPaths.posts())).json())
    expect([pagination.total, posts.length]).toEqual([15, 12])
    for (const { slug, cover, authors } of posts) {
      expect([slug, cover?.width, authors.length]).toEqual([slug, 1600, 1])
      const post = v.parse(postResponse, await (await cms.fetch(apiPaths.post(slug))).json())
      expect(Object.keys(post.links).length, slug).toBeGreaterThanOrEqual(3)
      expect(post.publishedOn < post.updatedOn, slug).toBe(true)
      v.parse(commentListResponse, await (await cms.fetch(apiPaths.postComments(slug))).json())
    }
    second.signal('SIGTERM')
    await second.ended

    const third = spawn(environment)
    await addressOf(third)
    expect(third.output()).not.toContain('Demo content')
  })
})

describe('the demo content', () => {
  const { settings, spawn } = ownProcesses('installed')

  it('is left out of a database that has something else in it', async () => {
    const cms = spawn(settings({ DEMO_CONTENT: 'true' }))
    const url = await addressOf(cms)
    expect(cms.output()).toContain('the demo content was left out')
    expect(v.parse(postListResponse, await (await fetch(`${url}${apiPaths.posts()}`)).json()).pagination.total).toBe(0)
  })
})
