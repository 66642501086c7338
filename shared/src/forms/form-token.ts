import type { FormPurpose } from './form-guard.js'
import { formTokenLimits } from './form-guard.js'

export type FormTokenVerdict = 'valid' | 'form_token_invalid' | 'form_token_expired' | 'form_too_fast'

/** What is said to the person whose form was not accepted. */
export const formTokenSentences: Record<Exclude<FormTokenVerdict, 'valid'>, string> = {
  form_token_invalid: 'This form could not be checked. Please reload the page and send it again.',
  form_token_expired: 'This page was open for a long time. Please send the form again.',
  form_too_fast: 'That was quick. Please wait a few seconds and send the form again.',
}

export const honeypotSentence = 'Please leave the field that is not meant for people empty.'

/** The part of a form token that is signed. @param now milliseconds since 1970 */
export const formTokenContent = (purpose: FormPurpose, now: number, nonce: string): string => `${purpose}.${Math.floor(now / 1000)}.${nonce}`

/**
 * Whether a form with a token `<purpose>.<seconds since 1970>.<nonce>.<signature>` may be taken `now` (milliseconds since 1970).
 * @param isSigned whether the signature belongs to everything before its dot
 */
export const judgeFormToken = (token: string, purpose: FormPurpose, now: number, isSigned: (content: string, signature: string) => boolean): FormTokenVerdict => {
  const [, content, tokenPurpose, seconds, signature] = /^(([a-z]+)\.(\d{1,12})\.[\w-]{1,64})\.([\w-]{1,64})$/.exec(token) ?? []
  if (content === undefined || signature === undefined || tokenPurpose !== purpose || !isSigned(content, signature)) return 'form_token_invalid'
  const age = now / 1000 - Number(seconds)
  // Clocks are whole seconds here, so one second into the future is rounding and more is not ours.
  if (age < -1) return 'form_token_invalid'
  if (age > formTokenLimits.maxSeconds) return 'form_token_expired'
  return age < formTokenLimits.minSeconds ? 'form_too_fast' : 'valid'
}
