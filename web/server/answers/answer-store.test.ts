import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createAnswer } from './answer'
import type { Made, Make, PassedAnswer } from './answer-store'
import { AnswerStore } from './answer-store'
import { DiskTier } from './disk-tier'

const megabyte = 1024 * 1024
const content = (key: string, body: string, tags = ['post:1']) => createAnswer({ key, type: 'text/plain', tags, body })
const makes = (key: string, body: string, tags?: string[]): Make => async () => ({ kept: await content(key, body, tags) })
const down: PassedAnswer = { status: 503, headers: {}, body: 'down', unavailable: true }
const fails: Make = async () => ({ passed: down })

const textOf = (made: Made): string => ('kept' in made ? made.kept.bodies.identity.toString() : made.passed.body.toString())

const following = (options: Partial<ConstructorParameters<typeof AnswerStore>[0]> = {}) => {
  const store = new AnswerStore({ maxBytes: megabyte, ...options })
  store.trust = 'following'
  return store
}

describe('an answer', () => {
  test('is made once, however many ask', async () => {
    const store = following()
    let made = 0
    const make: Make = async () => ({ kept: await content('/a', `made ${(made += 1)}`) })
    const all = await Promise.all(Array.from({ length: 50 }, () => store.get('/a', make)))
    expect(new Set(all.map(textOf))).toEqual(new Set(['made 1']))
    expect(textOf(await store.get('/a', make))).toBe('made 1')
    expect(store.ready('/a')?.bodies.identity.toString()).toBe('made 1')
  })

  test('is made again when one of its tags is purged, and not when another is', async () => {
    const store = following()
    await store.get('/a', makes('/a', 'old', ['post:1', 'site']))
    store.purge(new Set(['post:2', 'post:11']))
    expect(textOf(await store.get('/a', makes('/a', 'new')))).toBe('old')
    store.purge(new Set(['site']))
    expect(store.ready('/a')).toBeUndefined()
  })

  test('that was read before a purge and is finished after it is made once more', async () => {
    const store = following()
    let tries = 0
    const made = await store.get('/a', async () => {
      tries += 1
      const kept = await content('/a', `try ${tries}`)
      if (tries === 1) store.purge(new Set(['post:1']))
      return { kept }
    })
    expect(textOf(made)).toBe('try 2')
  })

  test('that is much read is made again right after it was purged', async () => {
    const store = following()
    let version = 'old'
    await store.get('/a', async () => ({ kept: await content('/a', version) }))
    store.ready('/a')
    version = 'new'
    store.purge(new Set(['post:1']))
    await expect.poll(() => store.ready('/a')?.bodies.identity.toString()).toBe('new')
  })

  test('that is an error is not kept', async () => {
    const store = following()
    expect(textOf(await store.get('/a', fails))).toBe('down')
    expect(textOf(await store.get('/a', makes('/a', 'well')))).toBe('well')
  })
})

describe('while changes do not arrive', () => {
  test('every request asks the CMS, and gets the last answer only when the CMS does not answer', async () => {
    const store = following()
    await store.get('/a', makes('/a', 'first'))
    store.trust = 'unsure'
    expect(store.ready('/a')).toBeUndefined()
    expect(textOf(await store.get('/a', makes('/a', 'second')))).toBe('second')
    expect(textOf(await store.get('/a', fails))).toBe('second')
  })

  test('and the CMS is down, what is kept is sent without asking', async () => {
    const store = following()
    await store.get('/a', makes('/a', 'kept'))
    store.trust = 'down'
    expect(textOf(await store.get('/a', fails))).toBe('kept')
    expect(store.ready('/a')).toBeDefined()
  })

  test('what was purged is not sent, whatever happens to the CMS', async () => {
    const store = following()
    await store.get('/a', makes('/a', 'withdrawn'))
    store.purge(new Set(['post:1']))
    store.trust = 'down'
    expect(textOf(await store.get('/a', fails))).toBe('down')
  })
})

test('memory is bounded, whatever is asked for', async () => {
  const store = following({ maxBytes: megabyte })
  const noise = () => Array.from({ length: 20_000 }, () => Math.random().toString(36)[2]).join('')
  for (let index = 0; index < 200; index += 1) await store.get(`/${index}`, makes(`/${index}`, noise()))
  expect(store.usage.memory.bytes).toBeLessThanOrEqual(megabyte)
  expect(store.usage.memory.entries).toBeGreaterThan(5)
})

describe('on disk', () => {
  let folder: string
  const open = (options: { release?: string; maxBytes?: number } = {}) =>
    DiskTier.open({
      folder,
      release: 'one',
      maxBytes: megabyte,
      onFault: (error) => {
        throw error
      },
      ...options,
    })
  const files = async () => (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name)

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'practice-answers-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const keep = async (key: string, body: string) => {
    const disk = await open()
    await following({ disk }).get(key, makes(key, body))
    await disk.settled()
    return disk
  }

  test('answers survive a restart, even when the CMS is down', async () => {
    await keep('/articles/on-worry', 'kept')
    const again = new AnswerStore({ maxBytes: megabyte, disk: await open() })
    again.trust = 'down'
    expect(textOf(await again.get('/articles/on-worry', fails))).toBe('kept')
    expect(again.ready('/articles/on-worry')?.bodies.br.length).toBeGreaterThan(0)
  })

  test('pages lie under their address, for a web server that sends them by itself', async () => {
    await keep('/articles/on-worry', 'kept')
    await keep('/', 'home')
    expect(await files()).toEqual(expect.arrayContaining(['on-worry.html', 'on-worry.html.br', 'on-worry.html.gz', '_home.html']))
  })

  test('what is purged leaves the disk, before the cursor says so', async () => {
    await keep('/a', 'withdrawn')
    const disk = await open()
    new AnswerStore({ maxBytes: megabyte, disk }).purge(new Set(['post:1']))
    disk.saveCursor('7.abc')
    await disk.settled()
    expect(await files()).toEqual(['cursor'])
    const again = await open()
    expect(await again.readCursor()).toBe('7.abc')
    expect(await again.load('/a')).toBeUndefined()
  })

  test('another release starts with nothing', async () => {
    await keep('/a', 'kept')
    const disk = await open({ release: 'two' })
    expect(await disk.load('/a')).toBeUndefined()
    expect(await files()).toEqual([])
  })

  test('room is bounded', async () => {
    const disk = await open({ maxBytes: 64 * 1024 })
    const store = following({ disk })
    for (let index = 0; index < 50; index += 1) await store.get(`/page-${index}`, makes(`/page-${index}`, `${index}`.repeat(4000)))
    await disk.settled()
    expect(disk.usage.bytes).toBeLessThanOrEqual(64 * 1024)
    expect((await files()).length).toBe(disk.usage.entries * 4)
  })
})
