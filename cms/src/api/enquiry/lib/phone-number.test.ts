import { expect, it } from 'vitest'
import { phoneNumber } from './phone-number'

// Numbers that are set aside for fiction.
it.each([
  ['(213) 555-0142', '+12135550142'],
  ['213.555.0142 x7', '+12135550142'],
  ['1 213 555 0142', '+12135550142'],
  ['+44 (0)20 7946 0018', '+442079460018'],
  ['+33 1 99 00 55 55', '+33199005555'],
  ['011 44 20 7946 0018', '+442079460018'],
  ['\uff0b\uff11 213\u2011555\u20110142', '+12135550142'],
  ['555-0142', null],
  ['12', null],
])('%s is %s', (typed, expected) => {
  expect(phoneNumber(typed)).toBe(expected)
})

it('leaves out what was not given', () => {
  expect(phoneNumber(null)).toBeNull()
})
