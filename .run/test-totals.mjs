// @ts-check
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { cacheFolder } from './places.mjs'

const totals = { passed: 0, failed: 0 }

/** Results of an earlier run must not count when this one breaks off. */
export const forgetEarlierResults = () => rmSync(path.join(cacheFolder, 'test-results'), { recursive: true, force: true })

/** @param {string} file a report of Vitest's JSON reporter; without one (Vitest itself broke off) a failure is counted */
export const addResults = (file) => {
  if (!existsSync(file)) {
    totals.failed += 1
    return
  }
  const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(file, 'utf8'))
  totals.passed += Number(numPassedTests)
  // A file that could not even be loaded, or an error outside any test, has no failed test to its name.
  totals.failed += Number(numFailedTests) || (success ? 0 : 1)
}

/** For example "123 passed, 0 failed". */
export const totalsLine = () => `${totals.passed} passed, ${totals.failed} failed`
