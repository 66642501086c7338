import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inject } from 'vitest'
import type { FreshDatabase } from './fresh-database.js'
import { databaseOn, freshDatabase } from './fresh-database.js'
import { addressOf, freshSettings, newSecrets, spawnCms } from './processes.js'

/**
 * A CMS that was started once and stopped: tables, roles, the owner. A first start takes twice the work of another one, so
 * most tests begin with a copy of the run's; what the first start does has tests of its own, which begin with nothing.
 */
export interface Installation {
  dataFolder: string
  /** What is in its database was written with them. */
  secrets: Record<string, string>
  /** Address of its database; SQLite's lies in the folder. */
  databaseUrl: string | undefined
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Not set when the run has none. */
    installation: Installation | undefined
  }
}

/** @param server address of the PostgreSQL to use; without it the database is SQLite's */
export const makeInstallation = async (server?: string): Promise<Installation & { remove(): Promise<void> }> => {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'practice-installation-'))
  const secrets = newSecrets()
  const database = await databaseOn(server)
  const remove = async () => {
    await database.drop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
  const cms = spawnCms({ ...freshSettings(dataFolder), ...secrets, ...database.settings })
  try {
    await addressOf(cms)
    cms.signal('SIGTERM')
    if ((await cms.ended) !== 0) throw new Error(`the CMS did not end well: ${cms.output()}`)
    return { dataFolder, secrets, databaseUrl: database.settings.DATABASE_URL, remove }
  } catch (error) {
    cms.signal('SIGKILL')
    await cms.ended
    await remove()
    throw error
  }
}

/**
 * Copies the run's installation, or gives an empty database in a run without one.
 * @param dataFolder an empty folder, which gets the files of the installation
 */
export const installedDatabase = async (dataFolder: string): Promise<FreshDatabase> => {
  const installation = inject('installation')
  if (installation === undefined) return freshDatabase()
  cpSync(installation.dataFolder, dataFolder, { recursive: true, preserveTimestamps: true })
  const { settings, drop } = await databaseOn(inject('postgresUrl'), installation.databaseUrl)
  return { settings: { ...installation.secrets, ...settings }, drop }
}
