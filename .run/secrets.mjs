// @ts-check
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import util from 'node:util'

/** Secrets of the two processes; each is one random value of 256 bits. */
export const secretNames = [
  'WEB_TO_CMS_SECRET',
  'FORM_TOKEN_SECRET',
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'PERSONAL_DATA_KEYS',
  'FORM_QUEUE_KEYS',
]

/**
 * Reads the secrets file of a data folder, after adding what it lacks. A value that is there is never replaced:
 * sign-ins and encrypted fields depend on it.
 * @param {string} dataFolder
 * @returns {Record<string, string>}
 */
export const keptSecrets = (dataFolder) => {
  const file = path.join(dataFolder, 'secrets.env')
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '# Made on first start. Keep it with the database, and keep it private.\n'
  /** @type {Record<string, string | undefined>} */
  const kept = util.parseEnv(text)
  const added = Object.fromEntries(secretNames.filter((name) => !kept[name]).map((name) => [name, randomBytes(32).toString('base64url')]))
  const lines = Object.entries(added).map(([name, value]) => `${name}=${value}\n`)
  if (lines.length > 0) writeFileSync(file, `${text.replace(/\n*$/, '\n')}${lines.join('')}`, { mode: 0o600 })
  // The mode above counts only for a new file.
  chmodSync(file, 0o600)
  return { .../** @type {Record<string, string>} */ (kept), ...added }
}
