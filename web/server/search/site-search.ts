import { setImmediate as letOthersRun, setTimeout as pause } from 'node:timers/promises'
import type { LanguageCode } from '@practice/shared/languages/languages'
import { firstLanguage, languages } from '@practice/shared/languages/languages'
import type { SearchResponse, SearchSettings, SearchText, SearchTextsResponse } from '@practice/shared/search/contract'
import { searchLimits } from '@practice/shared/search/contract'
import { parseTextKey, textKey } from '@practice/shared/search/text-key'
import type { Trust } from '../answers/answer-store'
import { SearchIndex } from './search-index'
import type { TextJournal } from './text-journal'

/** Where texts come from. */
export interface TextSource {
  texts: (which: { after?: string | undefined; of?: string }) => Promise<SearchTextsResponse>
  settings: () => Promise<SearchSettings>
}

interface SiteSearchOptions {
  source: TextSource
  /** How far changes are heard of as they happen (see answers/answer-store). */
  trust: () => Trust
  /** Keeps the texts for the next process. */
  journal?: TextJournal | undefined
  onFault: (error: unknown) => void
}

/** More texts than a practice has, in all languages together; with them the index takes some 250 MB. What is beyond is not found. */
const mostTexts = 20_000
/** Until the first texts are there, a search waits this long. */
const longestWaitMs = 5_000
const retryMs = 2_000
/** While nobody tells of changes, everything is read again after this long, when somebody searches. */
const staleAfterMs = 60_000

/** Texts that may be gone with what a tag names: a document takes its words in every language with it. */
const textsOf = (tag: string): string[] => {
  const name = parseTextKey(tag)
  if (!name) return []
  return (name.language === firstLanguage ? languages : [name.language]).map((language) => textKey({ ...name, language }))
}

/**
 * The search of the site: an index in this process's memory, in step with the CMS. What is withdrawn is gone from it at
 * once; what changed is read again.
 */
export class SiteSearch {
  readonly #index = new SearchIndex()
  readonly #options: SiteSearchOptions
  /** Texts to read again; until then nothing older of them may be put into the index. */
  readonly #outdated = new Set<string>()
  #isEverythingOutdated = true
  #isReadingEverything = false
  #areSettingsOutdated = true
  #readAt = 0
  #running: Promise<void> | undefined
  #stopped = new AbortController()
  /** Resolves when there is something to search in. */
  readonly #ready: Promise<true>
  #becomeReady: () => void = () => undefined

  constructor(options: SiteSearchOptions) {
    this.#options = options
    this.#ready = new Promise((resolve) => (this.#becomeReady = () => resolve(true)))
  }

  get usage() {
    return { documents: this.#index.size, inStep: this.#isInStep }
  }

  get #isInStep(): boolean {
    return this.#options.trust() === 'following' && !this.#isEverythingOutdated && !this.#isReadingEverything && this.#readAt > 0
  }

  /** Begins to read, in the background. */
  start(): void {
    this.#running ??= this.#run().finally(() => (this.#running = undefined))
  }

  async stop(): Promise<void> {
    this.#stopped.abort()
    await this.#running
  }

