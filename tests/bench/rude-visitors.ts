import { connect } from 'node:net'
import { sitePaths } from '@practice/shared/paths'
import * as v from 'valibot'
import { measure } from './measure.js'

export interface RudeVisitors {
  requests: number
  /** Kept answers before and after, and the bytes they take. */
  entries: [before: number, after: number]
  bytes: [before: number, after: number]
  /** Milliseconds of an ordinary reader meanwhile. */
  p99: number
}

const storeState = v.object({ memory: v.object({ entries: v.number(), bytes: v.number() }) })

const odd = (index: number): string => {
  const noise = Math.random().toString(36).slice(2)
  const shapes = [
    `/articles?x${noise}=1`, `/articles/${noise}`, `/${noise}/..%2f..%2fadmin`, `/api/posts?page=${noise}`, `/articles/%2e%2e/%2e%2e/${noise}`, `/%00${noise}`,
    `/articles/..%252f${noise}`, `/topics/${noise}?page=${index}`, `/api/posts/${noise}`, `/assets/../../${noise}`,
  ]
  return shapes[index % shapes.length] ?? '/'
}

/** Opens a connection and sends a line of a header now and then; @returns closes it */
const slowClient = (site: URL): (() => void) => {
  const socket = connect(Number(site.port), site.hostname, () => socket.write(`GET / HTTP/1.1\r\nhost: ${site.host}\r\n`))
  socket.on('error', () => undefined)
  const timer = setInterval(() => socket.write('x-slow: 1\r\n'), 500)
  return () => {
    clearInterval(timer)
    socket.destroy()
  }
}

/** Random addresses, tricks with paths, huge headers and slow clients, all at once, beside a reader of one article. */
export const meetRudeVisitors = async (siteUrl: string, articlePath: string): Promise<RudeVisitors> => {
  const state = async () => v.parse(storeState, await (await fetch(`${siteUrl}/health/store`)).json()).memory
  const before = await state()
  const closers = Array.from({ length: 100 }, () => slowClient(new URL(siteUrl)))
  let requests = 0
  let busy = true
  const rude = async () => {
    while (busy) {
      requests += 1
      const headers: Record<string, string> = requests % 50 === 0 ? { 'x-huge': 'x'.repeat(64 * 1024) } : {}
      await fetch(`${siteUrl}${odd(requests)}`, { redirect: 'manual', headers }).then((response) => response.arrayBuffer(), () => undefined)
    }
  }
  const crowd = Array.from({ length: 8 }, rude)
  const { p99 } = await measure({ url: `${siteUrl}${articlePath}`, connections: 4, seconds: 10 })
  busy = false
  await Promise.all(crowd)
  for (const close of closers) close()
  const after = await state()
  // Still there, and still itself.
  const home = await fetch(`${siteUrl}${sitePaths.home()}`)
  if (!home.ok) throw new Error(`the home page answers ${home.status} after the rude visitors`)
  return { requests, entries: [before.entries, after.entries], bytes: [before.bytes, after.bytes], p99 }
}
