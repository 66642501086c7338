import { LRUCache } from 'lru-cache'
import type { Answer } from './answer'
import { sizeOf } from './answer'
import type { DiskTier } from './disk-tier'

/**
 * How far kept answers can be trusted.
 * - `following`: every change is heard of as it happens.
 * - `down`: the CMS does not answer, so nobody can be asked; what is kept is the best there is.
 * - `unsure`: the CMS answers but its changes do not arrive, so it is asked each time.
 */
export type Trust = 'following' | 'down' | 'unsure'

/** What goes to those who asked for it and is not kept: an error, a redirect. */
export interface PassedAnswer {
  status: number
  headers: Record<string, string>
  body: string | Buffer
  /** Only for now, because the CMS does not answer. */
  unavailable: boolean
}

/** What making an answer came to. */
export type Made = { kept: Answer } | { passed: PassedAnswer }
export type Make = () => Promise<Made>

const hour = 60 * 60 * 1000
/** When an answer is made again although nothing is known to have changed, while readers still get it. */
const refreshAfter = hour
/** When readers no longer get it. Half the life of the form token in a page (shared/src/forms/form-guard.ts). */
const outdatedAfter = 12 * hour
/** How old an answer may be that is sent while the CMS is down. */
const graceWhenDown = 7 * 24 * hour
/** Purged answers that are made again at once: the most read ones. */
const madeAgainAtOnce = 10

interface Kept {
  answer: Answer
  reads: number
  /** Not known for answers that come from disk until somebody asks for them. */
  make: (() => Promise<unknown>) | undefined
}

type Purged = ReadonlySet<string> | 'everything'

interface Making {
  promise: Promise<Made>
  /** What was purged since it began: an answer that was read before must not be kept after. */
  watch: { purged: Set<string> | 'everything' }
}

/** More tries than anybody changes a document in the time that a page takes. */
const triesWhenPurged = 3

interface StoreOptions {
  maxBytes: number
  disk?: DiskTier | undefined
}

/** Finished answers by their address: in memory, and on disk if there is a place for them. */
export class AnswerStore {
  trust: Trust = 'unsure'
  readonly counts = { hits: 0, made: 0, purged: 0 }
  readonly #memory: LRUCache<string, Kept>
  readonly #disk: DiskTier | undefined
  readonly #making = new Map<string, Making>()

  constructor({ maxBytes, disk }: StoreOptions) {
    this.#memory = new LRUCache<string, Kept>({ maxSize: maxBytes, sizeCalculation: ({ answer }) => sizeOf(answer) })
    this.#disk = disk
  }

  get usage() {
    return { memory: { entries: this.#memory.size, bytes: this.#memory.calculatedSize }, disk: this.#disk?.usage, making: this.#making.size }
  }

  #isUsable({ madeAt }: Answer): boolean {
    const age = Date.now() - madeAt
    if (this.trust === 'following') return age < outdatedAfter
    return this.trust === 'down' && age < graceWhenDown
  }

  #hit(kept: Kept): Answer {
    kept.reads += 1
    this.counts.hits += 1
    return kept.answer
  }

  /** The answer if it can be sent this instant, without waiting for anything. */
  ready(key: string): Answer | undefined {
    const kept = this.#memory.get(key)
    if (!kept || !this.#isUsable(kept.answer)) return undefined
    if (this.trust === 'following' && kept.make && Date.now() - kept.answer.madeAt > refreshAfter) void kept.make().catch(() => undefined)
    return this.#hit(kept)
  }

  /** What is kept, whether it can be trusted or not: for whoever has made sure of it. */
  async known(key: string): Promise<Answer | undefined> {
    return (await this.#known(key))?.answer
  }

  async #known(key: string): Promise<Kept | undefined> {
    const kept = this.#memory.get(key)
    if (kept) return kept
    const answer = await this.#disk?.load(key)
    // Somebody else may have been faster, or it may have been purged meanwhile.
    if (!answer) return this.#memory.get(key)
    const fromDisk: Kept = { answer, reads: 0, make: undefined }
    if (!this.#memory.has(key)) this.#memory.set(key, fromDisk)
    return this.#memory.get(key) ?? fromDisk
  }

  /**
   * The answer for an address, made if need be. However many ask, it is made once. Nothing is sent that is known to be
   * outdated; while the CMS is down, the last answer there was is sent.
   */
  async get(key: string, make: Make): Promise<Made> {
    const again = () => this.#once(key, make)
    const kept = await this.#known(key)
    if (kept) kept.make ??= again
    if (kept && this.#isUsable(kept.answer)) return { kept: this.ready(key) ?? this.#hit(kept) }
    const made = await again()
    const last = this.#memory.peek(key)
    const isLastResort = 'passed' in made && made.passed.unavailable && last && Date.now() - last.answer.madeAt < graceWhenDown
    return isLastResort ? { kept: this.#hit(last) } : made
  }

  #once(key: string, make: Make): Promise<Made> {
    const underWay = this.#making.get(key)
    if (underWay) return underWay.promise
    const watch: Making['watch'] = { purged: new Set() }
    const promise = this.#makeUntilFresh(key, make, watch).finally(() => this.#making.delete(key))
    this.#making.set(key, { promise, watch })
    return promise
  }

  async #makeUntilFresh(key: string, make: Make, watch: Making['watch']): Promise<Made> {
    for (let tries = 1; ; tries += 1) {
      watch.purged = new Set()
      this.counts.made += 1
      const made = await make()
      if (!('kept' in made)) return made
      if (!isPurged(made.kept.tags, watch.purged)) {
        this.#keep(key, made.kept, () => this.#once(key, make))
        return made
      }
      if (tries === triesWhenPurged) return made
    }
  }

  #keep(key: string, answer: Answer, make: () => Promise<unknown>): void {
    const before = this.#memory.peek(key)
    this.#memory.set(key, { answer, reads: Math.floor((before?.reads ?? 0) / 2), make })
    this.#disk?.save(answer)
  }

  /** Forgets every answer that has one of the tags, or all; the most read ones are made again at once. */
  purge(tags: Purged): void {
    for (const { watch } of this.#making.values()) {
      if (tags === 'everything' || watch.purged === 'everything') watch.purged = 'everything'
      else for (const tag of tags) watch.purged.add(tag)
    }
    const gone: Kept[] = []
    for (const [key, kept] of [...this.#memory.entries()]) {
      if (!isPurged(kept.answer.tags, tags)) continue
      this.#memory.delete(key)
      gone.push(kept)
    }
    this.counts.purged += gone.length
    this.#disk?.purge((list) => isPurged(list, tags))
    const mostRead = gone.filter(({ reads, make }) => reads > 0 && make).sort((a, b) => b.reads - a.reads)
    for (const { make } of mostRead.slice(0, madeAgainAtOnce)) void make?.().catch(() => undefined)
  }
}

const isPurged = (tags: readonly string[], purged: Purged): boolean =>
  purged === 'everything' || tags.some((tag) => purged.has(tag))
