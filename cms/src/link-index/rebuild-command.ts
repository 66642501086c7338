import path from 'node:path'
import { rebuildLinks } from './rebuild-links'

// Seen from dist/src/link-index, where the build puts this file.
const appDir = path.resolve(__dirname, '../../..')

const run = async (): Promise<void> => {
  // Strapi takes "development" for granted as soon as it is loaded, hence the late import.
  process.env.NODE_ENV ??= 'production'
  const { createStrapi } = await import('@strapi/strapi')
  const strapi = await createStrapi({ appDir, distDir: path.join(appDir, 'dist'), serveAdminPanel: false, autoReload: false }).load()
  const { documents, links } = await rebuildLinks(strapi)
  process.stdout.write(`Read ${documents} documents; the index has ${links} links.\n`)
  await strapi.destroy()
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  process.exit(1)
})
