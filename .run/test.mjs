// @ts-check
import { performance } from 'node:perf_hooks'
import { build } from './build.mjs'
import { checks, stages } from './checks.mjs'
import { install } from './install.mjs'
import { ensureSupportedNode } from './node-version.mjs'
import { PlainFailure, runMain } from './plain-failure.mjs'
import { secondsSince } from './steps.mjs'
import { forgetEarlierResults, totalsLine } from './test-totals.mjs'

/** @param {string} title @param {() => Promise<void>} run */
const underHeading = async (title, run) => {
  console.log(`\n=== ${title} ===`)
  const started = performance.now()
  await run()
  console.log(`=== ${title}: ${secondsSince(started)} ===`)
}

/** @param {{ title: string, run: () => Promise<void> }[]} row */
const runOneByOne = async (row) => {
  for (const { title, run } of row) await underHeading(title, run)
}

/** @param {string[]} names */
const checksNamed = (names) =>
  names.map((name) => {
    const check = checks[name]
    if (!check) throw new PlainFailure(`There is no check "${name}". There are: ${Object.keys(checks).join(', ')}.`)
    return check
  })

await runMain(async () => {
  ensureSupportedNode()
  const names = process.argv.slice(2)
  const chosen = (names.length === 0 ? stages : names.map((name) => [[name]])).map((rows) => rows.map(checksNamed))
  const started = performance.now()
  forgetEarlierResults()
  try {
    await underHeading('Install and build', () => install(build))
    for (const rows of chosen) await Promise.all(rows.map(runOneByOne))
  } finally {
    console.log(`\nAll in ${secondsSince(started)}\n${totalsLine()}`)
  }
})
