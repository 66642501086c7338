import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { waitUntil } from './wait-until.js'

const webFolder = fileURLToPath(new URL('../../web', import.meta.url))

const secret = (): string => randomBytes(24).toString('hex')

export interface AnotherSite {
  url: string
  stop(): Promise<void>
}

/** Starts one more site process, with other settings than those of the run. */
export const startAnotherSite = async (settings: { CMS_INTERNAL_URL: string; SITE_URL?: string; CMS_URL?: string; TRUSTED_PROXIES?: string; WEB_TO_CMS_SECRET?: string }): Promise<AnotherSite> => {
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    cwd: webFolder,
    // Another secret than the CMS's: this site only reads, and the CMS takes it for an ordinary client.
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production', WEB_PORT: '0', WEB_TO_CMS_SECRET: secret(), FORM_TOKEN_SECRET: secret(), FORM_QUEUE_KEYS: secret(), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve())).finally(() => process.off('exit', kill))
  const url = await waitUntil('the other site answers', () => {
    const [, address] = /listening on (http:\/\/\S+)/.exec(output) ?? []
    if (address === undefined && child.exitCode !== null) throw new Error(`the site ended: ${output}`)
    return address
  })
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
