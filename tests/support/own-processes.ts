import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { FreshDatabase } from './fresh-database.js'
import { freshDatabase } from './fresh-database.js'
import { installedDatabase } from './installation.js'
import type { CmsProcess } from './processes.js'
import { freshSettings, spawnCms } from './processes.js'

/** What a test has that starts CMS processes of its own, one after the other, on one data folder and one database. */
export interface OwnProcesses {
  folder: () => string
  /** Settings of a fresh installation on them, and what the test changes. */
  settings: (change?: Record<string, string>) => Record<string, string>
  /** Starts a process that is killed at the end of the test if it still runs. */
  spawn: (environment: Record<string, string>) => CmsProcess
}

/**
 * Gives every test that is written after it in the same block a folder and a database of its own.
 * @param begin with nothing, or with a copy of the run's installation
 */
export const ownProcesses = (begin: 'with nothing' | 'installed'): OwnProcesses => {
  let folder: string
  let database: FreshDatabase
  const started: CmsProcess[] = []

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'practice-cms-'))
    database = await (begin === 'installed' ? installedDatabase(folder) : freshDatabase())
  })
  afterEach(async () => {
    for (const cms of started.splice(0)) {
      cms.signal('SIGKILL')
      await cms.ended
    }
    await database.drop()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    folder: () => folder,
    settings: (change = {}) => ({ ...freshSettings(folder), ...database.settings, ...change }),
    spawn: (environment) => {
      const cms = spawnCms(environment)
      started.push(cms)
      return cms
    },
  }
}
