import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { waitUntil } from './wait-until.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

export const ownerEmail = 'owner@example.com'

/** A CMS or site process that may or may not come to answer requests. */
export interface CmsProcess {
  output(): string
  isRunning(): boolean
  signal(name: NodeJS.Signals): void
  /** Exit status; `null` when a signal ended it. */
  ended: Promise<number | null>
}

const secret = () => randomBytes(24).toString('hex')

/** What nobody but an installation knows, as its operator makes it up. */
export const newSecrets = (): Record<string, string> => ({
  WEB_TO_CMS_SECRET: secret(),
  FORM_TOKEN_SECRET: secret(),
  APP_KEYS: secret(),
  ADMIN_JWT_SECRET: secret(),
  API_TOKEN_SALT: secret(),
  TRANSFER_TOKEN_SALT: secret(),
  ENCRYPTION_KEY: secret(),
  PERSONAL_DATA_KEYS: secret(),
  FORM_QUEUE_KEYS: secret(),
})

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
  FORM_QUEUE_DIR: path.join(dataFolder, 'form-queue'),
  ...newSecrets(),
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
