import nodemailer from '@strapi/provider-email-nodemailer'
import type { Core } from '@strapi/strapi'
import type { CmsSettings } from '@practice/shared/settings/check'

const isThisMachine = (host: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(host)

const transportTo = (url: string) => {
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: !secure && !isThisMachine(hostname),
    ignoreTLS: isThisMachine(hostname),
    ...(username !== '' && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    // Milliseconds. A server that hangs must not hold up the others for long.
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    dnsTimeout: 10_000,
  }
}

interface ProviderMaker {
  init(options: object, settings: { defaultFrom: string; defaultReplyTo: string }): unknown
}

/** Its own types name no option that a server has. */
const maker: ProviderMaker = nodemailer

const refusing = { send: () => Promise.reject(new Error('Sending email is not set up.')) }

/**
 * Gives Strapi's email plugin the server of the settings. Without one, its default provider would look up mail servers and
 * connect to them by itself (a forgotten admin password is enough to start it), so it is replaced by one that refuses.
 */
export const setUpEmail = (strapi: Core.Strapi, { SMTP_URL: url, MAIL_FROM: from }: Pick<CmsSettings, 'SMTP_URL' | 'MAIL_FROM'>): void => {
  const provider = url === undefined || from === undefined ? refusing : maker.init(transportTo(url), { defaultFrom: from, defaultReplyTo: from })
  Object.assign(strapi.plugin('email'), { provider })
}
