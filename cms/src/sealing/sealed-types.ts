import type { UID } from '@strapi/strapi'
import { emailOf } from '../api/enquiry/lib/sealed-enquiry'
import type { Keyring } from './keyring'
import type { SealedKind } from './seal'
import { matchingHash } from './seal'

export type Row = Readonly<Record<string, unknown>>

/** A content type some of whose columns are sealed. */
export interface SealedType {
  uid: UID.ContentType
  /** Column that names the key of a row. */
  keyId: string
  /** The sealed columns, and what each of them is. */
  columns: Readonly<Record<string, (row: Row) => SealedKind>>
  /** Columns that the above asks for. */
  marks: readonly string[]
  /** Columns with keyed hashes, made anew from what was opened. */
  hashes(keyring: Keyring, opened: Readonly<Record<string, string>>): Record<string, string | null>
}

const hashOrNull = (keyring: Keyring, email: string | null): string | null => (email === null ? null : matchingHash(keyring, email))

/** Everything that is stored sealed: the start looks through these for texts that a former key sealed. */
export const sealedTypes: readonly SealedType[] = [
  {
    uid: 'api::comment.comment',
    keyId: 'emailKeyId',
    columns: { sealedEmail: () => 'email' },
    marks: [],
    hashes: (keyring, { sealedEmail }) => ({ emailHash: hashOrNull(keyring, sealedEmail ?? null) }),
  },
  {
    uid: 'api::enquiry.enquiry',
    keyId: 'keyId',
    columns: { sealedDetails: ({ reference }) => `enquiry ${String(reference)}`, sealedNote: ({ reference }) => `note on enquiry ${String(reference)}` },
    marks: ['reference'],
    hashes: (keyring, { sealedDetails }) => ({ emailHash: hashOrNull(keyring, sealedDetails === undefined ? null : emailOf(sealedDetails)) }),
  },
  {
    uid: 'api::mail.mail',
    keyId: 'keyId',
    columns: { sealedMail: ({ messageId }) => `mail ${String(messageId)}` },
    marks: ['messageId'],
    // The hash only limits how many go to one address in a day.
    hashes: () => ({}),
  },
]
