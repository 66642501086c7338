import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heldOut, seen } from '../../test-support/crisis-sentences.js'
import { mentionsDanger } from './mentions-danger.js'
import { plainWords } from './plain-words.js'

const share = (sentences: readonly string[]): number => sentences.filter(mentionsDanger).length / sentences.length

describe('the sentences', () => {
  const sets = { seen, heldOut }
  const all = {
    danger: Object.values(sets).flatMap(({ danger }) => danger),
    harmless: Object.values(sets).flatMap(({ harmless }) => harmless),
  }

  it('are at least 200, half of each kind', () => {
    expect(Math.min(all.danger.length, all.harmless.length)).toBeGreaterThanOrEqual(100)
  })

  it.each(Object.entries({ ...sets, all }))('are told apart: %s', (name, { danger, harmless }) => {
    const [recall, falsePositives] = [share(danger), share(harmless)]
    console.log(`${name}: recall ${recall.toFixed(3)} of ${danger.length} sentences, false-positive rate ${falsePositives.toFixed(3)} of ${harmless.length}`)
    if (name !== 'all') {
      for (const text of danger) if (!mentionsDanger(text)) console.log(`  missed: ${text}`)
      for (const text of harmless) if (mentionsDanger(text)) console.log(`  matched: ${text}`)
      return
    }
    expect(recall).toBeGreaterThanOrEqual(0.95)
    expect(falsePositives).toBeLessThanOrEqual(0.05)
  })
})

it.each([
  'I WANT TO KILL MYSELF!!!', 'i  want\nto   kill\tmyself', 'I want to kill my​self', 'I wаnt to kіll myself', 'I want to kiiiill myself', 'I don’t want to be alive', "I don't want to be alive",
  'I want to k.i.l.l. m.y.s.e.l.f', 'I want to k1ll myse1f', 'I want to k!ll myself', 'Quiéro mórirme', 'QUIERO MORIRME',
])('is found in disguise: %s', (text) => {
  expect(mentionsDanger(text)).toBe(true)
})

it('is found anywhere in a text', () => {
  fc.assert(
    fc.property(fc.lorem({ mode: 'sentences', maxCount: 5 }), fc.constantFrom(...seen.danger.filter(mentionsDanger)), fc.lorem({ mode: 'sentences', maxCount: 5 }), (before, words, after) =>
      mentionsDanger(`${before}\n${words}\n${after}`)),
  )
})

it('reads any text, and the same text the same again', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => plainWords(plainWords(text)).trim() === plainWords(text).trim() && typeof mentionsDanger(text) === 'boolean'))
})

it.each(['i want to ', 'my son my son says he wants to ', 'a', 'k i ', 'scared that i might ', 'me quiero ', '*a', '. ', 'voices that say that i ', '́', 'no one would miss '])(
  'takes no longer than in proportion to the text, with %j again and again',
  (unit) => {
    const timed = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length))
      const runs = Array.from({ length: 5 }, () => {
        const start = performance.now()
        mentionsDanger(text)
        return performance.now() - start
      })
      return Math.min(...runs)
    }
    timed(20_000)
    // Ten times the text: a search in the square of its length would take a hundred times as long.
    expect(timed(200_000)).toBeLessThan(30 * Math.max(timed(20_000), 0.5))
  },
  // On a busy machine it takes longer, and still in proportion.
  60_000,
)
