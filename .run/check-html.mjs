// @ts-check
import { spawnSync } from 'node:child_process'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { ensureSupportedNode } from './node-version.mjs'
import { PlainFailure, runMain } from './plain-failure.mjs'
import { runTypeScript } from './typescript-module.mjs'

/** What this command ends with when it could not check anything. */
const couldNotCheck = 2

// Runs the W3C's Nu checker over every kind of page.
await runMain(async () => {
  ensureSupportedNode()
  if (spawnSync('java', ['-version']).status !== 0) {
    console.error('check:html needs Java 11 or newer, because the Nu checker is written in it; "npm test" has an HTML checker that does not.')
    process.exitCode = couldNotCheck
    return
  }
  await install()
  await build()
  if ((await runTypeScript('checks/check-html.ts', 'checkHtml')) !== 0) throw new PlainFailure('There are mistakes in the HTML.')
})
