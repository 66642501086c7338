import { createHash } from 'node:crypto'
import type { LanguageCode } from '@practice/shared/languages/languages'
import { firstLanguage, isInEveryLanguage, pathIn } from '@practice/shared/languages/languages'
import type { SearchResponse, SearchResult, SearchText } from '@practice/shared/search/contract'
import { searchLimits } from '@practice/shared/search/contract'
import { asksForHelp } from '@practice/shared/search/asks-for-help'
import { keyOfTranslation } from '@practice/shared/search/text-key'
import { isEverywhere, plainWordsIn } from '@practice/shared/search/words'
import { beginningOf, excerptOf, markWords } from './excerpt'
import type { Hit } from './language-index'
import { enough, LanguageIndex } from './language-index'
import { spanishWords } from './spanish-words'
import { Synonyms } from './synonyms'

/** What is kept of a text beside the index of its words, as it is shown. */
interface Kept extends Pick<SearchText, 'kind' | 'language' | 'path' | 'title' | 'summary' | 'tags'> {
  /** In UTF-8, apart from the heap: half the memory, and nothing for the garbage collector to walk through. */
  text: Buffer
  /** Of everything, to know whether it changed. */
  version: string
}

interface Outcome {
  hits: Hit[]
  suggestion: string | null
}

const nothing = { results: [], total: 0, suggestion: null }

const indexes = (): Record<LanguageCode, LanguageIndex> => ({ en: new LanguageIndex('en'), es: new LanguageIndex('es') })

/** Whoever reads another language than the first finds what is in it, and after that what is only in the first one. */
const readIn = (language: LanguageCode): LanguageCode[] => (language === firstLanguage ? [firstLanguage] : [language, firstLanguage])

/** Finds published texts. Everything happens at once, in a few milliseconds. */
export class SearchIndex {
  readonly #kept = new Map<string, Kept>()
  readonly #indexes = indexes()
  #synonyms = new Synonyms(spanishWords)

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
    const { key, language, kind, path, title, summary, tags, text } = given
    if (known) this.#indexes[known.language].discard(key)
    this.#indexes[language].add(given)
    this.#kept.set(key, { language, kind, path, title, summary, tags, text: Buffer.from(text), version })
    return true
  }

  has(key: string): boolean {
    return this.#kept.has(key)
  }

  remove(key: string): boolean {
    const known = this.#kept.get(key)
    if (!known) return false
    this.#kept.delete(key)
    this.#indexes[known.language].discard(key)
    return true
  }

  /** Texts that were made from something with one of the tags. */
  touchedBy(tags: ReadonlySet<string>): string[] {
    return [...this.#kept].flatMap(([key, kept]) => (kept.tags.some((tag) => tags.has(tag)) ? [key] : []))
  }

  keys(): string[] {
    return [...this.#kept.keys()]
  }

  /** What `find` gives in the language of the reader, and after that what it gives in the first one, every document once. */
  #findInEach(language: LanguageCode, find: (index: LanguageIndex) => Hit[]): Hit[] {
    const own = find(this.#indexes[language])
    // Nobody would see what comes after.
    if (language === firstLanguage || own.length >= searchLimits.results) return own
    const shown = new Set(own.map(({ id }) => String(id)))
    const others = find(this.#indexes[firstLanguage]).flatMap(({ id, terms }): Hit[] => {
      const translated = keyOfTranslation(String(id), language)
      if (shown.has(translated)) return []
      return [{ id: this.#kept.has(translated) ? translated : id, terms }]
    })
    return [...own, ...others]
  }

  #find(words: readonly string[], language: LanguageCode): Hit[] {
    return this.#findInEach(language, (index) => index.find(words, this.#synonyms))
  }

  /** Whether a word is one that texts or lists of words have; such a word is no mistake. */
  #isKnown(word: string, last: boolean, language: LanguageCode): boolean {
    return isEverywhere(word) || this.#synonyms.has(word) || readIn(language).some((code) => this.#indexes[code].isKnown(word, last))
  }

  #correctionOf(word: string, language: LanguageCode): string | undefined {
    for (const code of readIn(language)) {
      const correction = this.#indexes[code].correctionOf(word)
      if (correction !== undefined) return correction
    }
    return undefined
  }

  /** What is found when a word that is nowhere is taken for the one that was probably meant, or left out. */
  #findWhatWasMeant(words: readonly string[], language: LanguageCode): Outcome | undefined {
    const isUnknown = words.map((word, index) => !this.#isKnown(word, index === words.length - 1, language))
    if (!isUnknown.includes(true)) return undefined
    const meant = words.map((word, index) => (isUnknown[index] ? this.#correctionOf(word, language) : word))
    const rest = meant.filter((word) => word !== undefined)
    if (rest.every(isEverywhere)) return undefined
    return { hits: this.#find(rest, language), suggestion: rest.length === words.length ? rest.join(' ') : null }
  }

  #hits(words: readonly string[], language: LanguageCode): Outcome {
    const found = this.#find(words, language)
    if (words.every(isEverywhere)) return { hits: found, suggestion: null }
    const meant = found.length < enough ? this.#findWhatWasMeant(words, language) : undefined
    if (meant && meant.hits.length > found.length) return meant
    const some = found.length === 0 ? this.#findInEach(language, (index) => index.findAny(words, this.#synonyms)) : found
    return { hits: some, suggestion: null }
  }

  #present({ id, terms }: Hit, reading: LanguageCode): SearchResult[] {
    const kept = this.#kept.get(String(id))
    if (!kept) return []
    const found = new Set(terms)
    const { language, kind, path, title, summary } = kept
    const text = kept.text.toString()
    const excerpt = excerptOf(summary, found) ?? excerptOf(text, found) ?? beginningOf(summary || text)
    const address = language === reading || isInEveryLanguage(path) ? pathIn(reading, path) : path
    return [{ kind, language, path: address, title: markWords(title, found), excerpt }]
  }

  /** Keys of what `search` would show. */
  keysFor(question: string, language: LanguageCode): string[] {
    return this.#hits(this.#wordsOf(question), language).hits.slice(0, searchLimits.results).map(({ id }) => String(id))
  }

  #wordsOf(question: string): string[] {
    return plainWordsIn(question.slice(0, searchLimits.query)).slice(0, searchLimits.words)
  }

  /** @param language of the reader */
  search(question: string, language: LanguageCode): SearchResponse {
    const words = this.#wordsOf(question)
    const shortened = question.trim().length > searchLimits.query || plainWordsIn(question.slice(0, searchLimits.query)).length > searchLimits.words
    const about = { shortened, offerHelp: asksForHelp(question) }
    if (words.length === 0) return { ...nothing, ...about }
    const { hits, suggestion } = this.#hits(words, language)
    return { results: hits.slice(0, searchLimits.results).flatMap((hit) => this.#present(hit, language)), total: hits.length, suggestion, ...about }
  }
}
