import { describe, expect, it } from 'vitest'
import { readKeyring } from './keyring'
import { matchingHash, networkMark, open, seal } from './seal'

const current = 'the current key of the tests, long enough'
const former = 'the former key of the tests, long enough'
const keyring = readKeyring([current])

describe('a sealed text', () => {
  it.each(['robin@example.org', 'x', '', 'ü'.repeat(254), '🙂 and more'])('opens to what was sealed: %o', (text) => {
    expect(open(keyring, 'email', seal(keyring, 'email', text))).toBe(text)
  })

  it('differs each time, so that equal addresses do not show as equal', () => {
    expect(seal(keyring, 'email', 'robin@example.org')).not.toBe(seal(keyring, 'email', 'robin@example.org'))
  })

  it('opens with a former key after a new one came first', () => {
    const sealed = seal(readKeyring([former]), 'email', 'robin@example.org')
    expect(open(readKeyring([current, former]), 'email', sealed)).toBe('robin@example.org')
    expect(() => open(keyring, 'email', sealed)).toThrow(/Nothing in PERSONAL_DATA_KEYS/)
  })

  it('names its key by an id that is not the key', () => {
    const sealed = seal(keyring, 'email', 'robin@example.org')
    expect(sealed).toContain(`.${keyring[0].id}.`)
    expect(current).not.toContain(keyring[0].id)
  })

  it('does not open after any character was changed', () => {
    const sealed = seal(keyring, 'email', 'robin@example.org')
    for (let index = 12; index < sealed.length - 1; index += 1) {
      const changed = sealed.slice(0, index) + (sealed[index] === 'A' ? 'B' : 'A') + sealed.slice(index + 1)
      expect(() => open(keyring, 'email', changed), changed).toThrow()
    }
  })

  it.each(['', 'robin@example.org', 's1.short.x', 's1.12345678.', `s2.${keyring[0].id}.AAAA`])('is not %o', (text) => {
    expect(() => open(keyring, 'email', text)).toThrow()
  })
})

describe('the hash for matching', () => {
  it('finds an address again, however its letters are cased', () => {
    expect(matchingHash(keyring, ' Robin@Example.org')).toBe(matchingHash(keyring, 'robin@example.org'))
  })

  it('depends on the key and the address', () => {
    const hashes = [matchingHash(keyring, 'robin@example.org'), matchingHash(keyring, 'robyn@example.org'), matchingHash(readKeyring([former]), 'robin@example.org')]
    expect(new Set(hashes).size).toBe(3)
  })
})

describe('the mark of a network', () => {
  const noon = Date.UTC(2026, 10, 25, 12)
  const day = 24 * 60 * 60 * 1000
  it('is the same all day and another one the next', () => {
    expect(networkMark(keyring, '203.0.113.9', noon)).toBe(networkMark(keyring, '203.0.113.9', noon + 11 * 60 * 60 * 1000))
    expect(networkMark(keyring, '203.0.113.9', noon)).not.toBe(networkMark(keyring, '203.0.113.9', noon + day))
  })

  it('differs between networks and keys, and does not hold the address', () => {
    const mark = networkMark(keyring, '203.0.113.9', noon)
    expect(mark).not.toContain('203.0.113')
    expect(new Set([mark, networkMark(keyring, '203.0.113.8', noon), networkMark(readKeyring([former]), '203.0.113.9', noon)]).size).toBe(3)
  })
})
