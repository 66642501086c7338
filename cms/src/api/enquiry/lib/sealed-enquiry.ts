import type { EnquiryDetails } from '@practice/shared/enquiries/desk'
import { enquiryDetails } from '@practice/shared/enquiries/desk'
import * as v from 'valibot'
import type { Keyring } from '../../../sealing/keyring'
import { matchingHash, open, seal } from '../../../sealing/seal'

/** Columns that hold who wrote and what. */
export interface SealedDetails {
  sealedDetails: string
  /** Which key sealed the row, so that rows of a former key can be found. */
  keyId: string
  /** Equal for equal addresses; none without an address. */
  emailHash: string | null
}

/** Seals everything that identifies or describes a person, as one text: nothing of it is needed to find or sort enquiries. */
export const sealDetails = (keyring: Keyring, reference: string, details: EnquiryDetails): SealedDetails => ({
  sealedDetails: seal(keyring, `enquiry ${reference}`, JSON.stringify(details)),
  keyId: keyring[0].id,
  emailHash: details.email === null ? null : matchingHash(keyring, details.email),
})

const parseDetails = (text: string): EnquiryDetails => v.parse(enquiryDetails, JSON.parse(text))

/** The email address in details that were opened. */
export const emailOf = (opened: string): string | null => parseDetails(opened).email

/** @throws Error when no key of the ring sealed them */
export const openDetails = (keyring: Keyring, reference: string, sealed: string): EnquiryDetails => parseDetails(open(keyring, `enquiry ${reference}`, sealed))

export const sealNote = (keyring: Keyring, reference: string, note: string): string => seal(keyring, `note on enquiry ${reference}`, note)

/** @throws Error when no key of the ring sealed it */
export const openNote = (keyring: Keyring, reference: string, sealed: string): string => open(keyring, `note on enquiry ${reference}`, sealed)
