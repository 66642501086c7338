import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import nodePath from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../.run/ports.mjs'
import { waitUntil } from '../support/wait-until.js'
import { isInstalled } from './is-installed.js'

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
  const file = nodePath.join(folder, `${page.name}.${page.encoding}`)
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

/** Debian's package `libnginx-mod-http-brotli-static`, which the shipped configuration names; without it nginx sends what gzip made. */
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
const hasBrotli = existsSync(brotliModule)

/** Workers run as nobody otherwise, and cannot read a folder of root's. */
const asRoot = process.getuid?.() === 0 ? 'user root;' : ''

const frame = (servers: string): string => `
${hasBrotli ? `load_module ${brotliModule};` : ''}
daemon off; worker_processes 1; pid nginx.pid; error_log stderr crit; ${asRoot}
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;
  client_body_temp_path temp; proxy_temp_path temp; fastcgi_temp_path temp; uwsgi_temp_path temp; scgi_temp_path temp;
  ${servers}
}`

const startNginx = async (name: string, folder: string, servers: (port: number, prefix: string) => string, path: string): Promise<Yardstick | undefined> => {
  if (!isInstalled('nginx')) return undefined
  const prefix = mkdtempSync(nodePath.join(folder, 'nginx-'))
  const port = await freePort()
  writeFileSync(nodePath.join(prefix, 'nginx.conf'), frame(servers(port, prefix)))
  const server = spawn('nginx', ['-p', `${prefix}/`, '-c', 'nginx.conf', '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'inherit'] })
  const url = `http://127.0.0.1:${port}${path}`
  await waitUntil('nginx answers', async () => (await fetch(url)).ok)
  return { name, url, stop: () => server.kill('SIGTERM') }
}

/** nginx with the page in a file, where nginx is installed. */
export const nginx = ({ body, encoding, type }: SentPage, folder: string): Promise<Yardstick | undefined> =>
  startNginx(
    'nginx',
    folder,
    (port, prefix) => {
      writeFileSync(nodePath.join(prefix, 'page'), body)
      return `server { listen 127.0.0.1:${port}; default_type "${type}"; location / { root ${prefix}; add_header content-encoding ${encoding}; try_files /page =404; } }`
    },
    '/',
  )

/** The configuration that is shipped, reading the pages that the site keeps on disk. */
export const shippedNginx = (path: string, { siteUrl, pagesFolder }: { siteUrl: string; pagesFolder: string }, folder: string): Promise<Yardstick | undefined> => {
  const shipped = readFileSync(fileURLToPath(new URL('../../web/deploy/nginx.conf', import.meta.url)), 'utf8')
  return startNginx(
    'shipped nginx',
    folder,
    (port) =>
      shipped
        .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
        .replace(/^ *(?:ssl_certificate|access_log).*$/gm, '')
        .replace('server 127.0.0.1:3000;', `server ${new URL(siteUrl).host};`)
        .replace('# brotli_static on;', hasBrotli ? 'brotli_static on;' : '')
        .replace('/var/lib/practice/page-store/live', pagesFolder),
    path,
  )
}
