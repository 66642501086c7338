import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../../.run/ports.mjs'
import type { Cms } from './cms.js'
import type { FreshDatabase } from './fresh-database.js'
import type { CmsProcess } from './processes.js'
import { addressOf, freshSettings, spawnCms, spawnSite } from './processes.js'

const parts = ['cms', 'site'] as const
export type Part = (typeof parts)[number]

/** A CMS and a site that can be killed and started again at the same addresses, on one data folder. */
export interface TwoProcesses {
  siteUrl: string
  cms: Cms
  /** Does not wait until it answers. */
  start: (part: Part) => void
  untilAnswers: (part: Part) => Promise<unknown>
  /**
   * Starts a part again that ended because its port was taken, as a service manager would: while nobody listens on a port, a client's own
   * connection can get it. @throws Error when it ended for another reason
   */
  startAgain: () => void
  kill: (part: Part) => Promise<void>
  /** Asks it to end, and waits for that. */
  end: (part: Part) => Promise<void>
  /** Kills what runs and removes the data. */
  remove: () => Promise<void>
}

/** @param makeDatabase may put files into the data folder too */
export const twoProcesses = async (makeDatabase: (dataFolder: string) => Promise<FreshDatabase>, change: Record<string, string> = {}): Promise<TwoProcesses> => {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'practice-two-'))
  const database = await makeDatabase(dataFolder)
  const [cmsPort, sitePort] = [await freePort(), await freePort()]
  const [cmsUrl, siteUrl] = [`http://127.0.0.1:${cmsPort}`, `http://127.0.0.1:${sitePort}`]
  const settings: Record<string, string> = {
    ...freshSettings(dataFolder), ...database.settings, CMS_PORT: String(cmsPort), WEB_PORT: String(sitePort), CMS_INTERNAL_URL: cmsUrl, SITE_URL: siteUrl, CMS_URL: cmsUrl, ...change,
  }
  const running: Partial<Record<Part, CmsProcess>> = {}
  const start = (part: Part): void => void (running[part] = part === 'cms' ? spawnCms(settings) : spawnSite(settings))
  const endWith = async (part: Part, name: NodeJS.Signals): Promise<void> => {
    running[part]?.signal(name)
    await running[part]?.ended
  }
  return {
    siteUrl,
    cms: { url: cmsUrl, dataFolder, settings, output: () => running.cms?.output() ?? '', fetch: (address, init) => fetch(`${cmsUrl}${address}`, init), stop: async () => 0 },
    start,
    untilAnswers: async (part) => running[part] && addressOf(running[part]),
    startAgain: () => {
      for (const part of parts) {
        const process = running[part]
        if (!process || process.isRunning()) continue
        if (!/ in use|EADDRINUSE/.test(process.output())) throw new Error(`the ${part} ended: ${process.output()}`)
        start(part)
      }
    },
    kill: (part) => endWith(part, 'SIGKILL'),
    end: (part) => endWith(part, 'SIGTERM'),
    remove: async () => {
      for (const part of parts) await endWith(part, 'SIGKILL')
      await database.drop()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
