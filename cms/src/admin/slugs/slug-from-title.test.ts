import { expect, it } from 'vitest'
import { slugFromTitle } from './slug-from-title'

it.each([
  ['Worry at three in the morning', 'worry-at-three-in-the-morning'],
  ['  Low mood, or depression?  ', 'low-mood-or-depression'],
  ["What's next – and what isn’t", 'whats-next-and-what-isnt'],
  ['Café para Zoë', 'cafe-para-zoe'],
  ['心', ''],
  [`${'word '.repeat(40)}`, Array.from({ length: 24 }, () => 'word').join('-')],
])('%s → %s', (title, slug) => {
  expect(slugFromTitle(title)).toBe(slug)
})
