import { adminPreview } from '../src/previews/admin-preview'
import { settings } from './settings'

export default {
  auth: {
    secret: settings.ADMIN_JWT_SECRET,
    cookie: { secure: settings.CMS_URL.startsWith('https:') || undefined, sameSite: 'strict' },
    sessions: {
      // A clinician's day: nobody stays signed in overnight, "remember me" lasts a week at most.
      maxSessionLifespan: 12 * 60 * 60,
      maxRefreshTokenLifespan: 7 * 24 * 60 * 60,
      idleRefreshTokenLifespan: 3 * 24 * 60 * 60,
      idleSessionLifespan: 2 * 60 * 60,
    },
  },
  apiToken: { salt: settings.API_TOKEN_SALT },
  transfer: { token: { salt: settings.TRANSFER_TOKEN_SALT } },
  secrets: { encryptionKey: settings.ENCRYPTION_KEY },
  ai: { enabled: false },
  preview: { enabled: true, config: { allowedOrigins: settings.SITE_URL, handler: adminPreview(settings) } },
  flags: { nps: false, promoteEE: false },
  autoOpen: false,
  watchIgnoreFiles: ['**/.data/**', '**/seed/**'],
}
