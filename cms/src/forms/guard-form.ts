import type { FormPurpose } from '@practice/shared/forms/form-guard'
import { formTokenSentences, honeypotSentence } from '@practice/shared/forms/form-token'
import { checkFormToken } from './form-token'
import { ApiFailure } from '../public-api/api-failure'

/**
 * Refuses what a person with a browser would not send.
 * @param at when the form was taken, milliseconds since 1970
 * @throws ApiFailure with the code that says which check failed
 */
export const guardForm = ({ token, website }: { token: string; website: string }, purpose: FormPurpose, secret: string, at: number): void => {
  if (website !== '') throw new ApiFailure('honeypot_filled', honeypotSentence)
  const verdict = checkFormToken(token, purpose, secret, at)
  if (verdict !== 'valid') throw new ApiFailure(verdict, formTokenSentences[verdict])
}
