import { hkdfSync } from 'node:crypto'

/** One key of the setting, taken apart for its uses, so that no two uses share a secret (RFC 5869). */
export interface SealingKey {
  /** Names the key beside what it sealed; says nothing about it. */
  id: string
  cipher: Buffer
  match: Buffer
  network: Buffer
}

/** The first key seals; the others only open what they sealed before. */
export type Keyring = readonly [SealingKey, ...SealingKey[]]

const derive = (material: string, use: string, bytes: number): Buffer => Buffer.from(hkdfSync('sha256', material, '', `practice personal data: ${use}`, bytes))

const toKey = (material: string): SealingKey => ({
  id: derive(material, 'id', 6).toString('base64url'),
  cipher: derive(material, 'cipher', 32),
  match: derive(material, 'match', 32),
  network: derive(material, 'network', 32),
})

/** @param materials as the setting PERSONAL_DATA_KEYS names them, the current one first */
export const readKeyring = ([current, ...former]: readonly string[]): Keyring => {
  if (current === undefined) throw new Error('There is no key for personal data.')
  return [toKey(current), ...former.map(toKey)]
}
