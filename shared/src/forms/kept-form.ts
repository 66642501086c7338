import * as v from 'valibot'
import type { FormPurpose } from './form-guard.js'

/** The site's answer (202) to a form that it keeps until the CMS is back. */
export const keptReceipt = v.strictObject({ state: v.literal('kept') })
export type KeptReceipt = v.InferOutput<typeof keptReceipt>

/** Says, with a form that was kept, when the site took it and from whom. */
export const receptionHeader = 'x-received'

export interface Reception {
  /** Milliseconds since 1970. */
  receivedAt: number
  /** Recognizes one network within one day, and says nothing about it (32 bytes in base64url). */
  sender: string
}

/** What the site signs with WEB_TO_CMS_SECRET. The key ties it to one form. */
export const receptionContent = (purpose: FormPurpose, { receivedAt, sender }: Reception, idempotencyKey: string): string =>
  `received ${purpose} ${receivedAt} ${sender} ${idempotencyKey}`

/** @param signature HMAC-SHA-256 over {@link receptionContent} in base64url */
export const writeReception = ({ receivedAt, sender }: Reception, signature: string): string => `${receivedAt}.${sender}.${signature}`

/** Takes the header apart; `undefined` for what cannot be one. */
export const readReception = (header: string): (Reception & { signature: string }) | undefined => {
  const [, receivedAt, sender, signature] = /^(\d{13})\.([\w-]{43})\.([\w-]{43})$/.exec(header) ?? []
  return receivedAt === undefined || sender === undefined || signature === undefined ? undefined : { receivedAt: Number(receivedAt), sender, signature }
}

/**
 * Days after which a comment that was kept is not handed over any more. The CMS forgets the key of a comment when it erases
 * it, 30 days after the decision at the earliest (comments/moderation.ts): one that it may have had already must not come again.
 */
export const commentsWaitDays = 21
