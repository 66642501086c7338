import { createHash } from 'node:crypto'
import type { SearchResponse, SearchResult, SearchText } from '@practice/shared/search/contract'
import { searchLimits } from '@practice/shared/search/contract'
import { asksForHelp } from '@practice/shared/search/asks-for-help'
import { isEverywhere, plainWordsIn, stemOf } from '@practice/shared/search/words'
import type { Query, SearchResult as Hit } from 'minisearch'
import MiniSearch from 'minisearch'
import { beginningOf, excerptOf, markWords } from './excerpt'
import { spanishWords } from './spanish-words'
import { Synonyms } from './synonyms'

/** What is kept of a text beside the index of its words, as it is shown. */
interface Kept extends Pick<SearchText, 'kind' | 'path' | 'title' | 'summary' | 'tags'> {
  /** In UTF-8, apart from the heap: half the memory, and nothing for the garbage collector to walk through. */
  text: Buffer
  /** Of everything, to know whether it changed. */
  version: string
}

type Field = 'title' | 'names' | 'headings' | 'summary' | 'text'
const fields: Field[] = ['title', 'names', 'headings', 'summary', 'text']

/** Where a word stands when a text is about it. Most words of the index stand in the texts themselves. */
const prominentFields: Field[] = ['title', 'names', 'headings', 'summary']

/** How much more a word says about a text when it stands there. */
const boost: Record<Field, number> = { title: 6, names: 4, headings: 3, summary: 2, text: 1 }

/** Of a word that means the same as the one that was typed. */
const synonymWeight = 0.6

/** With fewer results it is worth looking for what else might have been meant. */
const enough = 3

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

const queryOfWord = (word: string, last: boolean, { similar }: Effort): Query => {
  // Two letters begin too many words to look for all of them in every text.
  const where = word.length < 3 ? { fields: ['title', 'names'] } : {}
  const typed = { queries: [word], prefix: similar ? beginsWith(word, last) : last && word.length > 1, ...where }
  const stem = similar ? stemOf(word) : undefined
  return stem === undefined ? typed : { combineWith: 'OR', queries: [typed, { queries: [stem], prefix: true, ...atLessWeight }] }
}

