import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { FormPurpose } from '@practice/shared/forms/form-guard'
import type { Reception as KeptReception } from '@practice/shared/forms/kept-form'
import { readReception, receptionContent, receptionHeader } from '@practice/shared/forms/kept-form'
import { clientNetwork, isSiteProcess } from '../clients/client-network'

/** When a form came in, and from whom. */
export interface Reception {
  /** Milliseconds since 1970. */
  receivedAt: number
  /** As clientNetwork names it; for a form that the site kept, the site's mark for it. */
  network: string
  /** The site took it while this process was down, and counted it for its limits. */
  kept: boolean
}

/** Clocks of two machines may differ by this much, milliseconds. */
const clockDifference = 60_000

/** Whether the site process hands over what it kept; what visitors say of this does not get through it. */
export const isFromQueue = (request: Pick<IncomingMessage, 'headers'>, secret: string): boolean => receptionHeader in request.headers && isSiteProcess(request, secret)

/** What the site says about a form that it kept; `undefined` unless it is signed for this very form. */
const keptReception = (header: unknown, purpose: FormPurpose, idempotencyKey: string, secret: string): KeptReception | undefined => {
  const given = typeof header === 'string' ? readReception(header) : undefined
  if (!given || given.receivedAt > Date.now() + clockDifference) return undefined
  const expected = createHmac('sha256', secret).update(receptionContent(purpose, given, idempotencyKey)).digest()
  return timingSafeEqual(Buffer.from(given.signature, 'base64url'), expected) ? given : undefined
}

/** Of a form that comes in now, or that the site process kept earlier. */
export const receptionOf = (request: Pick<IncomingMessage, 'headers' | 'socket'>, purpose: FormPurpose, idempotencyKey: string, secret: string): Reception => {
  const kept = isFromQueue(request, secret) ? keptReception(request.headers[receptionHeader], purpose, idempotencyKey, secret) : undefined
  if (kept) return { receivedAt: kept.receivedAt, network: `kept ${kept.sender}`, kept: true }
  return { receivedAt: Date.now(), network: clientNetwork(request, secret), kept: false }
}
