import path from 'node:path'

// Starts the CMS without opening a port: its start encrypts with the current key whatever a former one encrypted.
const run = async (): Promise<void> => {
  process.env.NODE_ENV ??= 'production'
  const { createStrapi } = await import('@strapi/strapi')
  const distDir = path.resolve(__dirname, '..')
  const strapi = await createStrapi({ appDir: path.resolve(distDir, '..'), distDir, serveAdminPanel: false, autoReload: false }).load()
  await strapi.destroy()
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
