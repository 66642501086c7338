import { createHmac, randomBytes } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { ChangesResponse } from '@practice/shared/changes/contract'
import { changesNonceHeader, changesSignatureHeader } from '@practice/shared/changes/contract'
import { apiPaths } from '@practice/shared/paths'
import type { SearchText, SearchTextsResponse } from '@practice/shared/search/contract'
import { searchLimits, searchResponse } from '@practice/shared/search/contract'
import { searchTextOf } from '@practice/shared/search/search-text'
import { defaultSynonyms, readSynonyms } from '@practice/shared/search/synonyms'
import * as v from 'valibot'
import { startAnotherSite } from '../support/another-site.js'
import { waitUntil } from '../support/wait-until.js'
import { percentile } from './measure.js'
import { table } from './report.js'

export interface SearchRow {
  posts: number
  /** Seconds until everything could be found. */
  built: number
  /** Milliseconds of the site process, as its `Server-Timing` says. */
  p50: number
  p99: number
  /** Milliseconds from the question to the answer over HTTP, one after another. */
  answered: number
  /** The question that took longest, by its median. */
  slowest: { question: string; milliseconds: number }
}

/** What people type: finished and not, with mistakes, in sentences, in vain. */
const questions = [
  'an', 'anx', 'anxiety', 'anxiety at night', 'anixety', 'grief', 'greif', 'griev', 'cannot sleep', 'panic attack what helps', 'depression', 'depresion', 'low mood', 'feeling down', 'the', 'con', 'res', 'stre',
  'how do i know if my teenager is depressed or just moody', 'worry about money and the future of my children', 'first session', 'therapist near me', 'couples', 'burnout at work', 'setting boundaries', 'telehealth',
  'parking', 'insurance', 'zzzzqq', 'xqzw blorfnik', 'people feel time help think work', 'suicide', 'ansiedad', 'what is the difference between coaching and therapy', 'breathing', 'sleep hygiene', 'argument with partner',
]
const rounds = 6

/** The same numbers in every run (Numerical Recipes' generator). */
const numbers = (): (() => number) => {
  let state = 7
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32
}

const syllables = ['ba', 're', 'mi', 'to', 'lu', 'san', 'der', 'kor', 'pel', 'vin', 'gra', 'sto', 'ne', 'fi', 'qua', 'dro']

/** Posts of some 500 words: paragraphs of the demo articles, mostly of one, and words that are rarer the later they come in a list of 30,000. */
const makePosts = (count: number): SearchText[] => {
  const next = numbers()
  const below = (limit: number): number => Math.floor(next() * limit)
  const folder = new URL('../../cms/seed/posts/', import.meta.url)
  const articles = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8').replace(/^---[\s\S]*?---/, '').split('\n\n'))
  const rare = Array.from({ length: 30_000 }, () => Array.from({ length: 2 + below(3) }, () => syllables[below(syllables.length)]).join(''))
  return Array.from({ length: count }, (_, number): SearchText => {
    const [one = [], other = []] = [articles[below(articles.length)], articles[below(articles.length)]]
    const paragraphs = Array.from({ length: 8 }, (__, index) => (index < 6 ? one[below(one.length)] : other[below(other.length)]) ?? '')
    const words = Array.from({ length: 60 }, () => rare[Math.floor(next() ** 3 * rare.length)] ?? '')
    const key = `post:p${String(number).padStart(8, '0')}`
    return {
      key, language: 'en', kind: 'post', path: `/articles/p-${number}`,
      title: `${words.slice(0, 3).join(' ')} ${searchTextOf(paragraphs[0] ?? '').text.slice(0, 40)}`,
      summary: searchTextOf(paragraphs[1] ?? '').text.slice(0, 150),
      names: `Author ${rare[number % 40]}`,
      ...searchTextOf([...paragraphs, words.join(' ')].join('\n\n')),
      tags: [key],
    }
  })
}

const secret = randomBytes(24).toString('hex')

