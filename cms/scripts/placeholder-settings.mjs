import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the CMS package. */
export const root = fileURLToPath(new URL('..', import.meta.url))

const placeholder = 'only-while-building-'.repeat(2)
const secrets = ['WEB_TO_CMS_SECRET', 'FORM_TOKEN_SECRET', 'APP_KEYS', 'ADMIN_JWT_SECRET', 'API_TOKEN_SALT', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY', 'PERSONAL_DATA_KEYS']

/**
 * Environment for Strapi's own commands. They load the configuration, which insists on its settings, but write none of
 * these values into their results: a build needs no secret.
 */
export const commandEnvironment = {
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  NODE_OPTIONS: process.env.NODE_OPTIONS ?? '',
  STRAPI_TELEMETRY_DISABLED: 'true',
  DATA_DIR: path.join(root, '.strapi', 'command-data'),
  ...Object.fromEntries(secrets.map((name) => [name, placeholder])),
}

export const strapiCommand = path.join(root, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js')
