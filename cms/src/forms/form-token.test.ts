import { formTokenLimits } from '@practice/shared/forms/form-guard'
import { expect, it } from 'vitest'
import { checkFormToken, formTokenAge, issueFormToken } from './form-token'

const secret = 'a secret of the tests, 32 characters long'
const issued = Date.UTC(2026, 0, 1)
const token = issueFormToken('comment', secret, issued)
const after = (seconds: number) => issued + seconds * 1000

it.each([
  [formTokenLimits.minSeconds - 1, 'form_too_fast'],
  [formTokenLimits.minSeconds, 'valid'],
  [formTokenLimits.maxSeconds, 'valid'],
  [formTokenLimits.maxSeconds + 1, 'form_token_expired'],
  [-60, 'form_token_invalid'],
] as const)('sent %i seconds after it was issued, a token is %s', (seconds, verdict) => {
  expect(checkFormToken(token, 'comment', secret, after(seconds))).toBe(verdict)
})

it('tells its age in seconds', () => {
  expect(formTokenAge(token, after(90))).toBe(90)
})

it.each([
  ['another purpose', token, 'enquiry', secret],
  ['another secret', token, 'comment', `${secret}!`],
  ['another time of issue', token.replace(/\.\d+\./, '.1.'), 'comment', secret],
  ['a changed signature', `${token.slice(0, -2)}AA`, 'comment', secret],
  ['something after it', `${token}.x`, 'comment', secret],
  ['nothing', '', 'comment', secret],
] as const)('is refused with %s', (_what, given, purpose, key) => {
  expect(checkFormToken(given, purpose, key, after(60))).toBe('form_token_invalid')
})
