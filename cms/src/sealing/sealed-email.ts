import type { Keyring } from './keyring'
import { ownKeyring } from './own-keyring'
import { matchingHash, open, seal } from './seal'

/** Columns in which a content type keeps an email address. */
export interface SealedEmail {
  sealedEmail: string
  /** Which key it was sealed with, so that those of a former key can be found. */
  emailKeyId: string
  /** Equal for equal addresses. */
  emailHash: string
}

/** An address whose key is lost is `null`; the start says how many there are. */
export const readableAddress = (sealed: string | null): string | null => {
  if (sealed === null) return null
  try {
    return open(ownKeyring, 'email', sealed)
  } catch {
    return null
  }
}

export const sealEmail = (keyring: Keyring, email: string): SealedEmail => ({
  sealedEmail: seal(keyring, 'email', email),
  emailKeyId: keyring[0].id,
  emailHash: matchingHash(keyring, email),
})
