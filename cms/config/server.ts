import path from 'node:path'
import { settings } from './settings'

const behindTls = settings.CMS_URL.startsWith('https:')

export default {
  host: settings.CMS_HOST,
  port: settings.CMS_PORT,
  // No `url` on purpose: the admin panel would be built for that one address. Without it, it works wherever it is served.
  app: { keys: [settings.APP_KEYS] },
  // Behind a proxy that ends TLS, its last X-Forwarded-For entry names the client; without one the header is anybody's claim.
  proxy: { koa: behindTls, maxIpsCount: 1 },
  // Not DATA_DIR itself: everything in this folder is served to everybody.
  dirs: { public: path.join(settings.DATA_DIR, 'public') },
  cron: { enabled: false },
  transfer: { remote: { enabled: false } },
  mcp: { enabled: false },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
  http: { serverOptions: { requestTimeout: 30_000, headersTimeout: 15_000 } },
}
