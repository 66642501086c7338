import autocannon from 'autocannon'

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

/** @throws Error when any request did not end with status 200 */
export const measure = ({ url, connections, seconds }: Load): Promise<Measurement> =>
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
