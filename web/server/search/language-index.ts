import type { LanguageCode } from '@practice/shared/languages/languages'
import type { SearchText } from '@practice/shared/search/contract'
import { searchLimits } from '@practice/shared/search/contract'
import { isEverywhere, plainWordsIn, stemOf } from '@practice/shared/search/words'
import type { Query, SearchResult } from 'minisearch'
import MiniSearch from 'minisearch'
import type { Synonyms } from './synonyms'

type Field = 'title' | 'names' | 'headings' | 'summary' | 'text'
const fields: Field[] = ['title', 'names', 'headings', 'summary', 'text']

/** Where a word stands when a text is about it. Most words of the index stand in the texts themselves. */
const prominentFields: Field[] = ['title', 'names', 'headings', 'summary']

/** How much more a word says about a text when it stands there. */
const boost: Record<Field, number> = { title: 6, names: 4, headings: 3, summary: 2, text: 1 }

/** Of a word that means the same as the one that was typed. */
const synonymWeight = 0.6

/** With fewer results it is worth looking for what else might have been meant. */
export const enough = 3

/** Whoever asks in whole sentences does not mean every word of them. */
const sentenceFrom = 4

/** Letters that may be wrong: short words become other words too easily. */
const mistakesIn = ({ length }: string): number => (length < 4 ? 0 : length < 7 ? 1 : 2)

/** A part of the question: a word, or words that mean something together, and what means the same. */
interface Part {
  words: string[]
  synonyms: string[][]
  /** Its last word may not be finished. */
  last: boolean
}

const partsOf = (words: readonly string[], synonyms: Synonyms): Part[] => {
  const wanted = synonyms.partsOf(words.filter((word) => !isEverywhere(word)))
  return wanted.map((part, index, all) => ({ ...part, last: index === all.length - 1 }))
}

/** How far a search goes: what takes longer and finds less exact things is only done when the rest found too little. */
interface Effort {
  /** Only in the prominent fields. */
  prominent: boolean
  /** Also words that mean the same or begin the same. */
  similar: boolean
  /** Every part of the question, or at least one. */
  combineWith: 'AND' | 'OR'
}

const beginsWith = (word: string, last: boolean): boolean => (last ? word.length > 1 : word.length > 3)

/** Two neighbouring letters in the other order, the most common mistake after a missing and a wrong letter. */
const withSwaps = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, index) => `${word.slice(0, index)}${word[index + 1] ?? ''}${word[index] ?? ''}${word.slice(index + 2)}`)

const atLessWeight = { boostTerm: () => synonymWeight }

const queryOfWord = (word: string, last: boolean, { similar }: Effort, language: LanguageCode): Query => {
  // Two letters begin too many words to look for all of them in every text.
  const where = word.length < 3 ? { fields: ['title', 'names'] } : {}
  const typed = { queries: [word], prefix: similar ? beginsWith(word, last) : last && word.length > 1, ...where }
  const stem = similar ? stemOf(word, language) : undefined
  return stem === undefined ? typed : { combineWith: 'OR', queries: [typed, { queries: [stem], prefix: true, ...atLessWeight }] }
}

const queryOfPart = ({ words, synonyms, last }: Part, effort: Effort, language: LanguageCode): Query => {
  const typed: Query = { combineWith: 'AND', queries: words.map((word, at) => queryOfWord(word, last && at === words.length - 1, effort, language)) }
  if (!effort.similar || synonyms.length === 0) return typed
  return { combineWith: 'OR', queries: [typed, ...synonyms.map((others) => ({ combineWith: 'AND' as const, queries: others, ...atLessWeight }))] }
}

/** What is tried one after the other until it finds this many. */
const steps: (Effort & { until: number })[] = [
  { prominent: true, similar: false, combineWith: 'AND', until: searchLimits.results },
  { prominent: false, similar: false, combineWith: 'AND', until: searchLimits.results },
  { prominent: false, similar: true, combineWith: 'AND', until: enough },
]
/** Among so many documents enough is found as it was typed, and what is similar would take long. */
const many = 2_000

/** The more words of a sentence stand in a text, the further up it comes. */
const stepsForSentences = (documents: number): typeof steps => [
  ...(documents < many ? [] : [{ prominent: true, similar: false, combineWith: 'OR' as const, until: enough }]),
  { prominent: true, similar: true, combineWith: 'OR', until: enough },
]

/** A text that was found: its key, and the words of it that are the reason. There can be thousands, so they stay as they come. */
export type Hit = Pick<SearchResult, 'id' | 'terms'>

/** The words of all texts in one language. */
export class LanguageIndex {
  readonly #language: LanguageCode
  readonly #index = new MiniSearch<SearchText>({
    idField: 'key',
    fields,
    tokenize: plainWordsIn,
    processTerm: (word) => (isEverywhere(word) ? null : word),
    searchOptions: { boost, weights: { prefix: 0.5, fuzzy: 0.5 }, combineWith: 'AND', processTerm: (word) => word },
  })

  constructor(language: LanguageCode) {
    this.#language = language
  }

  add(text: SearchText): void {
    this.#index.add(text)
  }

  discard(key: string): void {
    this.#index.discard(key)
  }

  isKnown(word: string, last: boolean): boolean {
    return this.#index.search(word, { prefix: beginsWith(word, last) }).length > 0
  }

  #search(parts: readonly Part[], effort: Effort): Hit[] {
    const { prominent, combineWith } = effort
    return this.#index.search({ combineWith, queries: parts.map((part) => queryOfPart(part, effort, this.#language)), fields: prominent ? prominentFields : fields })
  }

  find(words: readonly string[], synonyms: Synonyms): Hit[] {
    const parts = partsOf(words, synonyms)
    if (parts.length === 0) return this.#findUnfinished(words.at(-1) ?? '')
    let most: Hit[] = []
    for (const { until, ...effort } of parts.length < sentenceFrom ? steps : stepsForSentences(this.#index.documentCount)) {
      const found = this.#search(parts, effort)
      if (found.length >= until) return found
      if (found.length > most.length) most = found
    }
    return most
  }

  /** "the" says nothing, unless it is on its way to "therapy". */
  #findUnfinished(word: string): Hit[] {
    return word.length > 2 ? this.#search([{ words: [word], synonyms: [], last: true }], { prominent: true, similar: false, combineWith: 'AND' }) : []
  }

  /** One of several words is better than nothing. */
  findAny(words: readonly string[], synonyms: Synonyms): Hit[] {
    const parts = partsOf(words, synonyms)
    return parts.length > 1 ? this.#search(parts, { prominent: false, similar: false, combineWith: 'OR' }) : []
  }

  /** The word of these texts that was most likely meant. */
  correctionOf(word: string): string | undefined {
    const swapped = withSwaps(word).find((candidate) => candidate !== word && this.isKnown(candidate, false))
    if (swapped !== undefined) return swapped
    for (const where of [prominentFields, fields]) {
      const counted = new Map<string, number>()
      for (const { terms } of this.#index.search(word, { fuzzy: mistakesIn(word), fields: where }).slice(0, 50)) {
        for (const term of terms) counted.set(term, (counted.get(term) ?? 0) + 1)
      }
      const [best] = [...counted].sort(([, one], [, other]) => other - one)
      if (best) return best[0]
    }
    return undefined
  }
}
