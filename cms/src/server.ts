import { existsSync, mkdirSync } from 'node:fs'
import type { Server } from 'node:http'
import path from 'node:path'
import type { settings as Settings } from '../config/settings'

const appDir = path.resolve(__dirname, '../..')
const distDir = path.resolve(__dirname, '..')

/** Something a person can put right, told in one sentence instead of a stack. */
class StartError extends Error {}

const loadSettings = async (): Promise<typeof Settings> => {
  try {
    return (await import('../config/settings')).settings
  } catch (error) {
    throw new StartError(error instanceof Error ? error.message : String(error))
  }
}

const listen = (server: Server, port: number, host: string): Promise<string> =>
  new Promise((resolve, reject) => {
    // Strapi's own listener for this event prints two stacks and ends the process.
    server.removeAllListeners('error')
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new StartError(`Port ${port} on ${host} is taken by another program; set CMS_PORT to a free one.`))
      else reject(new StartError(`Cannot listen on ${host}:${port}: ${error.message}`))
    })
    server.listen(port, host, () => {
      const address = server.address()
      const realPort = typeof address === 'object' && address ? address.port : port
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${realPort}`)
    })
  })

const start = async (): Promise<void> => {
  // Strapi takes "development" for granted as soon as it is loaded, hence the late import.
  process.env.NODE_ENV ??= 'production'
  const settings = await loadSettings()
  const { createStrapi } = await import('@strapi/strapi')
  mkdirSync(path.join(settings.DATA_DIR, 'public', 'uploads'), { recursive: true })
  const serveAdminPanel = existsSync(path.join(distDir, 'build'))
  const strapi = await createStrapi({ appDir, distDir, serveAdminPanel, autoReload: false }).load()
  strapi.server.mount()
  process.stdout.write(`CMS listening on ${await listen(strapi.server.httpServer, settings.CMS_PORT, settings.CMS_HOST)}\n`)
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartError ? error.message : error instanceof Error ? error.stack : String(error)}\n`)
  process.exit(1)
})
