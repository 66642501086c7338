// @ts-check
import { build } from './build.mjs'
import { install } from './install.mjs'
import { ensureSupportedNode } from './node-version.mjs'
import { PlainFailure, runMain } from './plain-failure.mjs'
import { runTypeScript } from './typescript-module.mjs'

// How reads and pages that are not kept get slower the more there is. `-- 100000` adds a size, and needs about 3 GB in the temporary folder.
await runMain(async () => {
  ensureSupportedNode()
  const more = process.argv.slice(2).map(Number)
  if (!more.every((size) => Number.isSafeInteger(size) && size > 0)) throw new PlainFailure('Say how many articles as a whole number: npm run bench:growth -- 100000')
  await install()
  await build()
  await runTypeScript('bench/growth.ts', 'growth', { sizes: [500, 10_000, ...more] })
})
