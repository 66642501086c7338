// @ts-check
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { runQuietly } from './command.mjs'
import { root } from './places.mjs'

/** The pinned version, from package.json. */
const version = () => {
  const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  return String(packageManager).replace(/\+.*$/, '')
}

/** The folder whose `include/node` holds this Node's headers, if they came with it. */
export const headersPrefix = () => {
  const prefix = path.resolve(path.dirname(realpathSync(process.execPath)), '..')
  return existsSync(path.join(prefix, 'include/node/node.h')) ? prefix : undefined
}

const environment = () => {
  const nodedir = process.env.npm_config_nodedir ?? headersPrefix()
  return {
    ...process.env,
    // pnpm asks nothing when it believes to be on a build server.
    CI: 'true',
    // Without it node-gyp downloads the headers, which works only where the Internet is at hand.
    ...(nodedir === undefined ? {} : { npm_config_nodedir: nodedir }),
  }
}

/**
 * Runs the pinned pnpm, which npx fetches when it is not there yet.
 * @param {string} what names the step when it fails
 * @param {string[]} args
 * @param {string} log
 */
export const pnpm = (what, args, log) => runQuietly(what, 'npx', ['--yes', version(), ...args], { log, env: environment() })
