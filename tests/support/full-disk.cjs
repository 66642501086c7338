// Preloaded into a CMS: SIGUSR2 lets its SQLite file grow no further, as on a full disk; a second one lets it grow again.
const Module = require('node:module')

const databases = []
let full = false

const load = Module._load
Module._load = function (request, ...rest) {
  const loaded = load.call(this, request, ...rest)
  if (request !== 'better-sqlite3') return loaded
  return new Proxy(loaded, {
    construct(driver, values) {
      const database = Reflect.construct(driver, values)
      databases.push(database)
      return database
    },
  })
}

process.on('SIGUSR2', () => {
  full = !full
  for (const database of databases) database.pragma(`max_page_count = ${full ? database.pragma('page_count', { simple: true }) : 1073741823}`)
  process.stdout.write(`the disk is ${full ? 'full' : 'free'} now\n`)
})
