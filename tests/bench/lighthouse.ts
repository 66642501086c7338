import { execFile } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import * as v from 'valibot'
import { freePort } from '../../.run/ports.mjs'
import { launchChromium } from '../support/chromium.js'

const run = promisify(execFile)

/** The newest that runs on every Node that this project runs on; 13 needs Node 22. */
const version = '12.8.2'
const folder = fileURLToPath(new URL('../../.cache/lighthouse', import.meta.url))
const program = path.join(folder, 'node_modules', 'lighthouse', 'cli', 'index.js')

const report = v.object({
  categories: v.record(v.string(), v.object({ score: v.nullable(v.number()) })),
  audits: v.record(v.string(), v.object({ title: v.string(), score: v.nullable(v.number()), scoreDisplayMode: v.string() })),
})

export const lighthouseCategories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
export type LighthouseCategory = (typeof lighthouseCategories)[number]

export interface LighthouseResult {
  /** Of 100. */
  scores: Record<LighthouseCategory, number>
  /** Titles of what did not pass. */
  failed: string[]
}

/** In a folder of its own: 180 MB that nobody but this measurement needs. */
const install = async (): Promise<void> => {
  if (existsSync(program)) return
  console.log('Installing Lighthouse …')
  mkdirSync(folder, { recursive: true })
  await run('npm', ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', `lighthouse@${version}`])
}

const judge = async (url: string, port: number): Promise<LighthouseResult> => {
  const options = ['--output=json', '--quiet', '--no-enable-error-reporting', `--port=${port}`, `--only-categories=${lighthouseCategories.join(',')}`]
  const { stdout } = await run(process.execPath, [program, url, ...options], { maxBuffer: 64 * 1024 * 1024 })
  const { categories, audits } = v.parse(v.pipe(v.string(), v.parseJson(), report), stdout)
  const score = (name: LighthouseCategory): number => Math.round((categories[name]?.score ?? 0) * 100)
  return {
    scores: { performance: score('performance'), accessibility: score('accessibility'), 'best-practices': score('best-practices'), seo: score('seo') },
    failed: Object.values(audits)
      .filter(({ scoreDisplayMode, score: given }) => scoreDisplayMode === 'binary' && given === 0)
      .map(({ title }) => title),
  }
}

/** What Lighthouse says of each page on a phone, with its own slow network and slow processor. @param urls by name */
export const runLighthouse = async (urls: Record<string, string>): Promise<Record<string, LighthouseResult>> => {
  await install()
  const port = await freePort()
  const browser = await launchChromium([`--remote-debugging-port=${port}`])
  try {
    const results: Record<string, LighthouseResult> = {}
    for (const [name, url] of Object.entries(urls)) results[name] = await judge(url, port)
    return results
  } finally {
    await browser.close()
  }
}
