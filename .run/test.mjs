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

/** @param {string[]} names */
const checksNamed = (names) =>
  names.map((name) => {
    const check = checks[name]
    if (!check) throw new PlainFailure(`There is no check "${name}". There are: ${Object.keys(checks).join(', ')}.`)
    return check
  })

/**
 * Runs rows of checks beside each other. After a failure nothing more is begun; what runs comes to its end.
 * @param {ReturnType<typeof checksNamed>[]} rows
 */
const runStage = async (rows) => {
  let failed = false
  /** @param {ReturnType<typeof checksNamed>} row */
  const runRow = async (row) => {
    for (const { title, run } of row) {
      if (failed) return
      await underHeading(title, run).catch((error) => {
        failed = true
        throw error
      })
    }
  }
  for (const outcome of await Promise.allSettled(rows.map(runRow))) if (outcome.status === 'rejected') throw outcome.reason
}

await runMain(async () => {
  ensureSupportedNode()
  const names = process.argv.slice(2)
  const chosen = (names.length === 0 ? stages : [[names]]).map((rows) => rows.map(checksNamed))
  const started = performance.now()
  forgetEarlierResults()
  try {
    await underHeading('Install and build', () => install(build))
    for (const rows of chosen) await runStage(rows)
  } finally {
    console.log(`\nAll in ${secondsSince(started)}\n${totalsLine()}`)
  }
})
