// @ts-check
import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { whenInterrupted } from './interrupt.mjs'
import { cacheFolder, root } from './places.mjs'
import { PlainFailure } from './plain-failure.mjs'

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
const signalGroup = (child, signal) => {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal)
  } catch {
    // The group is gone already.
  }
}

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [log] name of a log file; without it the output is shown
 */

/**
 * Runs a program to its end and gives its exit status. It never sees the keyboard.
 * @param {string} program
 * @param {string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<number>}
 */
export const exitStatusOf = (program, args, { cwd = root, env = process.env, log } = {}) =>
  new Promise((resolve, reject) => {
    // It leads a process group, so that what it starts in turn (compilers, browsers) ends with it.
    const child = spawn(program, args, { cwd, env, detached: true, stdio: ['ignore', log ? 'pipe' : 'inherit', log ? 'pipe' : 'inherit'] })
    const forget = whenInterrupted(() => signalGroup(child, 'SIGTERM'))
    if (log) {
      const file = createWriteStream(logPath(log))
      child.stdout?.pipe(file, { end: false })
      child.stderr?.pipe(file, { end: false })
      child.once('close', () => file.end())
    }
    child.once('error', (error) => {
      forget()
      reject(error)
    })
    child.once('close', (code) => {
      forget()
      // A program that its leader left behind would keep ports and files.
      signalGroup(child, 'SIGKILL')
      resolve(code ?? 1)
    })
  })

/** @param {string} name */
const logPath = (name) => {
  mkdirSync(path.join(cacheFolder, 'logs'), { recursive: true })
  return path.join(cacheFolder, 'logs', `${name}.log`)
}

/** @param {string} log name of a log file that a command wrote */
export const readLog = (log) => readFileSync(logPath(log), 'utf8')

/**
 * Runs a program quietly; when it fails, the end of its output is shown.
 * @param {string} what names the program in the failure's sentence
 * @param {string} program
 * @param {string[]} args
 * @param {CommandOptions & { log: string }} options
 * @throws {PlainFailure}
 */
export const runQuietly = async (what, program, args, options) => {
  const status = await exitStatusOf(program, args, options)
  if (status === 0) return
  const tail = readLog(options.log).split('\n').slice(-60).join('\n')
  throw new PlainFailure(`${tail}\n${what} failed with status ${status}. All of its output: ${path.relative(root, logPath(options.log))}`)
}
