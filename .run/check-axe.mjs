// @ts-check
import { build } from './build.mjs'
import { checkAxe } from './checks.mjs'
import { install } from './install.mjs'
import { ensureSupportedNode } from './node-version.mjs'
import { runMain } from './plain-failure.mjs'

// Looks at every example of every component, and at every kind of page and state, with axe; the pages are part of `npm test` too.
await runMain(async () => {
  ensureSupportedNode()
  await install()
  await build()
  await checkAxe()
})
