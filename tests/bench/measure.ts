import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import autocannon from 'autocannon'
import * as v from 'valibot'
import { isInstalled } from './is-installed.js'

export interface Measurement {
  requestsPerSecond: number
  /** Milliseconds that half of all requests took at most. */
  p50: number
  /** Milliseconds that 99 of 100 requests took at most. */
  p99: number
}

interface Load {
  url: string
  connections: number
  seconds: number
}

/** What a browser of today says it can unpack. */
export const acceptEncoding = 'gzip, deflate, br'

export const percentile = (sorted: number[], part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN

/** Who asks. autocannon runs on Node and is slower than nginx answers, so that beside it every fast server looks alike. */
export const visitors = isInstalled('wrk') ? 'wrk' : 'autocannon'

const wrkResult = v.object({ requests: v.number(), microseconds: v.number(), failed: v.number(), p50: v.number(), p99: v.number() })

const withWrk = async ({ url, connections, seconds }: Load): Promise<Measurement> => {
  const script = fileURLToPath(new URL('wrk-result.lua', import.meta.url))
  const { stdout } = await promisify(execFile)('wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, '-s', script, '-H', `accept-encoding: ${acceptEncoding}`, url])
  const { requests, microseconds, failed, p50, p99 } = v.parse(wrkResult, JSON.parse(stdout.trim().split('\n').at(-1) ?? ''))
  if (failed > 0 || requests === 0) throw new Error(`${failed} of ${requests} requests to ${url} failed`)
  return { requestsPerSecond: requests / (microseconds / 1e6), p50: p50 / 1000, p99: p99 / 1000 }
}

const withAutocannon = ({ url, connections, seconds }: Load): Promise<Measurement> =>
  new Promise((resolve, reject) => {
    // Autocannon's own percentiles are whole milliseconds, too coarse for a page from memory.
    const times: number[] = []
    const run = autocannon({ url, connections, duration: seconds, headers: { 'accept-encoding': acceptEncoding } }, (error: Error | null, result) => {
      if (error) return reject(error)
      const failed = result.errors + result.timeouts + result.non2xx
      if (failed > 0 || times.length === 0) return reject(new Error(`${failed} of ${result.requests.total} requests to ${url} failed`))
      times.sort((a, b) => a - b)
      resolve({ requestsPerSecond: times.length / result.duration, p50: percentile(times, 0.5), p99: percentile(times, 0.99) })
    })
    run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds))
  })

/** @throws Error when any request did not end with status 200 */
export const measure: (load: Load) => Promise<Measurement> = visitors === 'wrk' ? withWrk : withAutocannon
