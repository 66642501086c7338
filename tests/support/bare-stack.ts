import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../../.run/ports.mjs'
import { startStack as startProcesses } from '../../.run/stack.mjs'
import type { Staff } from './staff.js'
import { signIn } from './staff.js'
import { ownerPassword } from './cms.js'
import { installedDatabase } from './installation.js'
import { freshSettings, ownerEmail } from './processes.js'

/** The CMS and the site without any content, on the run's engine. */
export interface BareStack {
  siteUrl: string
  cmsUrl: string
  owner: Staff
  /** Database, kept pages, logs: everything the two write. */
  dataFolder: string
  stop(): Promise<void>
}

/** @param settings are added to, and win over, those of a fresh installation */
export const startBareStack = async (settings: Record<string, string> = {}): Promise<BareStack> => {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'practice-bare-'))
  const database = await installedDatabase(dataFolder)
  const [webPort, cmsPort] = [await freePort(), await freePort()]
  const { siteAddress, cmsAddress, stop } = await startProcesses({
    environment: {
      ...freshSettings(dataFolder),
      ...database.settings,
      WEB_PORT: String(webPort),
      CMS_PORT: String(cmsPort),
      SITE_URL: `http://127.0.0.1:${webPort}`,
      CMS_URL: `http://127.0.0.1:${cmsPort}`,
      ...settings,
    },
    logFolder: path.join(dataFolder, 'logs'),
  })
  const cms = { dataFolder, fetch: (address: string, init?: RequestInit) => fetch(`${cmsAddress}${address}`, init) }
  return {
    siteUrl: siteAddress,
    cmsUrl: cmsAddress,
    dataFolder,
    owner: await signIn(cms, ownerEmail, ownerPassword(cms)),
    stop: async () => {
      await stop()
      await database.drop()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
