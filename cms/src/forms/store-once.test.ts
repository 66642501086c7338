import { expect, it } from 'vitest'
import { contentHash } from './store-once'

const fields = { name: 'Robin', text: 'Hello', token: 'a', website: '', idempotencyKey: 'k'.repeat(16) }

it('knows a retry by what it says, whatever its token and the order of its fields', () => {
  expect(contentHash({ idempotencyKey: 'other', token: 'b', text: 'Hello', name: 'Robin', email: undefined })).toBe(contentHash(fields))
})

it.each([{ text: 'Hello!' }, { name: 'Robi', text: 'nHello' }, { email: 'robin@example.org' }])('tells %o from it', (change) => {
  expect(contentHash({ ...fields, ...change })).not.toBe(contentHash(fields))
})
