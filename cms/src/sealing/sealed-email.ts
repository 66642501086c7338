import type { Keyring } from './keyring'
import { matchingHash, seal } from './seal'

/** Columns in which a content type keeps an email address. */
export interface SealedEmail {
  sealedEmail: string
  /** Which key it was sealed with, so that those of a former key can be found. */
  emailKeyId: string
  /** Equal for equal addresses. */
  emailHash: string
}

export const sealEmail = (keyring: Keyring, email: string): SealedEmail => ({
  sealedEmail: seal(keyring, 'email', email),
  emailKeyId: keyring[0].id,
  emailHash: matchingHash(keyring, email),
})
