import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { apiPaths, sitePaths } from '@practice/shared/paths'
import { postListResponse } from '@practice/shared/posts/contract'
import * as v from 'valibot'
import { startStack } from '../support/stack.js'
import { benchComments } from './comments.js'
import { firstLoad } from './first-load.js'
import { acceptEncoding, measure } from './measure.js'
import type { Row } from './report.js'
import { commentReport, firstLoadReport, fullReport, lastingReport } from './report.js'
import type { SentPage, Yardstick } from './yardsticks.js'
import { nginx, plainNode } from './yardsticks.js'

const secondsPerMeasurement = 5
const secondsOfWarmUp = 3
const connectionCounts = [1, 32]

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

const articlePath = async (siteUrl: string): Promise<string> => {
  const { posts } = v.parse(postListResponse, await (await fetch(`${siteUrl}${apiPaths.posts()}`)).json())
  const [post] = posts
  if (!post) throw new Error('there is no article')
  return sitePaths.post(post.slug)
}

/** Measures the site and its yardsticks for one page; they take turns, so that the machine's moods meet them alike. */
const measurePage = async (page: SentPage, siteUrl: string, folder: string): Promise<Row[]> => {
  const yardsticks = [await plainNode(page, folder), await nginx(page, folder)].filter((one): one is Yardstick => one !== undefined)
  try {
    const servers = [{ name: 'site', url: siteUrl }, ...yardsticks]
    const rows: Row[] = []
    for (const { url } of servers) await measure({ url, connections: 8, seconds: secondsOfWarmUp })
    for (const connections of connectionCounts) {
      const measured: { server: string; measurement: Row['measurement'] }[] = []
      for (const { name, url } of servers) {
        measured.push({ server: name, measurement: await measure({ url, connections, seconds: secondsPerMeasurement }) })
      }
      const site = measured[0]?.measurement.requestsPerSecond ?? Number.NaN
      rows.push(...measured.map((one) => ({ ...one, page: page.name, connections, ratio: site / one.measurement.requestsPerSecond })))
    }
    return rows
  } finally {
    for (const { stop } of yardsticks) stop()
  }
}

/** Prints how fast pages are sent and how big they are. @param options.write also writes what lasts to docs/benchmarks.md */
export const bench = async ({ write }: { write: boolean }): Promise<void> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'practice-bench-'))
  console.log('Starting the site with demo content …')
  const stack = await startStack()
  try {
    const pages = { article: await articlePath(stack.siteUrl), list: sitePaths.posts() }
    const rows: Row[] = []
    const loads: Parameters<typeof firstLoadReport>[0] = {}
    for (const [name, address] of Object.entries(pages)) {
      const url = `${stack.siteUrl}${address}`
      console.log(`Measuring the ${name} page …`)
      loads[name] = await firstLoad(url)
      rows.push(...(await measurePage(await sentPage(name, url), url, folder)))
    }
    console.log(`\n${fullReport(rows)}\n\nFirst load, bytes as sent:\n\n${firstLoadReport(loads)}`)
    console.log('\nMeasuring how fast comments are taken in …')
    const comments = await benchComments()
    console.log(`\n${commentReport(comments)}`)
    if (write) writeFileSync(fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url)), lastingReport(rows, loads, comments))
  } finally {
    await stack.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
