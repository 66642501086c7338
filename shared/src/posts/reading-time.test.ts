import { expect, it } from 'vitest'
import { countWords, readingMinutes } from './reading-time.js'

it.each([
  ['', 0],
  ['One two three', 3],
  ['## Don’t stop\n\n- self-care', 3],
  ['See [our post](post:abc#one-two) and <b title="x y">this</b>.', 5],
])('counts the words a reader sees in %o', (markdown, words) => {
  expect(countWords(markdown)).toBe(words)
})

it('is at least a minute and grows with the words', () => {
  expect(readingMinutes('')).toBe(1)
  expect(readingMinutes('word '.repeat(1190))).toBe(5)
})
