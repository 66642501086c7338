// @ts-check
import { build } from './build.mjs'
import { install } from './install.mjs'
import { ensureSupportedNode } from './node-version.mjs'
import { runMain } from './plain-failure.mjs'
import { runTypeScript } from './typescript-module.mjs'

// Applies the HTTP Observatory's scoring to every kind of page.
await runMain(async () => {
  ensureSupportedNode()
  await install()
  await build()
  await runTypeScript('checks/check-headers.ts', 'checkHeaders')
})
