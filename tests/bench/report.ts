import type { CommentRow } from './comments.js'
import type { FirstLoad } from './first-load.js'
import type { Measurement } from './measure.js'

export interface Row {
  page: string
  connections: number
  server: string
  measurement: Measurement
  /** The site's rate divided by this server's; 1 for the site itself. */
  ratio: number
}

const table = (head: string[], rows: string[][]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)

/** Everything that was measured: true for this machine and this moment. */
export const fullReport = (rows: Row[]): string =>
  table(
    ['page', 'connections', 'server', 'requests/s', 'p50 ms', 'p99 ms', 'site ÷ server'],
    rows.map(({ page, connections, server, measurement: { requestsPerSecond, p50, p99 }, ratio }) => [
      page,
      String(connections),
      server,
      requestsPerSecond.toFixed(0),
      p50.toFixed(2),
      p99.toFixed(2),
      server === 'site' ? '' : ratio.toPrecision(2),
    ]),
  )

export const firstLoadReport = (loads: Record<string, FirstLoad>): string =>
  table(
    ['page', 'HTML kB', 'CSS kB', 'JavaScript kB', 'fonts kB', 'sum kB'],
    Object.entries(loads).map(([page, load]) => [
      page,
      ...[load.HTML, load.CSS, load.JavaScript, load.fonts, load.HTML + load.CSS + load.JavaScript + load.fonts].map(kilobytes),
    ]),
  )

/** Comments taken in, with what is only true for this machine. */
export const commentReport = (rows: CommentRow[]): string =>
  table(
    ['connections', 'comments/s', 'p50 ms', 'p99 ms', 'plain inserts/s', 'ratio'],
    rows.map(({ connections, comments: { requestsPerSecond, p50, p99 }, plainPerSecond }) => [
      String(connections),
      requestsPerSecond.toFixed(0),
      p50.toFixed(2),
      p99.toFixed(2),
      plainPerSecond.toFixed(0),
      (requestsPerSecond / plainPerSecond).toPrecision(2),
    ]),
  )

/** What stays comparable from machine to machine: ratios and bytes. */
export const lastingReport = (rows: Row[], loads: Record<string, FirstLoad>, comments: CommentRow[]): string => `# Benchmarks

Made by \`npm run bench -- --write\`. All servers of a run take turns on the same machine, so the ratios can be compared from
machine to machine; requests per second cannot and are only printed. A ratio of 0.5 means: half as many requests per second
as a plain server that sends the same compressed bytes from memory.

## Requests per second of the site, as a part of a plain static server's

${table(
  ['page', 'connections', 'compared with', 'ratio', 'p50', 'p99'],
  rows
    .filter(({ server }) => server !== 'site')
    .map(({ page, connections, server, ratio, measurement }) => {
      const site = rows.find((row) => row.server === 'site' && row.page === page && row.connections === connections)?.measurement ?? measurement
      return [page, String(connections), server, ratio.toPrecision(2), `× ${(site.p50 / measurement.p50).toFixed(1)}`, `× ${(site.p99 / measurement.p99).toFixed(1)}`]
    }),
)}

p50 and p99 say how many times as long a request to the site takes.

## First load

Bytes as sent, compressed, without headers; pictures are left out, since they are the articles' own.

${firstLoadReport(loads)}

## Comments taken in

How many comments the CMS acknowledges on the embedded database, as a part of how many of the same rows a plain program writes
into an SQLite file with the same settings (WAL, synchronous FULL, one commit for each comment).

${table(
  ['connections', 'ratio'],
  comments.map(({ connections, comments: { requestsPerSecond }, plainPerSecond }) => [String(connections), (requestsPerSecond / plainPerSecond).toPrecision(2)]),
)}
`
