import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freshDatabase } from './fresh-database.js'
import { installedDatabase } from './installation.js'
import { addressOf, freshSettings, spawnCms } from './processes.js'

/** A CMS of its own, as it is built, in a process of its own, with a database that has nothing in it but what a first start makes. */
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

interface Options {
  /** Added to the settings of a fresh installation, and winning over them. */
  settings?: Record<string, string>
  /** Options of Node itself, for example `--require`. */
  nodeOptions?: string[]
  /** Makes its first start, on an empty database, instead of beginning with a copy of the run's installation. */
  isFirstStart?: boolean
}

/** Starts a CMS on a database of its own, of the run's engine. */
export const startCms = async ({ settings = {}, nodeOptions = [], isFirstStart = false }: Options = {}): Promise<Cms> => {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'practice-cms-'))
  const database = await (isFirstStart ? freshDatabase() : installedDatabase(dataFolder))
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

/** The password that the CMS made up for its owner. */
export const ownerPassword = ({ dataFolder }: Pick<Cms, 'dataFolder'>): string => {
  const [, password] = /^\S+@\S+\s+(\S+)/.exec(readFileSync(path.join(dataFolder, 'first-sign-in.txt'), 'utf8')) ?? []
  if (password === undefined) throw new Error('the first sign-in was not written')
  return password
}
