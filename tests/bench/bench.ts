import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { sitePaths } from '@practice/shared/paths'
import { startStack } from '../support/stack.js'
import { waitUntil } from '../support/wait-until.js'
import { measureColdPages } from './cold-pages.js'
import { benchComments } from './comments.js'
import { firstLoad } from './first-load.js'
import type { Measurement } from './measure.js'
import { acceptEncoding, measure, visitors } from './measure.js'
import { measureNavigation } from './navigation.js'
import { openNewsroom } from './newsroom.js'
import type { Row, Targets } from './report.js'
import { commentReport, endOfNotes, firstLoadReport, fullReport, lastingReport, targetReport } from './report.js'
import { meetRudeVisitors } from './rude-visitors.js'
import { benchSearch, searchReport } from './search.js'
import type { SentPage, Yardstick } from './yardsticks.js'
import { nginx, plainNode, shippedNginx } from './yardsticks.js'

const secondsPerMeasurement = 3
const rounds = 3
const secondsOfWarmUp = 3
const connectionCounts = [1, 32, 256]

/** The page's bytes as they are sent: `fetch` would unpack them. */
const sentPage = (name: string, url: string): Promise<SentPage> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': acceptEncoding } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const { 'content-encoding': encoding = 'identity', 'content-type': type = 'text/html' } = response.headers
        resolve({ name, body: Buffer.concat(chunks), encoding, type })
      })
    }).on('error', reject)
  })

interface Measured {
  siteUrl: string
  address: string
  folder: string
  pagesFolder: string
}

const byRate = (measurements: Measurement[]): Measurement[] => [...measurements].sort((one, other) => one.requestsPerSecond - other.requestsPerSecond)

/** Of the rounds, the one in the middle. */
const typical = (measurements: Measurement[]): Measurement => {
  const middle = byRate(measurements)[Math.floor(measurements.length / 2)]
  if (!middle) throw new Error('Nothing was measured.')
  return middle
}

/** Measures the site and its yardsticks for one page; they take turns, several times, so that the machine's moods meet them alike. */
const measurePage = async (page: SentPage, { siteUrl, address, folder, pagesFolder }: Measured): Promise<Row[]> => {
  const started = [await plainNode(page, folder), await nginx(page, folder), await shippedNginx(address, { siteUrl, pagesFolder }, folder)]
  const yardsticks = started.filter((one): one is Yardstick => one !== undefined)
  try {
    const servers = [{ name: 'site', url: `${siteUrl}${address}` }, ...yardsticks]
    const rows: Row[] = []
    for (const { url } of servers) await measure({ url, connections: 8, seconds: secondsOfWarmUp })
    for (const connections of connectionCounts) {
      const measured = new Map<string, Measurement[]>()
      for (let round = 0; round < rounds; round += 1) {
        for (const { name, url } of servers) measured.set(name, [...(measured.get(name) ?? []), await measure({ url, connections, seconds: secondsPerMeasurement })])
      }
      for (const [server, measurements] of measured) rows.push({ page: page.name, connections, server, measurement: typical(measurements) })
    }
    return rows
  } finally {
    for (const { stop } of yardsticks) stop()
  }
}

/** Prints how fast pages are sent and how big they are. @param options.write also writes what lasts to docs/benchmarks.md */
export const bench = async ({ write }: { write: boolean }): Promise<void> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'practice-bench-'))
  const store = path.join(folder, 'page-store')
  mkdirSync(store)
  if (visitors !== 'wrk') console.log('wrk is not installed (a package of Debian): autocannon asks instead, which is slower than nginx, so that the rates look more alike than they are.')
  console.log('Starting the site with demo content …')
  const stack = await startStack({ PAGE_STORE_DIR: store })
  const { siteUrl } = stack
  let targets: Omit<Targets, 'cold' | 'comments' | 'searches'>
  const rows: Row[] = []
  const loads: Parameters<typeof firstLoadReport>[0] = {}
  try {
    const newsroom = await openNewsroom(stack)
    const slug = await newsroom.publishArticle(1)
    await newsroom.comment(slug, 20)
    const pages = { article: sitePaths.post(slug), list: sitePaths.posts() }
    for (const [name, address] of Object.entries(pages)) {
      console.log(`Measuring the ${name} page …`)
      loads[name] = await firstLoad(`${siteUrl}${address}`)
      const page = await sentPage(name, `${siteUrl}${address}`)
      await waitUntil('the page is on disk', async () => (await fetch(`${siteUrl}${address}`)).ok)
      rows.push(...(await measurePage(page, { siteUrl, address, folder, pagesFolder: path.join(store, 'live') })))
    }
    console.log('Moving from page to page …')
    const navigation = await measureNavigation(siteUrl)
    console.log('Meeting rude visitors …')
    targets = { rows, loads, navigation, rude: await meetRudeVisitors(siteUrl, pages.article) }
  } finally {
    await stack.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  console.log('Making pages that are not kept …')
  const cold = await measureColdPages()
  console.log('Measuring how fast comments are taken in …')
  const comments = await benchComments()
  console.log('Searching …')
  const searches = await benchSearch()
  const all: Targets = { ...targets, cold, comments, searches }
  console.log(`\n${fullReport(rows)}\n\nFirst load, bytes as sent:\n\n${firstLoadReport(loads)}\n\nComments taken in:\n\n${commentReport(all.comments)}\n\nSearches:\n\n${searchReport(searches)}\n\n${targetReport(all)}`)
  if (!write) return
  const file = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url))
  const [byHand = ''] = readFileSync(file, 'utf8').split(endOfNotes, 1)
  writeFileSync(file, `${byHand}${endOfNotes}\n\n${lastingReport(all)}`)
}
