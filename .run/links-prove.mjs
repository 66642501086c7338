// @ts-check
import { build } from './build.mjs'
import { proveLinks } from './checks.mjs'
import { install } from './install.mjs'
import { ensureSupportedNode } from './node-version.mjs'
import { runMain } from './plain-failure.mjs'

// A thousand random stories of a site's documents, and a crawl after each; `npm run links:prove -- postgres` on PostgreSQL.
await runMain(async () => {
  ensureSupportedNode()
  await install()
  await build()
  await proveLinks(process.argv.includes('postgres') ? 'rest-postgres' : 'rest-sqlite')
})
