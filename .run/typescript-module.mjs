// @ts-check
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './places.mjs'

/**
 * Loads a TypeScript file of the tests package. Node 20 cannot do that by itself; Vite, which runs the tests, can.
 * @param {string} file relative to the tests package
 * @returns {Promise<Record<string, unknown>>}
 */
export const importTypeScript = async (file) => {
  const tests = path.join(root, 'tests')
  const vite = createRequire(path.join(tests, 'package.json')).resolve('vite')
  /** @type {typeof import('../tests/node_modules/vite/dist/node/index.js')} */
  const { runnerImport } = await import(pathToFileURL(vite).href)
  const { module } = await runnerImport(path.join(tests, file), { root: tests, configFile: false, logLevel: 'error' })
  return /** @type {Record<string, unknown>} */ (module)
}

/**
 * Runs a function that a TypeScript file of the tests package exports.
 * @param {string} file relative to the tests package
 * @param {string} name
 * @param {...unknown} args
 */
export const runTypeScript = async (file, name, ...args) => {
  const run = (await importTypeScript(file))[name]
  if (typeof run !== 'function') throw new Error(`${file} exports no function ${name}`)
  await run(...args)
}
