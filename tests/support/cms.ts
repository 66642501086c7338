import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FreshDatabase } from './fresh-database.js'
import { freshDatabase } from './fresh-database.js'
import { waitUntil } from './wait-until.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

export const ownerEmail = 'owner@example.com'

/** A CMS of its own, as it is built, in a process of its own, with an empty database. */
export interface Cms {
  url: string
  dataFolder: string
  /** The environment it was started with. */
  settings: Record<string, string>
  /** Everything it has printed so far. */
  output(): string
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** Asks it to end, waits for that and removes its data. @returns its exit status */
  stop(): Promise<number | null>
}

/** A CMS or site process that may or may not come to answer requests. */
export interface CmsProcess {
  output(): string
  isRunning(): boolean
  signal(name: NodeJS.Signals): void
  /** Exit status; `null` when a signal ended it. */
  ended: Promise<number | null>
}

interface Options {
  /** Added to the settings of a fresh installation, and winning over them. */
  settings?: Record<string, string>
  /** Options of Node itself, for example `--require`. */
  nodeOptions?: string[]
}

const secret = () => randomBytes(24).toString('hex')

/** Settings of a fresh installation in a folder; nothing of the environment that runs the tests gets in but the path. */
export const freshSettings = (dataFolder: string): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  NODE_ENV: 'production',
  DATA_DIR: dataFolder,
  CMS_PORT: '0',
  OWNER_EMAIL: ownerEmail,
  // Everything of a test comes from one address; the limits have tests of their own.
  COMMENTS_PER_HOUR: '10000',
  COMMENTS_BEFORE_PROOF: '9999999',
  ENQUIRIES_PER_HOUR: '10000',
  WEB_TO_CMS_SECRET: secret(),
  FORM_TOKEN_SECRET: secret(),
  APP_KEYS: secret(),
  ADMIN_JWT_SECRET: secret(),
  API_TOKEN_SALT: secret(),
  TRANSFER_TOKEN_SALT: secret(),
  ENCRYPTION_KEY: secret(),
  PERSONAL_DATA_KEYS: secret(),
  FORM_QUEUE_DIR: path.join(dataFolder, 'form-queue'),
  FORM_QUEUE_KEYS: secret(),
})

const spawnPart = (folder: 'cms' | 'web', script: string, settings: Record<string, string>, nodeOptions: string[] = []): CmsProcess => {
  const child = spawn(process.execPath, [...nodeOptions, script], { cwd: path.join(root, folder), env: settings, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve)).finally(() => process.off('exit', kill))
  return {
    output: () => output,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    signal: (name) => child.kill(name),
    ended,
  }
}

/** Starts a CMS process with exactly these settings. */
export const spawnCms = (settings: Record<string, string>, nodeOptions: string[] = []): CmsProcess => spawnPart('cms', 'dist/src/server.js', settings, nodeOptions)

/** Starts a site process with exactly these settings. */
export const spawnSite = (settings: Record<string, string>): CmsProcess => spawnPart('web', 'dist/server/main.js', settings)

/** Waits for the address that a CMS or site process prints when it answers. */
export const addressOf = (part: CmsProcess): Promise<string> =>
  waitUntil(
    'the process answers',
    () => {
      const [, url] = /(?:CMS|Site) listening on (http:\/\/\S+)/.exec(part.output()) ?? []
      if (url === undefined && !part.isRunning()) throw new Error(`the process ended: ${part.output()}`)
      return url
    },
    { seconds: 120 },
  )

const startOn = async (database: FreshDatabase, dataFolder: string, { settings = {}, nodeOptions = [] }: Options): Promise<Cms> => {
  const all = { ...freshSettings(dataFolder), ...database.settings, ...settings }
  const cms = spawnCms(all, nodeOptions)
  const clear = async () => {
    await database.drop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
  try {
    const url = await addressOf(cms)
    const stop = async () => {
      cms.signal('SIGTERM')
      const status = await cms.ended
      await clear()
      return status
    }
    return { url, dataFolder, settings: all, output: cms.output, fetch: (address, init) => fetch(`${url}${address}`, init), stop }
  } catch (error) {
    cms.signal('SIGKILL')
    await cms.ended
    await clear()
    throw error
  }
}

/** Starts a CMS on an empty database of the run's engine. */
export const startCms = async (options: Options = {}): Promise<Cms> =>
  startOn(await freshDatabase(), mkdtempSync(path.join(tmpdir(), 'practice-cms-')), options)

/** The password that the CMS made up for its owner. */
export const ownerPassword = ({ dataFolder }: Pick<Cms, 'dataFolder'>): string => {
  const [, password] = /^\S+@\S+\s+(\S+)/.exec(readFileSync(path.join(dataFolder, 'first-sign-in.txt'), 'utf8')) ?? []
  if (password === undefined) throw new Error('the first sign-in was not written')
  return password
}
