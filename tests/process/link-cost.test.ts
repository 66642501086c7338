import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { apiPaths } from '@practice/shared/paths'
import { postResponse } from '@practice/shared/posts/contract'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Cms } from '../support/cms.js'
import { startCms } from '../support/cms.js'
import { makePublished } from '../support/documents.js'
import { signIn } from '../support/staff.js'

/** `npm run links:cost` compares with 10,000. */
const many = Number(process.env.LINKED_POSTS ?? 1000)
const few = 100
const pagesMeasured = 200

const fileOf = (address: string) => fileURLToPath(new URL(address, import.meta.url))

const logFolder = mkdtempSync(path.join(tmpdir(), 'practice-statements-'))
const log = path.join(logFolder, 'statements')
let cms: Cms
beforeAll(async () => {
  cms = await startCms({ settings: { STATEMENT_LOG: log }, nodeOptions: ['--require', fileOf('../support/record-statements.cjs')] })
})
afterAll(async () => {
  await cms.stop()
  rmSync(logFolder, { recursive: true, force: true })
})

const fill = (first: number, end: number) =>
  execFileSync(process.execPath, [fileOf('../links/fill-posts.cjs'), fileOf('../../cms'), path.join(cms.dataFolder, 'cms.sqlite'), String(first), String(end)])

const statement = v.object({ sql: v.string(), ms: v.number() })
const readLog = () => readFileSync(log, 'utf8').trim().split('\n').map((line) => v.parse(statement, JSON.parse(line)))
/** The statement that resolves the links of a text. */
const resolvesLinks = ({ sql }: { sql: string }): boolean => sql.includes('from `replacements`')

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

interface Cost {
  statementsForLinks: number
  linkMs: number
  pageMs: number
}

const measure = async (posts: number): Promise<Cost> => {
  const read = async (number: number) => v.parse(postResponse, await (await cms.fetch(apiPaths.post(`filled-${number}`))).json())
  // Both sizes start with a warm database and compiled code.
  for (let index = 0; index < 50; index += 1) await read((index * 37) % posts)
  const costs: Cost[] = []
  for (let index = 0; index < pagesMeasured; index += 1) {
    writeFileSync(log, '')
    const start = performance.now()
    const { links } = await read((index * 97) % posts)
    const pageMs = performance.now() - start
    expect(Object.keys(links).length).toBeGreaterThan(1)
    const forLinks = readLog().filter(resolvesLinks)
    costs.push({ statementsForLinks: forLinks.length, linkMs: forLinks.reduce((sum, { ms }) => sum + ms, 0), pageMs })
  }
  return {
    statementsForLinks: Math.max(...costs.map((cost) => cost.statementsForLinks)),
    linkMs: median(costs.map((cost) => cost.linkMs)),
    pageMs: median(costs.map((cost) => cost.pageMs)),
  }
}

it(
  'the links of a page take one statement, which hardly takes longer among many posts',
  async () => {
    fill(0, few)
    const small = await measure(few)
    fill(few, many)
    const large = await measure(many)
    const ratio = (of: keyof Cost) => (large[of] / small[of]).toFixed(2)
    console.log(
      `Links of one page, 3 in each post, median of ${pagesMeasured} pages:\n` +
        `  ${few} posts: ${small.statementsForLinks} statement, ${small.linkMs.toFixed(3)} ms; the whole answer ${small.pageMs.toFixed(2)} ms\n` +
        `  ${many} posts: ${large.statementsForLinks} statement, ${large.linkMs.toFixed(3)} ms; the whole answer ${large.pageMs.toFixed(2)} ms\n` +
        `  ratio: ${ratio('linkMs')} for the links, ${ratio('pageMs')} for the whole answer`,
    )
    expect([small.statementsForLinks, large.statementsForLinks]).toEqual([1, 1])
    // Far from the hundredfold of a table that is read from one end to the other, and far from noise.
    expect(large.linkMs).toBeLessThan(small.linkMs * 5 + 1)
  },
  300_000,
)

/** The slowest statement's milliseconds and the number of statements, by what was read. */
const costOfReads = async (paths: Record<string, (index: number) => string>) => {
  const costs: Record<string, { statements: number; slowest: number }> = {}
  for (const [what, pathOf] of Object.entries(paths)) {
    const read = async (index: number) => {
      writeFileSync(log, '')
      expect((await cms.fetch(pathOf(index))).status, pathOf(index)).toBe(200)
      return readLog()
    }
    for (let index = 0; index < 5; index += 1) await read(index)
    const logs: Awaited<ReturnType<typeof read>>[] = []
    for (let index = 0; index < 20; index += 1) logs.push(await read(index))
    // What the CMS does by itself meanwhile can only add statements.
    costs[what] = { statements: Math.min(...logs.map((one) => one.length)), slowest: median(logs.map((one) => Math.max(...one.map(({ ms }) => ms)))) }
  }
  return costs
}

it(
  'what a page reads takes as many statements among many posts and comments, and hardly longer',
  async () => {
    const staff = await signIn(cms)
    const category = await makePublished(staff, 'category')
    const person = await makePublished(staff, 'person')
    const fillCommented = (first: number, last: number) =>
      execFileSync(process.execPath, [fileOf('../bench/many-posts.mjs'), path.join(cms.dataFolder, 'cms.sqlite'), String(last), String(first)])
    const slug = (index: number) => `post-number-${1 + (index % 50)}`
    const paths = {
      'an article': (index: number) => apiPaths.post(slug(index)),
      'its comments': (index: number) => apiPaths.postComments(slug(index)),
      'a list': (index: number) => apiPaths.posts({ page: 1 + (index % 3) }),
      'a category': () => apiPaths.category(category.slug),
      'its list': (index: number) => apiPaths.posts({ category: category.slug, page: 1 + (index % 3) }),
      'a person': () => apiPaths.person(person.slug),
      'their list': (index: number) => apiPaths.posts({ author: person.slug, page: 1 + (index % 3) }),
      'all categories': () => apiPaths.categories(),
      'all people': () => apiPaths.people(),
      'the site': () => apiPaths.site(),
    }
    fillCommented(1, 50)
    const small = await costOfReads(paths)
    fillCommented(51, 2000)
    const large = await costOfReads(paths)
    for (const [what, { statements, slowest }] of Object.entries(large)) {
      const before = small[what]
      console.log(`${what}: ${before?.statements} statements, the slowest ${before?.slowest.toFixed(2)} ms; among 40 times as many ${statements} and ${slowest.toFixed(2)} ms`)
      expect.soft(statements, what).toBeLessThanOrEqual(before?.statements ?? 0)
      // A list of few posts is sorted; one of many is found in order, which takes some milliseconds and no more.
      expect.soft(slowest, what).toBeLessThan((before?.slowest ?? 0) * 5 + 5)
    }
  },
  300_000,
)
