import type { CommentRow } from './comments.js'
import type { ColdPages } from './cold-pages.js'
import type { FirstLoad } from './first-load.js'
import type { Measurement } from './measure.js'
import { visitors } from './measure.js'
import type { RudeVisitors } from './rude-visitors.js'
import type { SearchRow } from './search.js'

export interface Row {
  page: string
  connections: number
  server: string
  measurement: Measurement
}

/** Everything that one run measured. */
export interface Targets {
  rows: Row[]
  loads: Record<string, FirstLoad>
  cold: ColdPages
  comments: CommentRow[]
  searches: SearchRow[]
  /** Milliseconds. */
  navigation: number
  rude: RudeVisitors
}

export const table = (head: string[], rows: string[][]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)

const measurementOf = (rows: readonly Row[], page: string, connections: number, server: string): Measurement | undefined =>
  rows.find((row) => row.page === page && row.connections === connections && row.server === server)?.measurement

/** How many requests one server answers for each of another's. */
const rateRatio = (one: Measurement | undefined, other: Measurement | undefined): string =>
  one && other ? (one.requestsPerSecond / other.requestsPerSecond).toPrecision(2) : 'not measured'

/** Everything that was measured: true for this machine and this moment. */
export const fullReport = (rows: Row[]): string =>
  table(
    ['page', 'connections', 'server', 'requests/s', 'p50 ms', 'p99 ms', 'part of nginx'],
    rows.map(({ page, connections, server, measurement }) => [
      page,
      String(connections),
      server,
      measurement.requestsPerSecond.toFixed(0),
      measurement.p50.toFixed(2),
      measurement.p99.toFixed(2),
      rateRatio(measurement, measurementOf(rows, page, connections, 'nginx')),
    ]),
  )

export const firstLoadReport = (loads: Record<string, FirstLoad>): string =>
  table(
    ['page', 'HTML kB', 'CSS kB', 'JavaScript kB', 'fonts kB', 'sum kB', 'on the first touch kB'],
    Object.entries(loads).map(([page, load]) => [
      page,
      ...[load.HTML, load.CSS, load.JavaScript, load.fonts, load.HTML + load.CSS + load.JavaScript + load.fonts, load.onFirstTouch].map(kilobytes),
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

/** The targets of the page store, each beside what this run measured. */
export const targetReport = ({ rows, loads, cold, navigation, rude }: Targets): string => {
  const at = (connections: number, server: string) => measurementOf(rows, 'article', connections, server)
  const crowd = at(256, 'site')
  const load = loads.article
  const besideNginx = (server: string) => (at(32, 'nginx') ? rateRatio(at(32, server), at(32, 'nginx')) : 'nginx absent: row skipped')
  return table(
    ['measure', 'target', 'this run'],
    [
      ["kept article from the site's process, 32 connections, as a part of one nginx worker's rate", '≥ 0.5', besideNginx('site')],
      ['the same as a part of a bare node:http server', '', rateRatio(at(32, 'site'), at(32, 'node:http'))],
      ['the same through the shipped nginx configuration, reading kept files', '≥ 0.95', besideNginx('shipped nginx')],
      ['cold article whose text was rendered before, p50', '≤ 25 ms', `${cold.textRendered.toFixed(1)} ms`],
      ['the same, as a multiple of the reads of the CMS that it makes', '≤ 2', (cold.textRendered / cold.reads).toFixed(1)],
      ['cold article whose text was never rendered, p50', '', `${cold.neverRendered.toFixed(1)} ms`],
      ['kept article, 256 connections, p99 as a multiple of p50', '≤ 5', crowd ? (crowd.p99 / crowd.p50).toFixed(1) : 'not measured'],
      [
        'first load of an article of 1,500 words with 20 comments: HTML, CSS, JavaScript, fonts in kB',
        '≤ 18, 10, 100, 70',
        load ? [load.HTML, load.CSS, load.JavaScript, load.fonts].map(kilobytes).join(', ') : 'not measured',
      ],
      ['what comes on top when somebody first touches that page, in kB', '', load ? kilobytes(load.onFirstTouch) : 'not measured'],
      ['move to an article that was hovered, until its heading is there', '≤ 100 ms', `${navigation.toFixed(0)} ms`],
      [
        `${rude.requests} odd requests and 100 slow clients: kept answers, their bytes in memory`,
        'bounded',
        `${rude.entries.join(' → ')}, ${rude.bytes.map((bytes) => `${kilobytes(bytes)} kB`).join(' → ')}`,
      ],
      ['p99 of an ordinary reader of a kept article meanwhile', '', `${rude.p99.toFixed(0)} ms`],
    ],
  )
}

/** What somebody says about the figures stands before it and stays; what the program writes comes after. */
export const endOfNotes = '<!-- Written by npm run bench -- --write from here on. -->'

/** What stays comparable from machine to machine: ratios and bytes. */
export const lastingReport = (targets: Targets): string => `## One run

All servers of a run take turns on the same machine, three rounds each of which the middle one counts, so ratios can be compared from machine
to machine; times and requests per second cannot. nginx is one worker that serves the same compressed bytes from a file. ${visitors} asks.

${targetReport(targets)}

### Part of nginx's and of a bare node:http server's requests per second

${table(
  ['page', 'connections', 'server', 'of nginx', 'of node:http'],
  targets.rows
    .filter(({ server }) => server !== 'nginx')
    .map(({ page, connections, server, measurement }) => [
      page,
      String(connections),
      server,
      rateRatio(measurement, measurementOf(targets.rows, page, connections, 'nginx')),
      rateRatio(measurement, measurementOf(targets.rows, page, connections, 'node:http')),
    ]),
)}

### First load

Bytes as sent, compressed, without headers; pictures are left out, since they are the articles' own.

${firstLoadReport(targets.loads)}

### Comments taken in

How many comments the CMS acknowledges on the embedded database, as a part of how many of the same rows a plain program writes
into an SQLite file with the same settings (WAL, synchronous FULL, one commit for each comment).

${table(
  ['connections', 'ratio'],
  targets.comments.map(({ connections, comments: { requestsPerSecond }, plainPerSecond }) => [String(connections), (requestsPerSecond / plainPerSecond).toPrecision(2)]),
)}

### Search

Milliseconds of the site process for a question.

${table(
  ['posts', 'p50', 'p99'],
  targets.searches.map(({ posts, p50, p99 }) => [String(posts), p50.toFixed(1), p99.toFixed(1)]),
)}
`
