// @ts-check
import { build } from './build.mjs'
import { install } from './install.mjs'
import { ensureSupportedNode } from './node-version.mjs'
import { PlainFailure, runMain } from './plain-failure.mjs'
import { runTypeScript } from './typescript-module.mjs'

// Kills the CMS at random moments under concurrent comments, on both databases: `npm run check:kills -- 200`.
await runMain(async () => {
  ensureSupportedNode()
  const kills = Number(process.argv[2] ?? 200)
  if (!Number.isInteger(kills) || kills < 1) throw new PlainFailure('Give the number of kills as a whole number.')
  await install()
  await build()
  await runTypeScript('faults/check-kills.ts', 'checkKills', { kills })
})
