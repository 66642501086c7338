import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { networkOf } from '@practice/shared/http/network-of'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

// Hashed first, because timingSafeEqual wants equal lengths and the length of a secret is nobody's business.
const isSame = (given: string, secret: string): boolean => timingSafeEqual(digest(given), digest(secret))

const textOf = (header: string | string[] | undefined): string => (typeof header === 'string' ? header : '')

/** Whether a request comes from the site process. */
export const isSiteProcess = ({ headers }: Pick<IncomingMessage, 'headers'>, secret: string): boolean => isSame(textOf(headers['x-web-secret']), secret)

/**
 * Who sends a request. The site process names its visitor and proves itself with the secret the two processes share;
 * what anybody else claims is ignored, and the address of the connection counts.
 */
export const clientNetwork = (request: Pick<IncomingMessage, 'headers' | 'socket'>, secret: string): string => {
  const { headers, socket } = request
  const claimed = isSiteProcess(request, secret) ? networkOf(textOf(headers['x-client-address']).trim()) : undefined
  return claimed ?? networkOf(socket.remoteAddress ?? '') ?? 'unknown'
}
