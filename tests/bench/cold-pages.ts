import { apiPaths, sitePaths } from '@practice/shared/paths'
import { startStack } from '../support/stack.js'
import { openNewsroom } from './newsroom.js'

export interface ColdPages {
  /** Milliseconds at one connection, median. */
  neverRendered: number
  textRendered: number
  /** The reads of the CMS that one such page makes, at once. */
  reads: number
}

const articles = 40

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const timed = async (act: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await act()
  return performance.now() - start
}

const load = async (address: string): Promise<void> => {
  const response = await fetch(address)
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
}

/** Articles on a site that has no room to keep more than a few of them, one after another and round again. */
export const measureColdPages = async (): Promise<ColdPages> => {
  const stack = await startStack({ PAGE_STORE_MEMORY_MB: '1' })
  try {
    const newsroom = await openNewsroom(stack)
    const slugs: string[] = []
    for (let seed = 0; seed < articles; seed += 1) slugs.push(await newsroom.publishArticle(seed))
    // What every program does slowly the first time is not what this is about.
    for (let round = 0; round < 3; round += 1) await load(`${stack.siteUrl}${sitePaths.posts()}?page=${round + 1}`)
    for (const slug of slugs.slice(0, 10)) await load(`${stack.siteUrl}${sitePaths.post(slug)}`)
    const round = async () => {
      const times: number[] = []
      for (const slug of slugs.slice(10)) times.push(await timed(() => load(`${stack.siteUrl}${sitePaths.post(slug)}`)))
      return median(times)
    }
    const neverRendered = await round()
    const textRendered = median([await round(), await round(), await round()])
    const reads: number[] = []
    for (const slug of slugs) {
      const paths = [apiPaths.post(slug), apiPaths.postComments(slug), apiPaths.formToken('comment')]
      reads.push(await timed(() => Promise.all(paths.map((path) => load(`${stack.cmsUrl}${path}`)))))
    }
    return { neverRendered, textRendered, reads: median(reads) }
  } finally {
    await stack.stop()
  }
}