const queryOfPart = ({ words, synonyms, last }: Part, effort: Effort): Query => {
  const typed: Query = { combineWith: 'AND', queries: words.map((word, at) => queryOfWord(word, last && at === words.length - 1, effort)) }
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

interface Outcome {
  hits: Hit[]
  suggestion: string | null
}

const nothing = { results: [], total: 0, suggestion: null }

/** Finds published texts. Everything happens at once, in a few milliseconds. */
export class SearchIndex {
  readonly #kept = new Map<string, Kept>()
  #synonyms = new Synonyms(spanishWords)
  readonly #index = new MiniSearch<SearchText>({
    idField: 'key',
    fields,
    tokenize: plainWordsIn,
    processTerm: (word) => (isEverywhere(word) ? null : word),
    searchOptions: { boost, weights: { prefix: 0.5, fuzzy: 0.5 }, combineWith: 'AND', processTerm: (word) => word },
  })

  get size(): number {
    return this.#kept.size
  }

  setSynonyms(groups: readonly (readonly string[])[]): void {
    this.#synonyms = new Synonyms([...groups, ...spanishWords])
  }

  /** Adds a text, or puts it in the place of what it was. @returns whether anything changed */
  put(given: SearchText): boolean {
    const version = createHash('sha256').update(JSON.stringify(given)).digest('base64')
    const known = this.#kept.get(given.key)
    if (known && known.version === version) return false
    const { key, kind, path, title, summary, tags, text } = given
    if (known) this.#index.discard(key)
    this.#index.add(given)
    this.#kept.set(key, { kind, path, title, summary, tags, text: Buffer.from(text), version })
    return true
  }

  has(key: string): boolean {
    return this.#kept.has(key)
  }

  remove(key: string): boolean {
    if (!this.#kept.delete(key)) return false
    this.#index.discard(key)
    return true
  }

  /** Documents that were made from something with one of the tags. */
  touchedBy(tags: ReadonlySet<string>): string[] {
    return [...this.#kept].flatMap(([key, kept]) => (kept.tags.some((tag) => tags.has(tag)) ? [key] : []))
  }

  keys(): string[] {
    return [...this.#kept.keys()]
  }

  #isKnown(word: string, last: boolean): boolean {
    return this.#index.search(word, { prefix: beginsWith(word, last) }).length > 0
  }

  #find(parts: readonly Part[], effort: Effort): Hit[] {
    const { prominent, combineWith } = effort
    return this.#index.search({ combineWith, queries: parts.map((part) => queryOfPart(part, effort)), fields: prominent ? prominentFields : fields })
  }

  #partsOf(words: readonly string[]): Part[] {
    const wanted = this.#synonyms.partsOf(words.filter((word) => !isEverywhere(word)))
    return wanted.map((part, index, all) => ({ ...part, last: index === all.length - 1 }))
  }

  #findByAndBy(parts: readonly Part[]): Hit[] {
    let most: Hit[] = []
    for (const { until, ...effort } of parts.length < sentenceFrom ? steps : stepsForSentences(this.size)) {
      const found = this.#find(parts, effort)
      if (found.length >= until) return found
      if (found.length > most.length) most = found
    }
    return most
  }

  /** The word of the site that was most likely meant. */
  #correctionOf(word: string): string | undefined {
    const swapped = withSwaps(word).find((candidate) => candidate !== word && this.#isKnown(candidate, false))
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

  /** What is found when a word that is nowhere is taken for the one that was probably meant, or left out. */
  #findWhatWasMeant(words: readonly string[]): Outcome | undefined {
    const isUnknown = words.map((word, index) => !isEverywhere(word) && !this.#isKnown(word, index === words.length - 1))
    if (!isUnknown.includes(true)) return undefined
    const meant = words.map((word, index) => (isUnknown[index] ? this.#correctionOf(word) : word))
    const rest = meant.filter((word) => word !== undefined)
    return { hits: this.#findByAndBy(this.#partsOf(rest)), suggestion: rest.length === words.length ? rest.join(' ') : null }
  }

  /** "the" says nothing, unless it is on its way to "therapy". */
  #findUnfinished(word: string): Hit[] {
    return word.length > 2 ? this.#find([{ words: [word], synonyms: [], last: true }], { prominent: true, similar: false, combineWith: 'AND' }) : []
  }

  #hits(words: readonly string[]): Outcome {
    const parts = this.#partsOf(words)
    if (parts.length === 0) return { hits: this.#findUnfinished(words.at(-1) ?? ''), suggestion: null }
    const found = this.#findByAndBy(parts)
    const meant = found.length < enough ? this.#findWhatWasMeant(words) : undefined
    if (meant && meant.hits.length > found.length) return meant
    // One of several words is better than nothing.
    const some = found.length === 0 && parts.length > 1 ? this.#find(parts, { prominent: false, similar: false, combineWith: 'OR' }) : found
    return { hits: some, suggestion: null }
  }

  #present({ id, terms }: Hit): SearchResult[] {
    const kept = this.#kept.get(String(id))
    if (!kept) return []
    const found = new Set(terms)
    const { kind, path, title, summary } = kept
    const text = kept.text.toString()
    const excerpt = excerptOf(summary, found) ?? excerptOf(text, found) ?? beginningOf(summary || text)
    return [{ kind, path, title: markWords(title, found), excerpt }]
  }

  /** Keys of what `search` would show. */
  keysFor(question: string): string[] {
    return this.#hits(this.#wordsOf(question)).hits.slice(0, searchLimits.results).map(({ id }) => String(id))
  }

  #wordsOf(question: string): string[] {
    return plainWordsIn(question.slice(0, searchLimits.query)).slice(0, searchLimits.words)
  }

  search(question: string): SearchResponse {
    const words = this.#wordsOf(question)
    const shortened = question.trim().length > searchLimits.query || plainWordsIn(question.slice(0, searchLimits.query)).length > searchLimits.words
    const about = { shortened, offerHelp: asksForHelp(question) }
    if (words.length === 0) return { ...nothing, ...about }
    const { hits, suggestion } = this.#hits(words)
    return { results: hits.slice(0, searchLimits.results).flatMap((hit) => this.#present(hit)), total: hits.length, suggestion, ...about }
  }
}
