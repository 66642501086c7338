import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../../.run/ports.mjs'
import { keptSecrets } from '../../.run/secrets.mjs'
import { startStack as startProcesses } from '../../.run/stack.mjs'
import type { SignIns } from './sign-ins.js'
import { parseSignIns } from './sign-ins.js'

/** The CMS and the site, started as `npm start` starts them, with demo content in a folder of their own. */
export interface RunningStack {
  siteUrl: string
  cmsUrl: string
  signIns: SignIns
  /** Database, kept pages, logs: everything the two write. */
  dataFolder: string
  /** Stops both and removes the folder. @throws Error when one of them did not end by itself with status 0 */
  stop(): Promise<void>
}

/** What programs need from the machine; settings of whoever runs the tests must not reach the stack under test. */
const machineEnvironment = (): Record<string, string | undefined> => {
  const { PATH, HOME, TMPDIR, LANG } = process.env
  return { PATH, HOME, TMPDIR, LANG }
}

/** @param settings are added to, and win over, those a fresh installation has. */
export const startStack = async (settings: Record<string, string> = {}): Promise<RunningStack> => {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'practice-stack-'))
  const removeData = () => rmSync(dataFolder, { recursive: true, force: true })
  const [webPort, cmsPort] = [await freePort(), await freePort()]
  try {
    const { siteAddress, cmsAddress, stop } = await startProcesses({
      environment: {
        ...machineEnvironment(),
        ...keptSecrets(dataFolder),
        NODE_ENV: 'production',
        DATA_DIR: dataFolder,
        FORM_QUEUE_DIR: path.join(dataFolder, 'form-queue'),
        WEB_PORT: String(webPort),
        CMS_PORT: String(cmsPort),
        SITE_URL: `http://127.0.0.1:${webPort}`,
        CMS_URL: `http://127.0.0.1:${cmsPort}`,
        DEMO_CONTENT: 'true',
        // All visitors of a run share one address; the limits have tests of their own.
        COMMENTS_PER_HOUR: '10000',
        COMMENTS_BEFORE_PROOF: '9999999',
        ENQUIRIES_PER_HOUR: '10000',
        ...settings,
      },
      logFolder: path.join(dataFolder, 'logs'),
    })
    return {
      siteUrl: siteAddress,
      cmsUrl: cmsAddress,
      dataFolder,
      signIns: parseSignIns(readFileSync(path.join(dataFolder, 'demo-sign-ins.txt'), 'utf8')),
      stop: async () => {
        const status = await stop()
        removeData()
        if (status !== 0) throw new Error(`the stack ended with status ${status}`)
      },
    }
  } catch (error) {
    removeData()
    throw error
  }
}
