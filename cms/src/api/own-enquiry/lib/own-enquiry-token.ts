import { createHmac, timingSafeEqual } from 'node:crypto'
import { ownEnquiryToken } from '@practice/shared/enquiries/contract'
import * as v from 'valibot'

// The key signs other things too; the first words keep one from passing for the other.
const sign = (reference: string, secret: string): string => createHmac('sha256', secret).update(`own enquiry ${reference}`).digest('base64url')

/**
 * Opens the receipt of an enquiry to whoever sent it: `<reference>.<HMAC-SHA-256 in base64url>`. The same for every retry of
 * one form. It has no end of its own and dies with the enquiry; nothing is stored.
 */
export const issueOwnEnquiryToken = (reference: string, secret: string): string => `${reference}.${sign(reference, secret)}`

/** The reference of the enquiry whose receipt a token opens; `undefined` when it is not ours. */
export const readOwnEnquiryToken = (token: unknown, secret: string): string | undefined => {
  if (!v.is(ownEnquiryToken, token)) return undefined
  const [reference = '', signature = ''] = token.split('.')
  const [expected, given] = [Buffer.from(sign(reference, secret)), Buffer.from(signature)]
  return given.length === expected.length && timingSafeEqual(given, expected) ? reference : undefined
}
