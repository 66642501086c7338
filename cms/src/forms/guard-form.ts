import type { FormPurpose } from '@practice/shared/forms/form-guard'
import type { FormTokenVerdict } from './form-token'
import { checkFormToken } from './form-token'
import { ApiFailure } from '../public-api/api-failure'

const sentences: Record<Exclude<FormTokenVerdict, 'valid'>, string> = {
  form_token_invalid: 'This form could not be checked. Please reload the page and send it again.',
  form_token_expired: 'This page was open for a long time. Please send the form again.',
  form_too_fast: 'That was quick. Please wait a few seconds and send the form again.',
}

/**
 * Refuses what a person with a browser would not send.
 * @throws ApiFailure with the code that says which check failed
 */
export const guardForm = ({ token, website }: { token: string; website: string }, purpose: FormPurpose, secret: string): void => {
  if (website !== '') throw new ApiFailure('honeypot_filled', 'Please leave the field that is not meant for people empty.')
  const verdict = checkFormToken(token, purpose, secret, Date.now())
  if (verdict !== 'valid') throw new ApiFailure(verdict, sentences[verdict])
}
