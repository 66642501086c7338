import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { apiPaths } from '@practice/shared/paths'
import autocannon from 'autocannon'
import * as v from 'valibot'
import type { Cms } from '../support/cms.js'
import { addressOf, freshSettings, spawnCms } from '../support/processes.js'
import { makePublished } from '../support/documents.js'
import { formToken } from '../support/form-token.js'
import { signIn } from '../support/staff.js'
import type { Measurement } from './measure.js'
import { percentile } from './measure.js'

/** Comments taken in beside the same rows written straight into a file. */
export interface CommentRow {
  connections: number
  comments: Measurement
  /** Rows a second that a plain program writes: same file settings, same rows, one commit each. */
  plainPerSecond: number
}

const connectionCounts = [1, 16]
const secondsPerMeasurement = 6

interface Statement {
  run(...values: unknown[]): unknown
  all(...values: unknown[]): unknown[]
}
interface Database {
  pragma(statement: string): unknown
  exec(sql: string): unknown
  prepare(sql: string): Statement
  transaction(run: (row: Row) => void): (row: Row) => void
  close(): void
}
type Row = Record<string, unknown>

/** The driver that the CMS uses; it has no types of its own. */
const openDatabase = (file: string): Database => {
  const driver = v.parse(v.function(), createRequire(fileURLToPath(new URL('../../cms/package.json', import.meta.url)))('better-sqlite3'))
  return Reflect.construct(driver, [file]) as Database
}

const rows = (database: Database, sql: string): Row[] => v.parse(v.array(v.record(v.string(), v.unknown())), database.prepare(sql).all())

const insertInto = (table: string, row: Row): string =>
  `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.keys(row).map((name) => `@${name}`).join(', ')})`

/** Writes the comments of a CMS's file into a file of its own, with the same tables, indexes and settings. */
const plainInserts = (cmsFile: string, folder: string): number => {
  const source = openDatabase(cmsFile)
  const target = openDatabase(path.join(folder, 'plain.sqlite'))
  try {
    target.pragma('journal_mode = WAL')
    target.pragma('synchronous = FULL')
    // The tables that the keys lead to are not in this file.
    target.pragma('foreign_keys = OFF')
    const tables = ['comments', 'comments_post_lnk']
    const schema = rows(source, `select sql from sqlite_master where tbl_name in ('${tables.join("', '")}') and sql is not null order by type desc`)
    for (const { sql } of schema) target.exec(String(sql))
    const links = new Map<unknown, Row[]>()
    for (const link of rows(source, 'select * from comments_post_lnk')) links.set(link.comment_id, [...(links.get(link.comment_id) ?? []), link])
    const comments = rows(source, 'select * from comments order by id limit 3000')
    const [firstComment = {}, firstLink = {}] = [comments[0], [...links.values()][0]?.[0]]
    const [comment, link] = [target.prepare(insertInto('comments', firstComment)), target.prepare(insertInto('comments_post_lnk', firstLink))]
    const write = target.transaction((row) => {
      comment.run(row)
      for (const one of links.get(row.id) ?? []) link.run(one)
    })
    const started = performance.now()
    for (const row of comments) write(row)
    return comments.length / ((performance.now() - started) / 1000)
  } finally {
    source.close()
    target.close()
  }
}

const load = (url: string, connections: number, body: () => string): Promise<Measurement> =>
  new Promise((resolve, reject) => {
    const times: number[] = []
    const run = autocannon(
      {
        url, connections, duration: secondsPerMeasurement, method: 'POST', headers: { 'content-type': 'application/json' },
        requests: [{ setupRequest: (request) => ({ ...request, body: body() }) }],
      },
      (error: Error | null, result) => {
        if (error) return reject(error)
        const failed = result.errors + result.timeouts + result.non2xx
        if (failed > 0 || times.length === 0) return reject(new Error(`${failed} of ${result.requests.total} comments were not taken`))
        times.sort((a, b) => a - b)
        resolve({ requestsPerSecond: times.length / result.duration, p50: percentile(times, 0.5), p99: percentile(times, 0.99) })
      },
    )
    run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds))
  })

/** Measures comments per second on the embedded database, from the request to the acknowledgement. */
export const benchComments = async (): Promise<CommentRow[]> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'practice-bench-comments-'))
  const settings: Record<string, string> = { ...freshSettings(folder), DATABASE_CLIENT: 'sqlite', COMMENTS_PER_HOUR: '9999999' }
  const cms = spawnCms(settings)
  try {
    const url = await addressOf(cms)
    const asCms: Cms = { url, dataFolder: folder, settings, output: cms.output, fetch: (address, init) => fetch(`${url}${address}`, init), stop: async () => 0 }
    const post = await makePublished(await signIn(asCms), 'post')
    const text = 'Thank you for this article. It put into words what I had been trying to say for a while, and it helped me to begin. '.repeat(3)
    const token = formToken('comment', settings.FORM_TOKEN_SECRET ?? '')
    const body = () => JSON.stringify({ post: post.slug, name: 'Robin', email: `robin-${randomUUID()}@example.org`, text: `${text}${randomUUID()}`, token, idempotencyKey: randomUUID() })
    const address = `${url}${apiPaths.comments()}`
    await load(address, 4, body)
    const measured: CommentRow[] = []
    for (const connections of connectionCounts) {
      const comments = await load(address, connections, body)
      const plainFolder = mkdtempSync(path.join(folder, 'plain-'))
      measured.push({ connections, comments, plainPerSecond: plainInserts(path.join(folder, 'cms.sqlite'), plainFolder) })
    }
    return measured
  } finally {
    cms.signal('SIGKILL')
    await cms.ended
    rmSync(folder, { recursive: true, force: true })
  }
}
