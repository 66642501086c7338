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
