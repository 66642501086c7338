import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { SearchText } from '@practice/shared/search/contract'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Trust } from '../answers/answer-store'
import type { TextSource } from './site-search'
import { SiteSearch } from './site-search'
import { TextJournal } from './text-journal'

const text = (name: string, words = name): SearchText => ({
  key: `post:${name}`, language: 'en', kind: 'post', path: `/articles/${name}`, title: words, summary: '', names: '', headings: '', text: '', tags: [`post:${name}`, 'person-card:ann'],
})

let published: Map<string, SearchText>
let trust: Trust
let isDown: boolean
let asked: string[]
let folder: string
const running: SiteSearch[] = []
const faults = vi.fn()

const source: TextSource = {
  texts: async ({ after, of }) => {
    if (isDown) throw new Error('down')
    asked.push(of ?? 'everything')
    if (of !== undefined) return { texts: of.split(',').flatMap((key) => published.get(key) ?? []), next: null }
    const rest = [...published.values()].filter(({ key }) => after === undefined || key > after).sort((a, b) => a.key.localeCompare(b.key))
    return { texts: rest.slice(0, 2), next: rest.length > 2 ? (rest[1]?.key ?? null) : null }
  },
  settings: async () => ({ synonyms: [['worry', 'anxiety']] }),
}

const publish = (...texts: SearchText[]) => texts.forEach((one) => published.set(one.key, one))
const file = () => path.join(folder, 'texts.ndjson')
const open = () => {
  const search = new SiteSearch({ source, trust: () => trust, journal: new TextJournal(file(), faults), onFault: faults })
  running.push(search)
  return search
}
const found = async (search: SiteSearch, question: string) => (await search.search(question, 'en', () => undefined))?.results.map((result) => result.path)
const inStep = (search: SiteSearch) => vi.waitFor(() => expect(search.usage.inStep).toBe(true))

beforeEach(async () => {
  published = new Map()
  trust = 'following'
  isDown = false
  asked = []
  faults.mockReset()
  folder = await mkdtemp(path.join(tmpdir(), 'search-'))
  publish(text('grief'), text('sleep'), text('panic'), text('anxiety'), text('burnout'))
})
afterEach(async () => {
  await Promise.all(running.splice(0).map((search) => search.stop()))
  await rm(folder, { recursive: true, force: true })
})

describe('the search of the site', () => {
  it('reads everything, a part at a time, and what means the same', async () => {
    const search = open()
    expect(await found(search, 'burnout')).toEqual(['/articles/burnout'])
    expect(search.usage.documents).toBe(5)
    expect(await found(search, 'worry')).toEqual(['/articles/anxiety'])
  })

  it('finds what is published, and asks for it alone', async () => {
    const search = open()
    search.start()
    await inStep(search)
    asked = []
    publish(text('hope'))
    search.heard(new Set(['post:hope', 'posts']))
    await vi.waitFor(async () => expect(await found(search, 'hope')).toEqual(['/articles/hope']))
    expect(asked).toEqual(['post:hope,es:post:hope'])
  })

  it('does not find what is withdrawn from the moment it is told', async () => {
    const search = open()
    search.start()
    await inStep(search)
    published.delete('post:grief')
    isDown = true
    search.heard(new Set(['post:grief']))
    expect(await found(search, 'grief')).toEqual([])
    expect(await readFile(file(), 'utf8')).toContain('{"gone":"post:grief"}')
  })

  it('does not find the words of another language either, from the moment their document is withdrawn', async () => {
    publish({ ...text('grief', 'duelo'), key: 'es:post:grief', language: 'es', tags: ['post:grief', 'es:post:grief'] })
    const search = open()
    search.start()
    await inStep(search)
    const inSpanish = async () => (await search.search('duelo', 'es', () => undefined))?.results.map((result) => result.path)
    expect(await inSpanish()).toEqual(['/es/articles/grief'])
    isDown = true
    search.heard(new Set(['post:grief']))
    expect(await inSpanish()).toEqual([])
  })

  it('follows what others show of something', async () => {
    const search = open()
    search.start()
    await inStep(search)
    publish(text('grief', 'mourning'))
    search.heard(new Set(['person-card:ann']))
    await vi.waitFor(async () => expect(await found(search, 'mourning')).toEqual(['/articles/grief']))
  })

  it('forgets everything that is no longer there after it was out of step', async () => {
    const search = open()
    search.start()
    await inStep(search)
    published.delete('post:sleep')
    search.heard('everything')
    expect(search.usage.inStep).toBe(false)
    expect(await found(search, 'sleep'), 'asked about before it would be shown').toEqual([])
    await inStep(search)
    expect(search.usage.documents).toBe(4)
  })

  it('asks about what it would show while nobody tells of changes', async () => {
    const search = open()
    search.start()
    await inStep(search)
    trust = 'unsure'
    published.delete('post:grief')
    publish(text('sleep', 'sleep and dreams'))
    expect(await found(search, 'grief')).toEqual([])
    expect(await found(search, 'dreams')).toEqual([])
    expect(await found(search, 'sleep')).toEqual(['/articles/sleep'])
    expect(await found(search, 'dreams')).toEqual(['/articles/sleep'])
  })

  it('reads everything again now and then while nobody tells of changes', async () => {
    const search = open()
    search.start()
    await inStep(search)
    trust = 'unsure'
    publish(text('hope'))
    expect(await found(search, 'hope')).toEqual([])
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 })
    await found(search, 'hope')
    await vi.waitFor(async () => expect(await found(search, 'hope')).toEqual(['/articles/hope']))
    vi.useRealTimers()
  })

  it('answers after a restart while the CMS is down', async () => {
    const before = open()
    before.start()
    await inStep(before)
    published.delete('post:panic')
    before.heard(new Set(['post:panic']))
    await before.stop()
    isDown = true
    trust = 'down'
    const after = open()
    expect(await found(after, 'grief')).toEqual(['/articles/grief'])
    expect(await found(after, 'panic')).toEqual([])
  })

  it('is read again by the next process: what changed in between is as it is now', async () => {
    const before = open()
    before.start()
    await inStep(before)
    await before.stop()
    published.delete('post:grief')
    publish(text('new'))
    const after = open()
    after.start()
    await inStep(after)
    expect([await found(after, 'grief'), await found(after, 'new')]).toEqual([[], ['/articles/new']])
    expect(await readFile(file(), 'utf8')).not.toContain('"path":"/articles/grief"')
  })

  it.each(['{"put":{"key":', 'not json\n', '{"put":{"key":"post:x"}}\n'])('reads a file that ends in %j as far as it is whole', async (rest) => {
    await writeFile(file(), `${JSON.stringify({ put: text('kept') })}\n${rest}`)
    isDown = true
    trust = 'down'
    expect(await found(open(), 'kept')).toEqual(['/articles/kept'])
  })

  it('says so to nobody but the log when it cannot read', async () => {
    const search = open()
    search.start()
    await inStep(search)
    isDown = true
    search.heard(new Set(['post:grief']))
    await vi.waitFor(() => expect(faults).toHaveBeenCalled())
  })
})
