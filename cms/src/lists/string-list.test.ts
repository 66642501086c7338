import { expect, it } from 'vitest'
import { stringList } from './string-list'

it.each([
  [null, []],
  ['', []],
  ['English', ['English']],
  [' English \r\n\n Spanish\n', ['English', 'Spanish']],
])('%o is the list %o', (lines, list) => {
  expect(stringList(lines)).toEqual(list)
})
