import { expect, test } from 'vitest'
import { accessibility as englishAccessibility } from './en/accessibility'
import { plain as englishPlain } from './en/plain'
import { preview as englishPreview } from './en/preview'
import { privacy as englishPrivacy } from './en/privacy'
import { messages as english } from './en'
import { accessibility } from './es/accessibility'
import { plain } from './es/plain'
import { preview } from './es/preview'
import { privacy } from './es/privacy'
import { messages } from './es'

/** Every sentence by its name; functions say what they make of a number and of words. */
const sentences = (value: unknown, name = ''): [name: string, sentence: string][] => {
  if (typeof value === 'string') return [[name, value]]
  if (typeof value === 'function') return [[2, 'x', 'y'], ['x', 2, 'y']].flatMap((given, index) => sentences(value(...given), `${name}(${index})`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([part, inside]) => sentences(inside, `${name}.${part}`))
}

/** What both languages write the same way. */
const same = ['English', 'Español', 'No', 'Error:', 'Error: 2', 'Error: x', 'Cookies', 'x', '2', '', '.']

test('no sentence was left in English', () => {
  const inEnglish = new Map(sentences({ messages: english, accessibility: englishAccessibility, preview: englishPreview, privacy: englishPrivacy, plain: englishPlain }))
  const inSpanish = sentences({ messages, accessibility, preview, privacy, plain })
  expect(inSpanish.length).toBeGreaterThan(400)
  expect(inSpanish.filter(([name, sentence]) => inEnglish.get(name) === sentence && !same.includes(sentence))).toEqual([])
})
