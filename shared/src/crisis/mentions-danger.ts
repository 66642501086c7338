import { beginningLength, beginningsOf } from './phrase-beginnings.js'
import { crisisPhrases, otherSubjects } from './phrases.js'
import { plainWords, withoutDoubles } from './plain-words.js'

/** Up to `most` words in between. Every repetition is bounded, so that the search takes time in proportion to the text. */
const gap = (most: number): string => `(?: (?!(?:${otherSubjects.join('|')}) )[a-z]{1,20}){0,${most}}`

const pattern = (phrase: string): string =>
  phrase.replaceAll('[a-z]+)*', '[a-z]+){0,3}').replaceAll('[a-z]+', '[a-z]{1,20}').replaceAll('~', gap(3)).replaceAll('≈', gap(6))

/** The phrases that can begin with some letters. To try all of them at every word would take many times as long. */
const phrasesFrom = (): Map<string, RegExp> => {
  const found = new Map<string, string[]>()
  // The phrases are written as they are spelled, and lose their double letters as texts do.
  for (const phrase of crisisPhrases.map((one) => withoutDoubles(pattern(one)))) {
    for (const beginning of beginningsOf(phrase)) {
      const begun = found.get(beginning)
      if (begun) begun.push(phrase)
      else found.set(beginning, [phrase])
    }
  }
  // Many letters begin the same phrases, and an expression takes its time to compile.
  const compiled = new Map<string, RegExp>()
  const patternOf = (phrases: readonly string[]): RegExp => {
    const source = `(?:${phrases.join('|')})(?= )`
    const known = compiled.get(source) ?? new RegExp(source, 'y')
    compiled.set(source, known)
    return known
  }
  return new Map([...found].map(([beginning, phrases]) => [beginning, patternOf(phrases)]))
}

const danger = phrasesFrom()

/** Whether a text reads as if somebody, most likely its writer, may be in danger. It cannot be sure: it offers help, and never decides. */
export const mentionsDanger = (text: string): boolean => {
  const words = plainWords(text)
  for (let at = words.indexOf(' ') + 1; at > 0; at = words.indexOf(' ', at) + 1) {
    const phrases = danger.get(words.slice(at, at + beginningLength))
    if (!phrases) continue
    phrases.lastIndex = at
    if (phrases.test(words)) return true
  }
  return false
}
