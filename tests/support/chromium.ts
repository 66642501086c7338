import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import packaged from '@sparticuz/chromium'
import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const fromSystem = (): string | undefined =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find(isProgram)

const quietly = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Containers often have a small /dev/shm; Chromium crashes when it is full.
  '--disable-dev-shm-usage',
]

/**
 * Starts Chromium: CHROMIUM_PATH, else the system's, else the one from the package registry
 * (CHROMIUM_PATH=packaged insists on that one).
 */
export const launchChromium = async (): Promise<Browser> => {
  const wanted = process.env.CHROMIUM_PATH || fromSystem() || 'packaged'
  const executablePath = wanted === 'packaged' ? await packaged.executablePath() : wanted
  return chromium.launch({ executablePath, headless: true, args: quietly })
}
