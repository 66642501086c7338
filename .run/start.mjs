// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from './build.mjs'
import { checkSettings, readEnvironment } from './environment.mjs'
import { install } from './install.mjs'
import { whenInterrupted } from './interrupt.mjs'
import { ensureSupportedNode } from './node-version.mjs'
import { root } from './places.mjs'
import { PlainFailure, runMain } from './plain-failure.mjs'
import { ensurePortsFree } from './ports.mjs'
import { startStack } from './stack.mjs'
import { step } from './steps.mjs'

/** @typedef {Awaited<ReturnType<typeof readEnvironment>>} Settings */

/** @param {Settings} settings @param {boolean} firstStart */
const greet = (settings, firstStart) => {
  const signIns = path.join(settings.DATA_DIR, 'demo-sign-ins.txt')
  console.log(`\n  Site    ${settings.SITE_URL}\n  Admin   ${settings.CMS_URL}/admin`)
  if (existsSync(signIns)) {
    console.log(firstStart ? `\n${readFileSync(signIns, 'utf8').trim().replace(/^/gm, '  ')}\n\n  Kept in ${path.relative(root, signIns)}` : `\n  Demo sign-ins are kept in ${path.relative(root, signIns)}`)
  }
  console.log(`\n  Logs are in ${path.relative(root, path.join(settings.DATA_DIR, 'logs'))}. Ctrl-C stops both.\n`)
}

/**
 * Stays until somebody asks it to stop or one of the two ends.
 * @param {import('./stack.mjs').Stack} stack
 */
const stayUp = async (stack) => {
  /** @type {Promise<undefined>} */
  const interrupted = new Promise((resolve) => whenInterrupted(() => resolve(undefined)))
  const ended = await Promise.race([stack.firstEnded, interrupted])
  if (ended === undefined) console.log('\nStopping …')
  const status = await stack.stop()
  if (ended !== undefined) {
    throw new PlainFailure(`${ended.lastLines()}\n\nThe ${ended.name} process ended by itself, so everything was stopped. Its log: ${ended.logPath}`)
  }
  if (status !== 0) throw new PlainFailure('One of the processes had to be stopped by force.')
  console.log('Stopped.')
}

await runMain(async () => {
  ensureSupportedNode()
  const settings = await readEnvironment()
  await ensurePortsFree(settings)
  await install(async () => {
    await build(['shared'])
    await checkSettings(settings)
    await build()
  })
  const signIns = path.join(settings.DATA_DIR, 'demo-sign-ins.txt')
  const firstStart = !existsSync(signIns)
  const starting = new AbortController()
  const forget = whenInterrupted(() => starting.abort())
  const stack = await step(firstStart ? 'Starting the CMS and the site (the first start makes the database)' : 'Starting the CMS and the site', () =>
    startStack({
      environment: settings,
      logFolder: path.join(settings.DATA_DIR, 'logs'),
      ownGroups: true,
      onErrorLine: (line) => console.error(line),
      signal: starting.signal,
    }),
  )
  forget()
  greet(settings, firstStart)
  await stayUp(stack)
})
