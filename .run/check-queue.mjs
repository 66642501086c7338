// @ts-check
import { build } from './build.mjs'
import { install } from './install.mjs'
import { ensureSupportedNode } from './node-version.mjs'
import { PlainFailure, runMain } from './plain-failure.mjs'
import { runTypeScript } from './typescript-module.mjs'

const engines = ['sqlite', 'postgres']

// Kills the CMS, the site or both at random moments under concurrent comments and enquiries: `npm run check:queue -- 100`,
// on both databases unless one is named: `npm run check:queue -- 100 postgres`.
await runMain(async () => {
  ensureSupportedNode()
  const kills = Number(process.argv[2] ?? 100)
  const chosen = process.argv[3]
  if (!Number.isInteger(kills) || kills < 1 || (chosen !== undefined && !engines.includes(chosen))) {
    throw new PlainFailure('Give the number of kills as a whole number, and after it sqlite or postgres if only one of them is to be tried.')
  }
  await install()
  await build()
  await runTypeScript('faults/check-queue.ts', 'checkQueue', { kills, engines: chosen === undefined ? engines : [chosen] })
})
