// Loaded into a CMS with --require: writes each reading statement of SQLite and its milliseconds to the file STATEMENT_LOG.
'use strict'
const { appendFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const path = require('node:path')

const Database = createRequire(path.join(process.cwd(), 'package.json'))('better-sqlite3')
const { prepare } = Database.prototype

Database.prototype.prepare = function (sql) {
  const statement = prepare.call(this, sql)
  const { all } = statement
  statement.all = (...values) => {
    const start = performance.now()
    const rows = all.apply(statement, values)
    appendFileSync(process.env.STATEMENT_LOG, `${JSON.stringify({ sql, ms: performance.now() - start })}\n`)
    return rows
  }
  return statement
}
