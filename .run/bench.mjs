// @ts-check
import { build } from './build.mjs'
import { install } from './install.mjs'
import { ensureSupportedNode } from './node-version.mjs'
import { runMain } from './plain-failure.mjs'
import { runTypeScript } from './typescript-module.mjs'

// `npm run bench -- --write` also puts the ratios into docs/benchmarks.md.
await runMain(async () => {
  ensureSupportedNode()
  await install()
  await build()
  await runTypeScript('bench/bench.ts', 'bench', { write: process.argv.includes('--write') })
})
