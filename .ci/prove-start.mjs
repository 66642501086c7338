// @ts-check
// Runs `npm start` as a newcomer would, in a data folder of its own: it must start, answer, and stop when asked to.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { createInterface } from 'node:readline'
import { root } from '../.run/places.mjs'
import { PlainFailure, runMain } from '../.run/plain-failure.mjs'
import { freePort } from '../.run/ports.mjs'
import { secondsSince } from '../.run/steps.mjs'

/** @param {string} what @param {string} address @param {RegExp} expected */
const ensureAnswers = async (what, address, expected) => {
  const response = await fetch(address, { signal: AbortSignal.timeout(30_000) })
  const text = await response.text()
  if (!response.ok || !expected.test(text)) throw new PlainFailure(`${what} answered ${response.status} at ${address}, without ${expected}.`)
  console.log(`${what} answers at ${address}`)
}

/**
 * Starts, checks and stops once.
 * @param {string} title
 * @param {NodeJS.ProcessEnv} environment
 * @param {number} startLimitSeconds
 */
const startOnce = async (title, environment, startLimitSeconds) => {
  console.log(`--- ${title}`)
  const began = performance.now()
  const start = spawn('npm', ['start'], { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'inherit'] })
  process.once('exit', () => start.kill('SIGTERM'))
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => start.once('close', (code) => resolve(code ?? 128)))
  const up = new Promise((resolve) => {
    createInterface(start.stdout).on('line', (line) => {
      console.log(`  ${line}`)
      if (line.includes('Ctrl-C stops both')) resolve(true)
    })
  })
  const tooLate = new Promise((resolve) => setTimeout(resolve, startLimitSeconds * 1000, false).unref())
  if (!(await Promise.race([up, tooLate, ended.then(() => false)]))) {
    start.kill('SIGTERM')
    throw new PlainFailure(`npm start was not up within ${startLimitSeconds} s.`)
  }
  console.log(`up after ${secondsSince(began)}`)
  await ensureAnswers('The site', `http://127.0.0.1:${environment.WEB_PORT}/`, /<h1/)
  await ensureAnswers('The admin panel', `http://127.0.0.1:${environment.CMS_PORT}/admin`, /<div id="strapi"/)
  start.kill('SIGTERM')
  const status = await ended
  if (status !== 0) throw new PlainFailure(`npm start ended with status ${status} after SIGTERM.`)
  for (const port of [environment.WEB_PORT, environment.CMS_PORT]) {
    const stillThere = await fetch(`http://127.0.0.1:${port}/`).then(() => true, () => false)
    if (stillThere) throw new PlainFailure(`Something still answers on port ${port} after npm start ended.`)
  }
  console.log('stopped with status 0')
}

await runMain(async () => {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'practice-start-'))
  const environment = { ...process.env, DATA_DIR: dataFolder, WEB_PORT: String(await freePort()), CMS_PORT: String(await freePort()) }
  try {
    await startOnce('first start, with an empty data folder', environment, 600)
    // Nothing changed: it must not build anything, so it has 20 s.
    await startOnce('second start', environment, 20)
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
})
