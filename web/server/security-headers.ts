import fastifyHelmet from '@fastify/helmet'
import type { WebSettings } from '@practice/shared/settings/check'
import type { FastifyInstance, FastifyReply } from 'fastify'

const self = "'self'"
const none = "'none'"

const policy: Record<string, string[]> = {
  'default-src': [none],
  'script-src': [self],
  'style-src': [self],
  'img-src': [self],
  'font-src': [self],
  'connect-src': [self],
  'form-action': [self],
  'base-uri': [none],
  'frame-ancestors': [none],
  // A plain string cannot become HTML or a script's address: only the policies named here make such values.
  'require-trusted-types-for': ["'script'"],
  // Ours is in web/src/text/trusted-html.ts; DOMPurify makes one of its own to parse what it sanitises.
  'trusted-types': ['practice-text', 'dompurify'],
}

const directives = (additions: Record<string, string[]>, secure: boolean): Record<string, string[]> => ({
  ...Object.fromEntries(Object.entries(policy).map(([name, sources]) => [name, [...sources, ...(additions[name] ?? [])]])),
  // On plain HTTP (a first try on one machine) it would ask for addresses that nobody serves.
  ...(secure && { 'upgrade-insecure-requests': [] }),
})

/** Everything a page of ours has no use for. */
const permissions = [
  'accelerometer', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'idle-detection',
  'magnetometer', 'microphone', 'midi', 'payment', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking',
]
  .map((feature) => `${feature}=()`)
  .join(', ')

/** Two years, as the HSTS preload list recommends (hstspreload.org). Other hosts of the domain are not ours to decide about. */
const transportSecurity = { maxAge: 2 * 365 * 24 * 60 * 60, includeSubDomains: false }

/** Other sites must not learn which article somebody came from. */
const referrerPolicy = 'same-origin'

const isSecure = ({ SITE_URL }: Pick<WebSettings, 'SITE_URL'>): boolean => SITE_URL.startsWith('https:')

/** For a page without scripts and forms that is answered before any hook runs. */
export const barePageHeaders = (settings: Pick<WebSettings, 'SITE_URL'>): Record<string, string> => ({
  'content-security-policy': "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': referrerPolicy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  ...(isSecure(settings) && { 'strict-transport-security': `max-age=${transportSecurity.maxAge}` }),
})

export const addSecurityHeaders = (server: FastifyInstance, settings: WebSettings, additions: Record<string, string[]>): void => {
  const secure = isSecure(settings)
  server.register(fastifyHelmet, {
    contentSecurityPolicy: { useDefaults: false, directives: directives(additions, secure) },
    referrerPolicy: { policy: referrerPolicy },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    // Everything a page loads is ours, so nothing has to be excepted.
    crossOriginEmbedderPolicy: { policy: 'require-corp' },
    strictTransportSecurity: secure && transportSecurity,
    xFrameOptions: { action: 'deny' },
  })
  server.addHook('onRequest', async (_, reply) => {
    reply.header('permissions-policy', permissions)
  })
}

/** The address of a page that lets in whoever knows it is told to nobody. */
export const hideAddress = (reply: FastifyReply): void => {
  reply.header('referrer-policy', 'no-referrer')
}

/** A preview may be shown in a frame of the admin. */
export const openPreview = (reply: FastifyReply, cmsUrl: string): void => {
  const policyText = String(reply.getHeader('content-security-policy'))
  reply.header('content-security-policy', policyText.replace("frame-ancestors 'none'", `frame-ancestors ${cmsUrl}`))
  reply.removeHeader('x-frame-options')
}
