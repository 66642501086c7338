import { describe, expect, it } from 'vitest'
import { readingGrade, syllables } from './reading-level.js'
import { review } from './review.js'

const adviceFor = (body: string, fields: Partial<Parameters<typeof review>[0]> = {}) => review({ body, ...fields }).advice.map(({ text }) => text)

describe('how a text reads', () => {
  it.each([
    ['cat', 1], ['table', 2], ['therapy', 3], ['people', 2], ['anxiety', 4], ['walked', 1], ['wanted', 2], ['emotional', 4], ['being', 2], ['idea', 3],
  ])('counts the syllables of %s', (word, count) => expect(syllables(word)).toBe(count))

  it('is told as a school grade, lower for short sentences', () => {
    const easy = 'The dog ran to the park. It saw a cat. The cat sat in a tree. The dog sat too. They both had a nap. Then it was time to go home and eat.'
    const hard =
      'Psychotherapeutic interventions demonstrating considerable effectiveness for individuals experiencing persistent generalized anxiety typically incorporate systematic cognitive restructuring alongside behavioral experimentation, notwithstanding methodological heterogeneity across investigations and populations of participants.'
    expect(readingGrade(easy)).toBeLessThanOrEqual(2)
    expect(readingGrade(`${hard} ${hard}`)).toBeGreaterThan(16)
    expect(readingGrade('Too short to say.')).toBeUndefined()
  })

  it('counts words as readers see them', () => {
    expect(review({ body: '## One two\n\n- *three* [four](https://example.com/five)\n\n```\nsix\n```\n\n<!-- seven -->' }).words).toBe(4)
  })
})

describe('the outline', () => {
  it('says where a heading skips a level, is empty or is of the first level', () => {
    expect(review({ body: '### Deep\n\n## A\n\n#### B\n\n##\n\n# C' }).outline).toEqual([
      { text: 'Deep', level: 3, problem: 'This heading skips a level: use a heading here.' },
      { text: 'A', level: 2 },
      { text: 'B', level: 4, problem: 'This heading skips a level: use a subheading here.' },
      { text: '', level: 2, problem: 'This heading is empty.' },
      { text: 'C', level: 2, problem: 'The title of the page is its only first-level heading; this one is shown as a chapter.' },
    ])
  })
})

describe('the links', () => {
  it('are told apart by where they lead', () => {
    expect(review({ body: '[a](post:abc#x) [b](https://example.com) [c](/contact)' }).links).toEqual([
      { words: 'a', key: 'post:abc', isExternal: false },
      { words: 'b', isExternal: true },
      { words: 'c', isExternal: false },
    ])
  })
})

describe('advice', () => {
  it.each([
    'Our method cures anxiety.', 'Results are guaranteed.', 'It always works.', '100% effective.', 'He committed suicide. Call 988.', 'A failed suicide attempt. Call 988.', 'Many addicts say so.', 'She is a schizophrenic.',
    'People who suffer from depression know it.', 'Asperger’s syndrome is common.', 'Manic-depressive people.', 'Our clients say it is great.', 'It changed my life ★★★★★', 'The mentally ill need help.', 'Substance abuse is common.',
  ])('is given on: %s', (body) => expect(adviceFor(body)).toHaveLength(1))

  it.each([
    'There is no cure, and there is help.', 'Nobody can guarantee that.', 'Alcoholics Anonymous meets here.', 'A secure base.', 'I cannot promise anything.', 'She died by suicide. Call or text 988.', 'Procure a chair. The manicure was nice.',
  ])('is not given on: %s', (body) => expect(adviceFor(body)).toEqual([]))

  it('names a published source for every term', () => {
    expect(review({ body: 'He committed suicide. Call 988.' }).advice[0]?.source).toEqual({ name: 'Recommendations for Reporting on Suicide', url: 'https://reportingonsuicide.org/recommendations/' })
  })

  it('asks for a crisis block and the sensitive mark where the text speaks of self-harm', () => {
    expect(adviceFor('Thoughts of suicide are more common than people say.', { sensitive: false })).toEqual([
      expect.stringContaining('Add an emergency card with 988'),
      expect.stringContaining('Sensitive topic'),
    ])
    expect(adviceFor('> [!EMERGENCY] Call now if:\n>\n> - you think about suicide', { sensitive: true })).toEqual([])
  })

  it('looks at the title and the descriptions', () => {
    expect(adviceFor('', { title: 'T'.repeat(61), excerpt: '', metaDescription: '' })).toEqual([
      expect.stringContaining('The title has 61 characters'),
      expect.stringContaining('no summary'),
      expect.stringContaining('no description'),
    ])
    expect(adviceFor('', { title: 'Fine', excerpt: 'Short.', metaDescription: '' })).toEqual([expect.stringContaining('has 6 characters')])
    expect(adviceFor('', { title: 'Fine', excerpt: 'x'.repeat(200), metaDescription: '' })).toEqual([expect.stringContaining('has 200 characters')])
    expect(adviceFor('', { title: 'Fine', excerpt: 'x'.repeat(200), metaDescription: 'y'.repeat(100) })).toEqual([])
  })
})
