// @ts-check
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './places.mjs'

/**
 * Runs a function that a TypeScript file of the tests package exports. Node 20 cannot load such a file by itself; Vite, which
 * runs the tests, can. Its own `runnerImport` would not do: it refuses what is imported later, while the function runs.
 * @param {string} file relative to the tests package
 * @param {string} name
 * @param {...unknown} args
 * @returns {Promise<unknown>} what the function returned
 */
export const runTypeScript = async (file, name, ...args) => {
  const tests = path.join(root, 'tests')
  /** @type {typeof import('../tests/node_modules/vite/dist/node/index.js')} */
  const { createServer, isRunnableDevEnvironment } = await import(
    pathToFileURL(createRequire(path.join(tests, 'package.json')).resolve('vite')).href
  )
  const server = await createServer({
    root: tests,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    environments: { ssr: { resolve: { external: true } } },
  })
  try {
    const { ssr } = server.environments
    if (!ssr || !isRunnableDevEnvironment(ssr)) throw new Error('this Vite cannot run modules')
    /** @type {Record<string, unknown>} */
    const module = await ssr.runner.import(path.join(tests, file))
    const run = module[name]
    if (typeof run !== 'function') throw new Error(`${file} exports no function ${name}`)
    return await run(...args)
  } finally {
    await server.close()
  }
}
