import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import * as v from 'valibot'

type Row = Record<string, unknown>
const rowList = v.array(v.record(v.string(), v.unknown()))

interface SqliteFile {
  prepare(sql: string): { reader: boolean; all(): unknown; run(): unknown }
  close(): void
}

/** The driver that the CMS uses; it has no types of its own. */
const sqliteDriver = v.parse(v.function(), createRequire(fileURLToPath(new URL('../../cms/package.json', import.meta.url)))('better-sqlite3'))

/** Runs one statement on the database of a CMS that has these settings; it may be running, and should not be writing at this moment. */
export const runSql = async ({ DATABASE_URL, DATA_DIR = '' }: Record<string, string>, sql: string): Promise<Row[]> => {
  if (DATABASE_URL !== undefined) {
    const client = new pg.Client({ connectionString: DATABASE_URL })
    await client.connect()
    try {
      return v.parse(rowList, (await client.query(sql)).rows)
    } finally {
      await client.end()
    }
  }
  const file = Reflect.construct(sqliteDriver, [path.join(DATA_DIR, 'cms.sqlite')]) as SqliteFile
  try {
    const statement = file.prepare(sql)
    return v.parse(rowList, statement.reader ? statement.all() : [statement.run()])
  } finally {
    file.close()
  }
}
