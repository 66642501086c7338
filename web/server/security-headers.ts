import fastifyHelmet from '@fastify/helmet'
import type { WebSettings } from '@practice/shared/settings/check'
import type { FastifyInstance } from 'fastify'

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
}

const withAdditions = (additions: Record<string, string[]>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(policy).map(([name, sources]) => [name, [...sources, ...(additions[name] ?? [])]]))

/** Everything a page of ours has no use for. */
const permissions = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'browsing-topics', 'interest-cohort']
  .map((feature) => `${feature}=()`)
  .join(', ')

export const addSecurityHeaders = (server: FastifyInstance, { SITE_URL }: WebSettings, additions: Record<string, string[]>): void => {
  server.register(fastifyHelmet, {
    contentSecurityPolicy: { useDefaults: false, directives: withAdditions(additions) },
    // Other sites must not learn which article somebody came from.
    referrerPolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    strictTransportSecurity: SITE_URL.startsWith('https:') ? { maxAge: 365 * 24 * 60 * 60, includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
  })
  server.addHook('onRequest', async (_, reply) => {
    reply.header('permissions-policy', permissions)
  })
}
