import { pictureLimits } from '@practice/shared/pictures/limits'
import { settings } from './settings'

const behindTls = settings.CMS_URL.startsWith('https:')

export default [
  'global::request-log',
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: {
          // Strapi merges these lists with its own by position, so each must be as long as Strapi's to replace it.
          'connect-src': ["'self'", "'self'"],
          'img-src': ["'self'", 'data:', 'blob:', "'self'"],
          'media-src': ["'self'", 'data:', 'blob:'],
          'style-src': ["'self'", "'unsafe-inline'"],
          'font-src': ["'self'", 'data:'],
          'frame-ancestors': ["'none'"],
          upgradeInsecureRequests: null,
        },
      },
      frameguard: { action: 'deny' },
      crossOriginResourcePolicy: { policy: 'same-origin' },
      hsts: behindTls ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    },
  },
  'global::api-boundary',
  'global::multipart-guard',
  // The browser talks to one origin only; an empty list answers no other one.
  { name: 'strapi::cors', config: { origin: [], credentials: false } },
  'global::same-origin',
  'strapi::query',
  // An article may have a million characters; the public API has its own, much lower limit in global::api-boundary.
  { name: 'strapi::body', config: { jsonLimit: '5mb', formLimit: '8kb', textLimit: '8kb', formidable: { maxFileSize: pictureLimits.bytes, maxFields: 50 } } },
  'global::absent-body',
  'global::picture-guard',
  'strapi::favicon',
  'strapi::public',
]
