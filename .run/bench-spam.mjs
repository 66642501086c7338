// @ts-check
import { build } from './build.mjs'
import { install } from './install.mjs'
import { ensureSupportedNode } from './node-version.mjs'
import { runMain } from './plain-failure.mjs'
import { spamCorpus } from './spam-corpus.mjs'
import { runTypeScript } from './typescript-module.mjs'

// Prints how much spam the filter finds that it has not seen before, and how many other comments it takes for spam.
await runMain(async () => {
  ensureSupportedNode()
  await install()
  await build()
  await runTypeScript('bench/spam.ts', 'benchSpam', await spamCorpus())
})
