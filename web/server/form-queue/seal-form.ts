import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

interface QueueKey {
  /** Names the key beside what it sealed; says nothing about it. */
  id: string
  cipher: Buffer
  sender: Buffer
}

/** The first key seals; the others only open what they sealed before. */
export type QueueKeyring = readonly [QueueKey, ...QueueKey[]]

const version = 'q1'
const ivBytes = 12
const tagBytes = 16

// One secret for each use (RFC 5869).
const derive = (material: string, use: string, bytes: number): Buffer => Buffer.from(hkdfSync('sha256', material, '', `practice form queue: ${use}`, bytes))

const toKey = (material: string): QueueKey => ({
  id: derive(material, 'id', 6).toString('base64url'),
  cipher: derive(material, 'cipher', 32),
  sender: derive(material, 'sender', 32),
})

/** @param materials as the setting FORM_QUEUE_KEYS names them, the current one first */
export const readQueueKeyring = ([current, ...former]: readonly string[]): QueueKeyring => {
  if (current === undefined) throw new Error('There is no key for kept forms.')
  return [toKey(current), ...former.map(toKey)]
}

const labelFor = (keyId: string, name: string): Buffer => Buffer.from(`${version}.${keyId}.${name}`)

/** Encrypts with AES-256-GCM under the current key, for one name: `q1.<key id>.<IV, ciphertext and tag in base64url>`. */
export const sealForm = ([key]: QueueKeyring, name: string, plain: string): string => {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', key.cipher, iv, { authTagLength: tagBytes }).setAAD(labelFor(key.id, name))
  return `${version}.${key.id}.${Buffer.concat([iv, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url')}`
}

/** `undefined` when no key of the ring sealed this under this name, or it was changed since. */
export const openForm = (keyring: QueueKeyring, name: string, sealed: string): string | undefined => {
  const [, keyId = '', content = ''] = /^q1\.([\w-]{8})\.([\w-]+)$/.exec(sealed) ?? []
  const key = keyring.find(({ id }) => id === keyId)
  const bytes = Buffer.from(content, 'base64url')
  if (!key || bytes.length < ivBytes + tagBytes) return undefined
  const decipher = createDecipheriv('aes-256-gcm', key.cipher, bytes.subarray(0, ivBytes), { authTagLength: tagBytes })
    .setAAD(labelFor(keyId, name))
    .setAuthTag(bytes.subarray(-tagBytes))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(ivBytes, -tagBytes)), decipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}

/**
 * Recognizes a sender's network within one day (UTC), and is all of it that is kept: marks of two days cannot be told to
 * belong to one network, and without the key none can be found by trying addresses.
 * @param now milliseconds since 1970
 */
export const senderMark = ([key]: QueueKeyring, network: string, now: number): string =>
  createHmac('sha256', key.sender).update(`${new Date(now).toISOString().slice(0, 10)} ${network}`).digest('base64url')
