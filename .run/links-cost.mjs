// @ts-check
import { build } from './build.mjs'
import { measureLinkCost } from './checks.mjs'
import { install } from './install.mjs'
import { ensureSupportedNode } from './node-version.mjs'
import { runMain } from './plain-failure.mjs'

// What the links of one page cost with 100 and with 10,000 posts.
await runMain(async () => {
  ensureSupportedNode()
  await install()
  await build()
  await measureLinkCost()
})
