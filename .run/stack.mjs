// @ts-check
import { spawn } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { root } from './places.mjs'
import { PlainFailure } from './plain-failure.mjs'

/** First start: the CMS makes its tables and seeds demo content, with pictures in several sizes, on one busy core. */
const startLimitMs = 5 * 60_000
/** Both processes give running requests 10 s to end. */
const stopLimitMs = 20_000

/**
 * @typedef {object} StackOptions
 * @property {Record<string, string | undefined>} environment settings of both processes
 * @property {string} logFolder
 * @property {boolean} [ownGroups] keep Ctrl-C from reaching the two directly: they are stopped in order, once
 * @property {(line: string) => void} [onErrorLine] gets what the two write to their error output
 * @property {AbortSignal} [signal] gives up a start that is under way
 */

/** @param {string} file keeps the log of the start before */
const freshLog = (file) => {
  mkdirSync(path.dirname(file), { recursive: true })
  if (existsSync(file)) renameSync(file, file.replace(/\.log$/, '.previous.log'))
  return createWriteStream(file, { mode: 0o600 })
}

/**
 * Starts one of the two processes.
 * @param {'cms' | 'web'} name
 * @param {string} script relative to its package
 * @param {StackOptions} options
 */
const startProcess = (name, script, { environment, logFolder, ownGroups = false, onErrorLine = () => {} }) => {
  const logPath = path.join(logFolder, `${name}.log`)
  const log = freshLog(logPath)
  const child = spawn(process.execPath, [script], { cwd: path.join(root, name), env: environment, detached: ownGroups, stdio: ['ignore', 'pipe', 'pipe'] })
  const killNow = () => child.kill('SIGKILL')
  process.once('exit', killNow)

  /** @type {Promise<string>} */
  const address = new Promise((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      log.write(`${line}\n`)
      const found = /listening on (https?:\/\/\S+)/.exec(line)?.[1]
      if (found) resolve(found.replace(/\/\/(?:0\.0\.0\.0|\[::\])/, '//127.0.0.1').replace(/\/$/, ''))
    })
  })
  createInterface(child.stderr).on('line', (line) => {
    log.write(`${line}\n`)
    onErrorLine(`${name} | ${line}`)
  })
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.once('close', (code, signal) => {
      process.off('exit', killNow)
      log.end()
      resolve(code ?? (signal === null ? 1 : 128))
    })
  })

  /** Ends it and gives its exit status; one that does not end in time is killed. */
  const stop = async () => {
    child.kill('SIGTERM')
    const limit = setTimeout(killNow, stopLimitMs)
    const status = await ended
    clearTimeout(limit)
    return status
  }
  const lastLines = () => readFileSync(logPath, 'utf8').trimEnd().split('\n').slice(-25).join('\n')
  return { name, address, ended, stop, lastLines, logPath }
}

/** @typedef {ReturnType<typeof startProcess>} StackProcess */


/** @param {string} address */
const answersWell = async (address) => {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(20_000) })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}

/**
 * Waits until a process has said its address and answers at `path`.
 * @param {StackProcess} part
 * @param {string} answeringPath
 * @param {AbortSignal | undefined} signal
 */
const untilAnswers = async (part, answeringPath, signal) => {
  let over = false
  const failure = part.ended.then((status) => {
    throw new PlainFailure(`${part.lastLines()}\n\nThe ${part.name} process ended with status ${status} before it answered. Its log: ${part.logPath}`)
  })
  const limit = pause(startLimitMs, undefined, { ref: false }).then(() => {
    throw new PlainFailure(`${part.lastLines()}\n\nThe ${part.name} process did not answer within ${startLimitMs / 1000} s. Its log: ${part.logPath}`)
  })
  const givenUp = new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(new PlainFailure('Stopped before everything was up.')), { once: true })
  })
  const ready = async () => {
    const address = await part.address
    while (!over && !(await answersWell(`${address}${answeringPath}`))) await pause(200)
    return address
  }
  // Whoever loses the race fails or ends later, when nobody asks any more.
  for (const loser of [failure, limit, givenUp]) loser.catch(() => {})
  try {
    return /** @type {string} */ (await Promise.race([ready(), failure, limit, givenUp]))
  } finally {
    over = true
  }
}

/**
 * Starts the CMS, then the site, and waits until both answer.
 * @param {StackOptions} options
 * @throws {PlainFailure} when one of them ends or stays silent; the other is stopped first
 */
export const startStack = async (options) => {
  const cms = startProcess('cms', 'dist/src/server.js', options)
  /** @type {StackProcess[]} */
  const started = [cms]
  /** The site first, since it needs the CMS to finish its answers. */
  const stop = async () => {
    let worst = 0
    for (const part of [...started].reverse()) worst = Math.max(worst, await part.stop())
    return worst
  }
  try {
    const cmsAddress = await untilAnswers(cms, '/api/ready', options.signal)
    const web = startProcess('web', 'dist/server/main.js', { ...options, environment: { ...options.environment, CMS_INTERNAL_URL: cmsAddress } })
    started.push(web)
    const siteAddress = await untilAnswers(web, '/', options.signal)
    /** The first to end by itself. @type {Promise<StackProcess>} */
    const firstEnded = Promise.race(started.map((part) => part.ended.then(() => part)))
    return { cmsAddress, siteAddress, firstEnded, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** @typedef {Awaited<ReturnType<typeof startStack>>} Stack */
