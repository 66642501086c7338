import { isEverywhere, plainWordsIn } from '@practice/shared/search/words'

/** What is typed, in order: a word or words that are one expression, with the others of its group. */
export interface Expression {
  words: string[]
  synonyms: string[][]
}

const same = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && one.every((word, index) => word === other[index])

/** Groups of words that mean the same, some of them several words together. */
export class Synonyms {
  /** By the first word, the longest expressions first. */
  readonly #byFirstWord = new Map<string, { words: string[]; group: string[][] }[]>()
  readonly #words = new Set<string>()

  constructor(groups: readonly (readonly string[])[]) {
    for (const group of groups) {
      const expressions = group.map((text) => plainWordsIn(text).filter((word) => !isEverywhere(word))).filter(({ length }) => length > 0)
      for (const words of expressions) {
        for (const word of words) this.#words.add(word)
        const [first = ''] = words
        const known = this.#byFirstWord.get(first) ?? []
        this.#byFirstWord.set(first, [...known, { words, group: expressions }].sort((one, other) => other.words.length - one.words.length))
      }
    }
  }

  has(word: string): boolean {
    return this.#words.has(word)
  }

  #at(words: readonly string[], position: number): Expression | undefined {
    const found = this.#byFirstWord.get(words[position] ?? '')?.filter((one) => same(one.words, words.slice(position, position + one.words.length))) ?? []
    const [longest] = found
    if (!longest) return undefined
    // A word may be in several groups.
    const synonyms = found.filter(({ words: others }) => same(others, longest.words)).flatMap(({ group }) => group.filter((others) => !same(others, longest.words)))
    return { words: longest.words, synonyms }
  }

  partsOf(words: readonly string[]): Expression[] {
    const parts: Expression[] = []
    for (let position = 0; position < words.length; ) {
      const part = this.#at(words, position) ?? { words: words.slice(position, position + 1), synonyms: [] }
      parts.push(part)
      position += part.words.length
    }
    return parts
  }
}
