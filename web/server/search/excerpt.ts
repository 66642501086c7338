import type { MarkedText } from '@practice/shared/search/contract'
import type { Word } from '@practice/shared/search/words'
import { wordsIn } from '@practice/shared/search/words'

/** Characters of an excerpt: two lines on a desktop, four on a phone. */
const excerptLength = 180

/** The text in pieces; those are marked whose words were looked for. */
const pieces = (text: string, words: readonly Word[], found: ReadonlySet<string>): MarkedText => {
  const made: MarkedText = []
  const add = (part: string, match: boolean): void => {
    if (part !== '') made.push({ text: part, match })
  }
  let at = 0
  for (const { word, start, end } of words) {
    if (!found.has(word)) continue
    add(text.slice(at, start), false)
    add(text.slice(start, end), true)
    at = end
  }
  add(text.slice(at), false)
  return made
}

export const markWords = (text: string, found: ReadonlySet<string>): MarkedText => pieces(text, wordsIn(text), found)

/** Index of the first word of the stretch in which most different matches stand. */
const bestStart = (words: readonly Word[], matches: readonly number[]): number => {
  let best = matches[0] ?? 0
  let most = 0
  matches.forEach((first, index) => {
    const from = words[first]?.start ?? 0
    const found = new Set<string>()
    for (const later of matches.slice(index, index + 20)) {
      const word = words[later]
      if (!word || word.end - from > excerptLength) break
      found.add(word.word)
    }
    if (found.size <= most) return
    most = found.size
    best = first
  })
  return best
}

/** Begins some words before the match, but never before the line it stands on. */
const beginOf = (text: string, words: readonly Word[], first: number): number => {
  const at = words[first]?.start ?? 0
  const line = text.lastIndexOf('\n', at) + 1
  if (at - line < excerptLength / 3) return line
  const before = words.slice(0, first).findLast(({ start }) => at - start >= excerptLength / 4)
  return Math.max(line, before?.start ?? line)
}

/** Where to stop: after a whole word. */
const endOf = (text: string, words: readonly Word[], begin: number): number => {
  if (text.length - begin <= excerptLength) return text.length
  const last = words.findLast(({ start, end }) => start >= begin && end - begin <= excerptLength)
  return last?.end ?? begin + excerptLength
}

/** Characters after the first match in which the best stretch is looked for. */
const reach = 1_500

/** Letters that are compared without what is written on top of them, in the languages of the site. */
const accented: Record<string, string> = { a: '[aáàâä]', e: '[eéèêë]', i: '[iíìîï]', o: '[oóòôö]', u: '[uúùûü]', n: '[nñ]', c: '[cç]' }
const withAccents = (word: string): string => word.replace(/[aeiounc]/g, (letter) => accented[letter] ?? letter)

/** Where in a text the first of some words may begin; a word with another accent may be missed. */
const firstOf = (text: string, found: ReadonlySet<string>): number => {
  const search = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...found].map(withAccents).join('|')})`, 'iu').exec(text)
  return search?.index ?? 0
}

/**
 * The part of a text that shows best why it was found, in one line. `undefined` when none of the words is in it.
 * @param found words as `wordsIn` writes them
 */
export const excerptOf = (whole: string, found: ReadonlySet<string>): MarkedText | undefined => {
  if (found.size === 0) return undefined
  // Reading a long text word by word takes a millisecond, twenty times for each question.
  const first = firstOf(whole, found)
  const from = Math.max(whole.lastIndexOf('\n', first) + 1, whole.lastIndexOf(' ', first - excerptLength) + 1)
  const text = whole.slice(from, first === 0 ? undefined : first + reach)
  const words = wordsIn(text)
  const matches = words.flatMap(({ word }, index) => (found.has(word) ? [index] : []))
  if (matches.length === 0) return undefined
  const begin = beginOf(text, words, bestStart(words, matches))
  const end = endOf(text, words, begin)
  const shown = text.slice(begin, end).replace(/\n/g, ' ')
  const isCut = from + end < whole.length
  return [...(from + begin > 0 ? [{ text: '… ', match: false }] : []), ...markWords(shown, found), ...(isCut ? [{ text: ' …', match: false }] : [])]
}

/** The beginning of a text that none of the words is in. */
export const beginningOf = (text: string): MarkedText => {
  const end = endOf(text, wordsIn(text.slice(0, excerptLength * 2)), 0)
  const shown = text.slice(0, end).replace(/\n/g, ' ')
  return shown === '' ? [] : [{ text: end < text.length ? `${shown} …` : shown, match: false }]
}
