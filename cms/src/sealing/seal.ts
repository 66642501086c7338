import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import type { Keyring } from './keyring'

/** What a sealed text is, and of which row where a row has a mark that never changes; moved elsewhere it cannot be opened. */
export type SealedKind = 'email' | `enquiry ${string}` | `note on enquiry ${string}` | `mail ${string}`

const version = 's1'
const ivBytes = 12
const tagBytes = 16

const labelFor = (kind: SealedKind, keyId: string): Buffer => Buffer.from(`${version}.${keyId}.${kind}`)

/** Encrypts with AES-256-GCM under the current key: `s1.<key id>.<IV, ciphertext and tag in base64url>`. */
export const seal = ([key]: Keyring, kind: SealedKind, plain: string): string => {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', key.cipher, iv, { authTagLength: tagBytes }).setAAD(labelFor(kind, key.id))
  const sealed = Buffer.concat([iv, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return `${version}.${key.id}.${sealed.toString('base64url')}`
}

/** @throws Error when no key of the ring sealed this, or it was changed since; the message holds neither text nor key */
export const open = (keyring: Keyring, kind: SealedKind, sealed: string): string => {
  const [, keyId = '', content = ''] = /^s1\.([\w-]{8})\.([\w-]+)$/.exec(sealed) ?? []
  const key = keyring.find(({ id }) => id === keyId)
  if (!key) throw new Error(`Nothing in PERSONAL_DATA_KEYS opens what the key ${keyId || '(none)'} sealed.`)
  const bytes = Buffer.from(content, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key.cipher, bytes.subarray(0, ivBytes), { authTagLength: tagBytes })
    .setAAD(labelFor(kind, keyId))
    .setAuthTag(bytes.subarray(-tagBytes))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(ivBytes, -tagBytes)), decipher.final()]).toString('utf8')
  } catch {
    throw new Error('A sealed text was changed after it was stored, or belongs to another field or row.')
  }
}

/** Case says nothing about who somebody is: mail providers ignore it, people type it differently. */
const normalized = (email: string): string => email.trim().normalize('NFC').toLowerCase()

/** Finds the same address again without knowing it; without the key nobody can try addresses. */
export const matchingHash = ([key]: Keyring, email: string): string => createHmac('sha256', key.match).update(normalized(email)).digest('base64url')

/**
 * Recognises a sender's network within one day (UTC). The day is part of it, so marks of two days cannot be told to
 * belong to one network.
 * @param now milliseconds since 1970
 */
export const networkMark = ([key]: Keyring, network: string, now: number): string =>
  createHmac('sha256', key.network).update(`${new Date(now).toISOString().slice(0, 10)} ${network}`).digest('base64url')
