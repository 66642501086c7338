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
}, 30_000)

it.each(['i want to ', 'my son my son says he wants to ', 'a', 'k i ', 'scared that i might ', 'me quiero ', '*a', '. ', 'voices that say that i ', '́', 'no one would miss '])(
  'takes no longer than in proportion to the text, with %j again and again',
  (unit) => {
    // The work of this process, and not the clock: a busy machine would make it look longer.
    const workFor = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length))
      const start = process.cpuUsage()
      // Several times: some systems count this work in steps of milliseconds.
      for (let run = 0; run < 5; run += 1) mentionsDanger(text)
      const { user, system } = process.cpuUsage(start)
      return user + system
    }
    workFor(5_000)
    // Ten times the text: a search in the square of its length would take a hundred times as long.
    expect(workFor(50_000)).toBeLessThan(30 * Math.max(workFor(5_000), 4_000))
  },
)
