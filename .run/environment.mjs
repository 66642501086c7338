// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import util from 'node:util'
import { root } from './places.mjs'
import { PlainFailure } from './plain-failure.mjs'
import { freePort } from './ports.mjs'
import { keptSecrets } from './secrets.mjs'

/** @typedef {Record<string, string | undefined>} Environment */
/** @typedef {Environment & Record<'DATA_DIR' | 'CMS_HOST' | 'CMS_PORT' | 'CMS_URL' | 'WEB_HOST' | 'WEB_PORT' | 'SITE_URL', string>} Settings */

/** @param {string} host @param {string} port */
const loopbackAddress = (host, port) => `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}`

/** Empty lines such as `WEB_PORT=` mean the default. @param {Environment} environment */
const withoutEmpty = (environment) => Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''))

/** Port 0 means any free one; the addresses that follow from it have to be known before the start. @param {Environment} given */
const withRealPorts = async (given) => ({
  ...given,
  ...(given.CMS_PORT === '0' ? { CMS_PORT: String(await freePort()) } : {}),
  ...(given.WEB_PORT === '0' ? { WEB_PORT: String(await freePort()) } : {}),
})

/**
 * Adds to an environment what follows from other settings, so that changing a port is one line.
 * @param {Environment} given
 * @returns {Settings}
 */
const withDefaults = (given) => {
  const { CMS_HOST = '127.0.0.1', CMS_PORT = '1337', WEB_HOST = '127.0.0.1', WEB_PORT = '3000', DATA_DIR = '.data' } = given
  return {
    SITE_URL: `http://localhost:${WEB_PORT}`,
    CMS_URL: `http://localhost:${CMS_PORT}`,
    CMS_INTERNAL_URL: loopbackAddress(CMS_HOST, CMS_PORT),
    DEMO_CONTENT: 'true',
    NODE_ENV: 'production',
    PAGE_STORE_DIR: path.join(path.resolve(root, DATA_DIR), 'page-store'),
    FORM_QUEUE_DIR: path.join(path.resolve(root, DATA_DIR), 'form-queue'),
    ...given,
    CMS_HOST,
    CMS_PORT,
    WEB_HOST,
    WEB_PORT,
    DATA_DIR: path.resolve(root, DATA_DIR),
  }
}

/**
 * The settings both processes get: the environment, else the root's `.env`, else kept secrets, else defaults.
 * Makes the data folder and its secrets when they are not there.
 */
export const readEnvironment = async () => {
  const envFile = path.join(root, '.env')
  const fromFile = existsSync(envFile) ? util.parseEnv(readFileSync(envFile, 'utf8')) : {}
  const given = await withRealPorts({ ...withoutEmpty(fromFile), ...withoutEmpty(process.env) })
  const { DATA_DIR } = withDefaults(given)
  return withDefaults({ ...keptSecrets(DATA_DIR), ...given })
}

/**
 * Checks the settings of both processes with the schemas they use themselves. Needs `shared` built.
 * @param {Environment} environment
 * @throws {PlainFailure} one message that names every wrong or missing variable
 */
export const checkSettings = async (environment) => {
  const address = pathToFileURL(path.join(root, 'shared/dist/esm/settings/check.js')).href
  /** @type {typeof import('../shared/src/settings/check.js')} */
  const { cmsSettings, readSettings, webSettings } = await import(address)
  const problems = [() => readSettings(webSettings, environment), () => readSettings(cmsSettings, environment)].flatMap((read) => {
    try {
      read()
      return []
    } catch (error) {
      return error instanceof Error ? error.message.split('\n') : [String(error)]
    }
  })
  if (problems.length > 0) throw new PlainFailure([...new Set(problems)].join('\n'))
}
