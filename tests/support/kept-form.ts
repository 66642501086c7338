import { createHmac, randomBytes } from 'node:crypto'
import type { FormPurpose } from '@practice/shared/forms/form-guard'
import { receptionContent, receptionHeader, writeReception } from '@practice/shared/forms/kept-form'

/** What the site sends with a form that it has kept since a time (milliseconds since 1970). */
export const receivedAt = (purpose: FormPurpose, idempotencyKey: string, time: number, secret: string): Record<string, string> => {
  const reception = { receivedAt: time, sender: randomBytes(32).toString('base64url') }
  return { 'x-web-secret': secret, [receptionHeader]: writeReception(reception, createHmac('sha256', secret).update(receptionContent(purpose, reception, idempotencyKey)).digest('base64url')) }
}
