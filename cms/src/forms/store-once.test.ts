import { expect, it } from 'vitest'
import { contentHash } from './store-once'

const secret = 'a secret of the tests, 32 characters long'
const fields = { name: 'Robin', text: 'Hello', token: 'a', website: '', idempotencyKey: 'k'.repeat(16) }

it('knows a retry by what it says, whatever its token and the order of its fields', () => {
  expect(contentHash({ idempotencyKey: 'other', token: 'b', text: 'Hello', name: 'Robin', email: undefined, proof: { solution: 1 } }, secret)).toBe(contentHash(fields, secret))
})

it.each([{ text: 'Hello!' }, { name: 'Robi', text: 'nHello' }, { email: 'robin@example.org' }])('tells %o from it', (change) => {
  expect(contentHash({ ...fields, ...change }, secret)).not.toBe(contentHash(fields, secret))
})

it('cannot be worked out without the secret', () => {
  expect(contentHash(fields, `${secret}!`)).not.toBe(contentHash(fields, secret))
})
