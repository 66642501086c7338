import { crisisPhrases, otherSubjects } from './phrases.js'
import { plainWords, withoutDoubles } from './plain-words.js'

/** Up to `most` words in between. Every repetition is bounded, so that the search takes time in proportion to the text. */
const gap = (most: number): string => `(?: (?!(?:${otherSubjects.join('|')}) )[a-z]{1,20}){0,${most}}`

const pattern = (phrase: string): string =>
  phrase.replaceAll('[a-z]+)*', '[a-z]+){0,3}').replaceAll('[a-z]+', '[a-z]{1,20}').replaceAll('~', gap(3)).replaceAll('≈', gap(6))

// The phrases are written as they are spelled, and lose their double letters as texts do.
const danger = new RegExp(` (?:${crisisPhrases.map((phrase) => withoutDoubles(pattern(phrase))).join('|')})(?= )`)

/** Whether a text reads as if somebody, most likely its writer, may be in danger. It cannot be sure: it offers help, and never decides. */
export const mentionsDanger = (text: string): boolean => danger.test(plainWords(text))
