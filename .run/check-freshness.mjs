// @ts-check
import { build } from './build.mjs'
import { checkFreshness } from './checks.mjs'
import { install } from './install.mjs'
import { ensureSupportedNode } from './node-version.mjs'
import { runMain } from './plain-failure.mjs'

// Makes 500 changes under read load; `npm test` makes a few.
await runMain(async () => {
  ensureSupportedNode()
  await install()
  await build()
  await checkFreshness()
})
