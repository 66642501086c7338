// @ts-check
import { createServer } from 'node:net'
import { PlainFailure } from './plain-failure.mjs'

/**
 * A TCP port on loopback that was free a moment ago. For addresses that must be known before the program listens.
 * @returns {Promise<number>}
 */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port was given'))))
    })
  })

/** @param {string} host @param {number} port @returns {Promise<string | undefined>} the system's error code */
const refusal = (host, port) =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code ?? 'unknown'))
    probe.listen(port, host, () => probe.close(() => resolve(undefined)))
  })

/**
 * Asks for a port before minutes of building are spent on a start that must fail.
 * @param {string} variable names the setting to change
 * @param {string} host
 * @param {string} port
 */
const ensureFree = async (variable, host, port) => {
  // Not a number: the settings check says so in its own words.
  if (!/^\d+$/.test(port) || Number(port) > 65_535) return
  const code = await refusal(host, Number(port))
  if (code === undefined) return
  const reason = code === 'EADDRINUSE' ? 'is in use by another program' : `cannot be used (${code})`
  throw new PlainFailure(`Port ${port} on ${host} ${reason}. Stop that program, or choose another port with ${variable}, for example: ${variable}=${Number(port) + 100} npm start`)
}

/** @param {{ CMS_HOST: string, CMS_PORT: string, WEB_HOST: string, WEB_PORT: string }} settings */
export const ensurePortsFree = async ({ CMS_HOST, CMS_PORT, WEB_HOST, WEB_PORT }) => {
  if (CMS_PORT === WEB_PORT && CMS_PORT !== '0') throw new PlainFailure(`CMS_PORT and WEB_PORT are both ${CMS_PORT}. Choose two different ports.`)
  await ensureFree('CMS_PORT', CMS_HOST, CMS_PORT)
  await ensureFree('WEB_PORT', WEB_HOST, WEB_PORT)
}
