import { expect, it } from 'vitest'
import { formatReference, parseReference, referencesIn } from './reference.js'

it.each([
  ['post:abc123', { kind: 'post', documentId: 'abc123' }],
  ['page:abc#who-we-are', { kind: 'page', documentId: 'abc', heading: 'who-we-are' }],
])('reads %s and writes it back', (address, reference) => {
  expect(parseReference(address)).toEqual(reference)
  expect(formatReference(reference as never)).toBe(address)
})

it.each(['https://example.org', '/articles/x', 'post:', 'post:ABC', 'draft:abc', 'post:abc#', 'post:abc def', 'javascript:alert(1)'])(
  'does not take %s for a reference',
  (address) => expect(parseReference(address)).toBeUndefined(),
)

it('finds each linked document once', () => {
  expect(referencesIn('[a](post:a1) [b](<post:a1#x>) [c](person:p2)\n\n[d]: location:l3')).toEqual([
    { kind: 'post', documentId: 'a1' },
    { kind: 'person', documentId: 'p2' },
    { kind: 'location', documentId: 'l3' },
  ])
})
