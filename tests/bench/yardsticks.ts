import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../.run/ports.mjs'
import { waitUntil } from '../support/wait-until.js'

/** A page as the site sends it. */
export interface SentPage {
  name: string
  body: Buffer
  encoding: string
  type: string
}

/** A server of a finished page, to compare with. */
export interface Yardstick {
  name: string
  url: string
  stop(): void
}

/** Node's own HTTP server with the page in memory, in a process of its own as the site is. */
export const plainNode = async (page: SentPage, folder: string): Promise<Yardstick> => {
  const file = path.join(folder, `${page.name}.${page.encoding}`)
  writeFileSync(file, page.body)
  const server = spawn(process.execPath, [fileURLToPath(new URL('static-server.mjs', import.meta.url)), file, page.encoding, page.type], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((resolve, reject) => {
    server.once('exit', () => reject(new Error('the static server ended')))
    createInterface(server.stdout).on('line', (line) => resolve(line.replace('listening on ', '')))
  })
  return { name: 'node:http', url, stop: () => server.kill() }
}

const isInstalled = (program: string): boolean => {
  try {
    execFileSync(program, ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const nginxConfiguration = (port: number, { encoding, type }: SentPage): string => `
daemon off; worker_processes 1; pid nginx.pid; error_log stderr crit;
events { worker_connections 256; }
http {
  access_log off; default_type "${type}"; open_file_cache max=10;
  client_body_temp_path temp; proxy_temp_path temp; fastcgi_temp_path temp; uwsgi_temp_path temp; scgi_temp_path temp;
  server { listen 127.0.0.1:${port}; location / { root .; add_header content-encoding ${encoding}; try_files /page =404; } }
}`

/** nginx with the page in a file, where nginx is installed. */
export const nginx = async (page: SentPage, folder: string): Promise<Yardstick | undefined> => {
  if (!isInstalled('nginx')) return undefined
  const prefix = path.join(folder, `nginx-${page.name}`)
  mkdirSync(prefix)
  writeFileSync(path.join(prefix, 'page'), page.body)
  const port = await freePort()
  writeFileSync(path.join(prefix, 'nginx.conf'), nginxConfiguration(port, page).replaceAll('root .;', `root ${prefix};`))
  const server = spawn('nginx', ['-p', `${prefix}/`, '-c', 'nginx.conf', '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'inherit'] })
  const url = `http://127.0.0.1:${port}/`
  await waitUntil('nginx answers', async () => (await fetch(url)).ok)
  return { name: 'nginx', url, stop: () => server.kill('SIGTERM') }
}
