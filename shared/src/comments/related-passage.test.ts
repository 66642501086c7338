import { expect, it } from 'vitest'
import { relatedPassage } from './related-passage.js'

const body = `## Beginning

The first sessions are about getting to know each other, and about **what brings you here** now.

The working middle can feel slow, and [asking for a review](post:abc) is always welcome in it.

Endings deserve time. Many people have never said a proper goodbye in their life.`

it.each([
  ['How would I tell a slow stretch of the working middle from one that is going nowhere?', 'The working middle can feel slow, and asking for a review is always welcome in it.'],
  ['A proper goodbye is something that many people in my family never had.', 'Endings deserve time. Many people have never said a proper goodbye in their life.'],
  ['Thank you.', null],
  ['', null],
])('finds what %o is about', (comment, passage) => {
  expect(relatedPassage(body, comment)).toBe(passage)
})

it('finds one item of a list, without its mark', () => {
  const list = 'What can help in a restless night:\n\n- Getting up and reading something dull under a soft lamp.\n- Writing tomorrow down on paper, and closing the notebook.\n2. Counting breaths, slowly and without a goal.'
  expect(relatedPassage(list, 'Writing it down in a notebook before bed helped me.')).toBe('Writing tomorrow down on paper, and closing the notebook.')
})

it('finds nothing in an empty article', () => {
  expect(relatedPassage('', 'The working middle can feel slow')).toBeNull()
})
