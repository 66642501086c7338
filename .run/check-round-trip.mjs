// @ts-check
import { build } from './build.mjs'
import { checkRoundTrip } from './checks.mjs'
import { install } from './install.mjs'
import { ensureSupportedNode } from './node-version.mjs'
import { runMain } from './plain-failure.mjs'

// Opens and writes the example texts of CommonMark and GitHub and all demo texts with the editor; part of `npm test` too.
await runMain(async () => {
  ensureSupportedNode()
  await install()
  await build()
  await checkRoundTrip()
})
