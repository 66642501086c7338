import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { apiPaths, sitePaths } from '@practice/shared/paths'
import { categoryListResponse } from '@practice/shared/categories/contract'
import * as v from 'valibot'
import { freePort } from '../../.run/ports.mjs'
import { keptSecrets } from '../../.run/secrets.mjs'
import type { Stack } from '../../.run/stack.mjs'
import { startStack } from '../../.run/stack.mjs'
import { waitUntil } from '../support/wait-until.js'

/** Of each kind, each read once. */
const samples = 30

/** A page of answers is never kept. */
const questions = ['remembers', 'shoulders first', 'the body remembers', 'fialure to notice', 'anxiety at night', 'an excerpt of about']

/** Milliseconds, median, by what was read. */
type Times = Record<string, number>

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

let visitors = 0

const timed = async (address: string): Promise<number> => {
  // Each read comes from somebody else: one visitor may not search as often.
  const headers = { 'x-forwarded-for': `198.51.100.${(visitors += 1) % 250}` }
  const start = performance.now()
  const response = await fetch(address, { headers })
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return performance.now() - start
}

const health = v.object({ search: v.object({ inStep: v.boolean() }) })

const start = async (folder: string): Promise<Stack> => {
  const [webPort, cmsPort] = [await freePort(), await freePort()]
  const { PATH, HOME, TMPDIR, LANG } = process.env
  return startStack({
    environment: {
      PATH, HOME, TMPDIR, LANG,
      ...keptSecrets(folder),
      NODE_ENV: 'production',
      DATA_DIR: folder,
      WEB_PORT: String(webPort),
      CMS_PORT: String(cmsPort),
      SITE_URL: `http://127.0.0.1:${webPort}`,
      CMS_URL: `http://127.0.0.1:${cmsPort}`,
      DEMO_CONTENT: 'true',
      TRUSTED_PROXIES: '1',
      // Room for next to nothing, so that every page is made when it is asked for.
      PAGE_STORE_MEMORY_MB: '1',
    },
    logFolder: path.join(folder, 'logs'),
  })
}

/** Peak resident memory of a child of this process whose command line has a text in it, in megabytes. Linux only. */
const peakMemory = (port: string): number => {
  try {
    const [pid] = execFileSync('lsof', ['-t', `-iTCP:${port}`, '-sTCP:LISTEN'], { encoding: 'utf8' }).split('\n')
    const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) / 1024
  } catch {
    return Number.NaN
  }
}

const measureSize = async (size: number): Promise<Times> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'practice-growth-'))
  try {
    await (await start(folder)).stop()
    execFileSync(process.execPath, [fileURLToPath(new URL('many-posts.mjs', import.meta.url)), path.join(folder, 'cms.sqlite'), String(size)], { stdio: 'inherit' })
    const stack = await start(folder)
    try {
      const { cmsAddress, siteAddress } = stack
      await waitUntil('the search has read everything', async () => v.parse(health, await (await fetch(`${siteAddress}/health/store`)).json()).search.inStep, { seconds: 900 })
      const { categories } = v.parse(categoryListResponse, await (await fetch(`${cmsAddress}${apiPaths.categories()}`)).json())
      const categoryPage = (index: number) => ({ category: categories[index % categories.length]?.slug ?? '', page: 1 + (Math.floor(index / categories.length) % 5) })
      const slug = (index: number) => `post-number-${1 + Math.floor((index * (size - 1)) / (samples * 2))}`
      const reads: Record<string, (index: number) => string> = {
        'article (CMS)': (index) => cmsAddress + apiPaths.post(slug(index)),
        'comments (CMS)': (index) => cmsAddress + apiPaths.postComments(slug(index)),
        'list (CMS)': (index) => cmsAddress + apiPaths.posts({ page: 1 + (index % 40) }),
        'category (CMS)': (index) => cmsAddress + apiPaths.posts(categoryPage(index)),
        'article page': (index) => siteAddress + sitePaths.post(slug(index + samples)),
        'list page': (index) => siteAddress + sitePaths.posts(1 + (index % 40)),
        'category page': (index) => {
          const { category, page } = categoryPage(index)
          return siteAddress + sitePaths.category(category, page)
        },
        'search page': (index) => siteAddress + sitePaths.search(questions[index % questions.length]),
      }
      const times: Times = {}
      for (const [what, address] of Object.entries(reads)) {
        const read = async (index: number) => {
          const milliseconds = await timed(address(index))
          // As much as the site grants to searches, and less.
          if (what === 'search page') await pause(milliseconds * 4)
          return milliseconds
        }
        for (let index = 0; index < 5; index += 1) await read(samples - 1 - index)
        const measured: number[] = []
        for (let index = 0; index < samples; index += 1) measured.push(await read(index))
        times[what] = median(measured)
      }
      times['CMS memory, MB'] = peakMemory(new URL(cmsAddress).port)
      times['site memory, MB'] = peakMemory(new URL(siteAddress).port)
      return times
    } finally {
      await stack.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Prints what a read and a page cost that are not kept, by the number of posts; each has 20 comments. */
export const growth = async ({ sizes }: { sizes: number[] }): Promise<void> => {
  const bySize: [number, Times][] = []
  for (const size of sizes) {
    console.log(`${size} posts with 20 comments each …`)
    bySize.push([size, await measureSize(size)])
  }
  const [, smallest = {}] = bySize[0] ?? []
  console.log(`\n| ms, median | ${sizes.map((size) => `${size} posts`).join(' | ')} |\n| --- |${sizes.map(() => ' ---: |').join('')}`)
  for (const what of Object.keys(smallest)) {
    const cells = bySize.map(([, times]) => `${(times[what] ?? Number.NaN).toFixed(1)} (× ${((times[what] ?? Number.NaN) / (smallest[what] ?? Number.NaN)).toFixed(2)})`)
    console.log(`| ${what} | ${cells.join(' | ')} |`)
  }
}