/** The stream of changes of a CMS in which nothing changes. */
const noChanges = async (request: IncomingMessage, wait: number): Promise<{ body: string; headers: Record<string, string> }> => {
  const body = JSON.stringify({ cursor: '1.a', reset: false, changes: [] } satisfies ChangesResponse)
  const signature = createHmac('sha256', secret).update(`${String(request.headers[changesNonceHeader])}\n${body}`).digest('base64url')
  await pause(wait * 1_000, undefined, { ref: false })
  return { body, headers: { [changesSignatureHeader]: signature } }
}

/** Answers what the search asks of a CMS, and nothing else. */
const serveTexts = async (texts: readonly SearchText[]) => {
  const part = (after: string | null): SearchTextsResponse => {
    const from = after === null ? 0 : texts.findIndex(({ key }) => key === after) + 1
    const some = texts.slice(from, from + searchLimits.textsAtOnce)
    return { texts: some, next: from + some.length < texts.length ? (some.at(-1)?.key ?? null) : null }
  }
  const answer = async (request: IncomingMessage): Promise<{ body: string; headers?: Record<string, string> }> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://cms')
    if (pathname === apiPaths.changes()) return noChanges(request, Number(searchParams.get('wait') ?? 0))
    return { body: JSON.stringify(pathname === apiPaths.searchTexts() ? part(searchParams.get('after')) : { synonyms: readSynonyms(defaultSynonyms) }) }
  }
  const server = createServer((request, response) => {
    void answer(request).then(({ body, headers = {} }) => response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => new Promise((resolve) => server.close(resolve).closeAllConnections()) }
}

const health = v.object({ search: v.object({ documents: v.number() }) })

interface Asked {
  question: string
  answered: number
  inProcess: number
}

const part = (times: readonly number[], portion: number): number => percentile([...times].sort((one, other) => one - other), portion)

const benchPosts = async (count: number): Promise<SearchRow> => {
  const cms = await serveTexts(makePosts(count))
  const site = await startAnotherSite({ CMS_INTERNAL_URL: cms.url, TRUSTED_PROXIES: '1', WEB_TO_CMS_SECRET: secret })
  try {
    const began = performance.now()
    await waitUntil('everything can be found', async () => v.parse(health, await (await fetch(`${site.url}/health/store`)).json()).search.documents === count, { seconds: 300 })
    const built = (performance.now() - began) / 1_000
    let number = 0
    const ask = async (question: string): Promise<Asked> => {
      const from = `198.51.100.${(number += 1) % 250}`
      const start = performance.now()
      const response = await fetch(`${site.url}${apiPaths.search(question)}`, { headers: { 'x-forwarded-for': from } })
      v.parse(searchResponse, await response.json())
      const answered = performance.now() - start
      // As much as the site grants to searches, and less.
      await pause(answered * 4)
      return { question, answered, inProcess: Number(/dur=([\d.]+)/.exec(response.headers.get('server-timing') ?? '')?.[1]) }
    }
    for (const question of questions) await ask(question)
    const asked: Asked[] = []
    for (let round = 0; round < rounds; round += 1) for (const question of questions) asked.push(await ask(question))
    const medians = questions
      .map((question) => ({ question, milliseconds: part(asked.filter((one) => one.question === question).map(({ inProcess }) => inProcess), 0.5) }))
      .sort((one, other) => other.milliseconds - one.milliseconds)
    const times = asked.map(({ inProcess }) => inProcess)
    return {
      posts: count, built, p50: part(times, 0.5), p99: part(times, 0.99),
      answered: part(asked.map(({ answered }) => answered), 0.5),
      slowest: medians[0] ?? { question: '', milliseconds: 0 },
    }
  } finally {
    await site.stop()
    await cms.stop()
  }
}

/** Measures questions to the search among as many posts as a busy practice has, and many more. */
export const benchSearch = async (): Promise<SearchRow[]> => [await benchPosts(500), await benchPosts(10_000)]

export const searchReport = (rows: SearchRow[]): string =>
  table(
    ['posts', 'index built, s', 'p50 ms', 'p99 ms', 'answered over HTTP, p50 ms', 'slowest question'],
    rows.map(({ posts, built, p50, p99, answered, slowest }) => [String(posts), built.toFixed(1), p50.toFixed(1), p99.toFixed(1), answered.toFixed(1), `${slowest.question}: ${slowest.milliseconds.toFixed(1)} ms`]),
  )
