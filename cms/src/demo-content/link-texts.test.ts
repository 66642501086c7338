import { expect, it } from 'vitest'
import { linkTexts } from './link-texts'

const ids = new Map([['post:first', 'p1'], ['person:a-b', 'x9']])

it('replaces slugs by document ids and leaves other links alone', () => {
  const text = '[a](post:first) [b](post:first#one-two), [c](person:a-b) [d](/contact) [e](https://example.org) post:first'
  expect(linkTexts(text, ids)).toBe('[a](post:p1) [b](post:p1#one-two), [c](person:x9) [d](/contact) [e](https://example.org) post:first')
})

it('names a link that leads nowhere', () => {
  expect(() => linkTexts('[a](page:nowhere)', ids)).toThrow('page:nowhere')
})
