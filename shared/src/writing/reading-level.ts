/**
 * Syllables of an English word: groups of vowels, less silent endings. Right for about nine words of ten, which is enough for an
 * average over a text. After the rules of Greg Fast's Lingua::EN::Syllable.
 */
export const syllables = (word: string): number => {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  if (letters.length <= 3) return letters.length === 0 ? 0 : 1
  const spoken = letters
    .replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/, (ending) => ending.charAt(0))
    .replace(/^y/, '')
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 1
  const split = (spoken.match(/ia(?!n$|l$)|io(?!u|n)|eo(?!p)|ie(?=t)|ua(?!l)|iu|[ey]ing|ii|ea$/g) ?? []).length
  return Math.max(1, groups + split)
}

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []

const sentencesOf = (text: string): number => text.split(/[.!?…]+(?:["”’')\]]*)(?:\s|$)|\n+/).filter((part) => /\p{L}/u.test(part)).length

/** Fewer words say too little about how a text reads. */
const leastWords = 30

/**
 * School grade (United States) of a text: Flesch-Kincaid, from J. P. Kincaid et al., Derivation of New Readability Formulas for Navy
 * Enlisted Personnel, 1975. `undefined` for very short texts.
 */
export const readingGrade = (text: string): number | undefined => {
  const words = wordsOf(text)
  if (words.length < leastWords) return undefined
  const sentences = Math.max(1, sentencesOf(text))
  const total = words.reduce((sum, word) => sum + syllables(word), 0)
  return Math.max(0, Math.round((0.39 * words.length) / sentences + (11.8 * total) / words.length - 15.59))
}
