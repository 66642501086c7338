import { expect, it } from 'vitest'
import { beginningsOf } from './phrase-beginnings.js'
import { crisisPhrases } from './phrases.js'

it.each([
  ['kms', ['km']],
  ['(?:i|im) kms', ['i ', 'im']],
  ['a(?:ny)? reason', ['a ', 'an']],
  ['(?:no |x{0,3})?die', ['no', 'xd', 'xx', 'di']],
  ['\\. so', ['. ']],
  ['i(?= am)', ['i ']],
  ['(?!you)h[oa]pe', ['ho', 'ha']],
  ['h[a-z]+', [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `h${letter}`)],
])('%s can begin with %j', (pattern, beginnings) => {
  expect([...beginningsOf(pattern)].sort()).toEqual([...beginnings].sort())
})

it('leaves few phrases to try at each word', () => {
  const tried = new Map<string, number>()
  for (const phrase of crisisPhrases) for (const beginning of beginningsOf(phrase)) tried.set(beginning, (tried.get(beginning) ?? 0) + 1)
  expect(Math.max(...tried.values())).toBeLessThan(crisisPhrases.length / 3)
})
