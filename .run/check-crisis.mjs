// @ts-check
import { build } from './build.mjs'
import { checkCrisis } from './checks.mjs'
import { install } from './install.mjs'
import { ensureSupportedNode } from './node-version.mjs'
import { runMain } from './plain-failure.mjs'

// Prints the recall and the false-positive rate of the crisis phrases; part of `npm test` too.
await runMain(async () => {
  ensureSupportedNode()
  await install()
  await build(['shared'])
  await checkCrisis()
})
