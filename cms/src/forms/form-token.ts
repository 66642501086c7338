import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { FormPurpose } from '@practice/shared/forms/form-guard'
import { formTokenLimits } from '@practice/shared/forms/form-guard'

export type FormTokenVerdict = 'valid' | 'form_token_invalid' | 'form_token_expired' | 'form_too_fast'

const sign = (content: string, secret: string): string => createHmac('sha256', secret).update(content).digest('base64url')

/**
 * A signed note of when a form was handed out: `<purpose>.<seconds since 1970>.<nonce>.<signature>`, where the
 * signature is HMAC-SHA-256 over everything before its dot, and nonce and signature are base64url. Nothing is stored.
 */
export const issueFormToken = (purpose: FormPurpose, secret: string, now: number): string => {
  const content = `${purpose}.${Math.floor(now / 1000)}.${randomBytes(12).toString('base64url')}`
  return `${content}.${sign(content, secret)}`
}

/** How old a token is that has been found valid. @param now milliseconds since 1970 */
export const formTokenAge = (token: string, now: number): number => now / 1000 - Number(token.split('.')[1])

const isSigned = (content: string, signature: string, secret: string): boolean => {
  const expected = Buffer.from(sign(content, secret))
  const given = Buffer.from(signature)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** Whether a form with this token may be taken `now` (milliseconds since 1970). */
export const checkFormToken = (token: string, purpose: FormPurpose, secret: string, now: number): FormTokenVerdict => {
  const [, content, tokenPurpose, seconds, signature] = /^(([a-z]+)\.(\d{1,12})\.[\w-]{1,64})\.([\w-]{1,64})$/.exec(token) ?? []
  if (content === undefined || signature === undefined || tokenPurpose !== purpose || !isSigned(content, signature, secret)) return 'form_token_invalid'
  const age = now / 1000 - Number(seconds)
  // Clocks are whole seconds here, so one second into the future is rounding and more is not ours.
  if (age < -1) return 'form_token_invalid'
  if (age > formTokenLimits.maxSeconds) return 'form_token_expired'
  return age < formTokenLimits.minSeconds ? 'form_too_fast' : 'valid'
}
