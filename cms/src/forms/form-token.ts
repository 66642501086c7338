import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { FormPurpose } from '@practice/shared/forms/form-guard'
import type { FormTokenVerdict } from '@practice/shared/forms/form-token'
import { formTokenContent, judgeFormToken } from '@practice/shared/forms/form-token'

const sign = (content: string, secret: string): string => createHmac('sha256', secret).update(content).digest('base64url')

/**
 * A signed note of when a form was handed out: `<purpose>.<seconds since 1970>.<nonce>.<signature>`, where the
 * signature is HMAC-SHA-256 over everything before its dot, and nonce and signature are base64url. Nothing is stored.
 */
export const issueFormToken = (purpose: FormPurpose, secret: string, now: number): string => {
  const content = formTokenContent(purpose, now, randomBytes(12).toString('base64url'))
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
export const checkFormToken = (token: string, purpose: FormPurpose, secret: string, now: number): FormTokenVerdict =>
  judgeFormToken(token, purpose, now, (content, signature) => isSigned(content, signature, secret))