  /** Hears of a change. What it withdraws is gone when this returns. */
  heard(tags: ReadonlySet<string> | 'everything'): void {
    if (tags === 'everything') {
      this.#isEverythingOutdated = true
      this.#areSettingsOutdated = true
    } else {
      if (tags.has('site')) this.#areSettingsOutdated = true
      for (const key of this.#index.touchedBy(tags)) this.#outdated.add(key)
      for (const key of [...tags].flatMap(textsOf)) {
        this.#outdated.add(key)
        this.#remove(key)
      }
    }
    this.start()
  }

  #remove(key: string): void {
    if (this.#index.remove(key)) this.#options.journal?.gone(key)
  }

  #put(text: SearchText): boolean {
    if (this.#index.size >= mostTexts && !this.#index.has(text.key)) return false
    const isNew = this.#index.put(text)
    if (isNew) this.#options.journal?.put(text)
    return isNew
  }

  async #run(): Promise<void> {
    if (this.#readAt === 0) await this.#load()
    while (!this.#stopped.signal.aborted && (this.#isEverythingOutdated || this.#areSettingsOutdated || this.#outdated.size > 0)) {
      try {
        await this.#catchUp()
      } catch (error) {
        if (this.#options.trust() === 'following') this.#options.onFault(error)
        await pause(retryMs, undefined, { signal: this.#stopped.signal, ref: false }).catch(() => undefined)
      }
    }
  }

  async #load(): Promise<void> {
    const texts = (await this.#options.journal?.load()) ?? []
    for (const text of texts) {
      if (!this.#outdated.has(text.key)) this.#index.put(text)
      await letOthersRun()
      if (this.#stopped.signal.aborted) return
    }
    if (texts.length > 0) this.#becomeReady()
  }

  async #catchUp(): Promise<void> {
    if (this.#areSettingsOutdated) {
      this.#areSettingsOutdated = false
      await this.#readSettings()
    }
    if (this.#isEverythingOutdated) return this.#readEverything()
    const keys = [...this.#outdated].slice(0, searchLimits.textsAtOnce)
    await this.#readAgain(keys)
  }

  async #readSettings(): Promise<void> {
    try {
      this.#index.setSynonyms((await this.#options.source.settings()).synonyms)
    } catch (error) {
      this.#areSettingsOutdated = true
      throw error
    }
  }

  /** Reads every text; those that are as they were cost nothing. Others can be searched meanwhile. */
  async #readEverything(): Promise<void> {
    const { source, journal } = this.#options
    this.#isEverythingOutdated = false
    this.#isReadingEverything = true
    journal?.beginAnew()
    const seen = new Set<string>()
    try {
      for (let after: string | undefined; ; ) {
        const { texts, next } = await source.texts({ after })
        for (const text of texts) {
          // What changed after this was read is read again afterward.
          if (this.#outdated.has(text.key)) continue
          seen.add(text.key)
          if (!this.#put(text)) journal?.keep(text)
          await letOthersRun()
        }
        if (next === null || this.#stopped.signal.aborted) break
        after = next
      }
    } catch (error) {
      this.#isEverythingOutdated = true
      throw error
    }
    if (this.#stopped.signal.aborted) return
    this.#isReadingEverything = false
    for (const key of this.#index.keys()) if (!seen.has(key) && !this.#outdated.has(key)) this.#remove(key)
    journal?.finishAnew()
    this.#readAt = Date.now()
    this.#becomeReady()
  }

  /** Reads some texts again. @returns whether anything is different now */
  async #readAgain(keys: readonly string[]): Promise<boolean> {
    for (const key of keys) this.#outdated.delete(key)
    try {
      const { texts } = await this.#options.source.texts({ of: keys.join(',') })
      const fresh = new Map(texts.map((text) => [text.key, text]))
      let changed = false
      for (const key of keys) {
        // Changed once more while it was being read.
        if (this.#outdated.has(key)) continue
        const text = fresh.get(key)
        if (text) changed = this.#put(text) || changed
        else if (this.#index.has(key)) {
          this.#remove(key)
          changed = true
        }
      }
      return changed
    } catch (error) {
      for (const key of keys) this.#outdated.add(key)
      throw error
    }
  }

  async #untilReady(): Promise<boolean> {
    this.start()
    const late = pause(longestWaitMs, false as const, { ref: false })
    return Promise.race([this.#ready, late])
  }

  /**
   * @param language of the reader
   * @param spend is told the milliseconds of this process that it took
   * @returns `undefined` while there is nothing to search in
   */
  async search(question: string, language: LanguageCode, spend: (milliseconds: number) => void): Promise<SearchResponse | undefined> {
    if (!(await this.#untilReady())) return undefined
    if (this.#options.trust() === 'unsure' && Date.now() - this.#readAt > staleAfterMs && this.#running === undefined) this.heard('everything')
    if (!this.#isInStep && this.#options.trust() !== 'down') await this.#confirm(question, language)
    const began = performance.now()
    const found = this.#index.search(question, language)
    spend(performance.now() - began)
    return found
  }

  /** Asks the CMS about what would be shown, so that nothing is that was withdrawn unheard. */
  async #confirm(question: string, language: LanguageCode): Promise<void> {
    try {
      const keys = this.#index.keysFor(question, language)
      if (keys.length > 0) await this.#readAgain(keys)
    } catch {
      // Nobody can be asked: what is there is the best there is, as with pages.
    }
  }
}
