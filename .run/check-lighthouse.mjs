// @ts-check
import { build } from './build.mjs'
import { install } from './install.mjs'
import { ensureSupportedNode } from './node-version.mjs'
import { runMain } from './plain-failure.mjs'
import { runTypeScript } from './typescript-module.mjs'

// Lighthouse's scores of the pages that most readers see; `-- all` judges one page of every type.
await runMain(async () => {
  ensureSupportedNode()
  await install()
  await build()
  await runTypeScript('checks/check-lighthouse.ts', 'checkLighthouse', { all: process.argv.includes('all') })
})
