// @ts-check
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { build } from './build.mjs'
import { checkSettings, readEnvironment } from './environment.mjs'
import { install } from './install.mjs'
import { whenInterrupted } from './interrupt.mjs'
import { ensureSupportedNode } from './node-version.mjs'
import { root } from './places.mjs'
import { PlainFailure, runMain } from './plain-failure.mjs'
import { ensurePortsFree } from './ports.mjs'

/** @type {import('node:child_process').ChildProcess[]} */
const watchers = []

/**
 * Starts a watching program; its lines carry its name.
 * @param {string} name
 * @param {string} folder
 * @param {string[]} args of Node
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>} a sentence, once it has ended
 */
const watch = (name, folder, args, env) => {
  const child = spawn(process.execPath, args, { cwd: path.join(root, folder), env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  watchers.push(child)
  for (const output of [child.stdout, child.stderr]) createInterface(output).on('line', (line) => console.log(`${name} | ${line}`))
  return new Promise((resolve) => child.once('close', (code) => resolve(`${name} ended with status ${code ?? 'none'}.`)))
}

/** @param {NodeJS.Signals} signal */
const signalWatchers = (signal) => {
  for (const { pid } of watchers) {
    try {
      // The group: Strapi's develop mode and tsc start processes of their own.
      if (pid !== undefined) process.kill(-pid, signal)
    } catch {
      // It has ended already.
    }
  }
}

await runMain(async () => {
  ensureSupportedNode()
  const settings = { ...(await readEnvironment()), NODE_ENV: 'development' }
  await ensurePortsFree(settings)
  await install()
  await build(['shared'])
  await checkSettings(settings)

  const tsc = createRequire(path.join(root, 'shared/package.json')).resolve('typescript/bin/tsc')
  const watchOptions = ['--watch', '--preserveWatchOutput']
  const ends = [
    watch('shared', 'shared', [tsc, '-p', 'tsconfig.esm.json', ...watchOptions], settings),
    watch('shared', 'shared', [tsc, '-p', 'tsconfig.cjs.json', ...watchOptions], settings),
    watch('cms', 'cms', ['scripts/develop.mjs'], settings),
    watch('web', 'web', ['server/dev.mjs'], settings),
  ]
  process.once('exit', () => signalWatchers('SIGKILL'))
  console.log(`\n  Site    ${settings.SITE_URL}\n  Admin   ${settings.CMS_URL}/admin (the CMS takes a while to start)\n`)

  /** @type {Promise<undefined>} */
  const interrupted = new Promise((resolve) => whenInterrupted(() => resolve(undefined)))
  const ended = await Promise.race([...ends, interrupted])
  signalWatchers('SIGTERM')
  await Promise.all(ends)
  if (ended !== undefined) throw new PlainFailure(ended)
})
