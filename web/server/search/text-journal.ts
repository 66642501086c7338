import { appendFileSync, renameSync, rmSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { setImmediate as letOthersRun } from 'node:timers/promises'
import type { SearchText } from '@practice/shared/search/contract'
import { searchText } from '@practice/shared/search/contract'
import * as v from 'valibot'

const line = v.union([v.strictObject({ put: searchText }), v.strictObject({ gone: v.string() })])
type Line = v.InferOutput<typeof line>

const parseLine = (written: string): Line | undefined => {
  try {
    return v.parse(line, JSON.parse(written))
  } catch {
    return undefined
  }
}

/**
 * What can be found, in a file that survives a restart: one line for each text that came or went, the last one counts.
 * Lines are written at once, so that what was withdrawn is gone from the file before anything else happens.
 */
export class TextJournal {
  readonly #file: string
  readonly #onFault: (error: unknown) => void
  #isBeingReplaced = false
  #isBroken = false

  constructor(file: string, onFault: (error: unknown) => void) {
    this.#file = file
    this.#onFault = onFault
  }

  get #nextFile(): string {
    return `${this.#file}.next`
  }

  #try(work: () => void): void {
    if (this.#isBroken) return
    try {
      work()
    } catch (error) {
      // A file that misses a line could bring back what was withdrawn.
      this.#isBroken = true
      rmSync(this.#file, { force: true })
      rmSync(this.#nextFile, { force: true })
      this.#onFault(error)
    }
  }

  #add(entry: Line): void {
    this.#try(() => {
      const written = `${JSON.stringify(entry)}\n`
      appendFileSync(this.#file, written)
      if (this.#isBeingReplaced) appendFileSync(this.#nextFile, written)
    })
  }

  put(text: SearchText): void {
    this.#add({ put: text })
  }

  gone(key: string): void {
    this.#add({ gone: key })
  }

  /** Begins a new file that will take the place of this one, which grows with every change. */
  beginAnew(): void {
    this.#try(() => rmSync(this.#nextFile, { force: true }))
    this.#isBeingReplaced = true
  }

  /** A text that this file has already, for the new one. */
  keep(text: SearchText): void {
    this.#try(() => appendFileSync(this.#nextFile, `${JSON.stringify({ put: text } satisfies Line)}\n`))
  }

  finishAnew(): void {
    this.#isBeingReplaced = false
    this.#try(() => {
      appendFileSync(this.#nextFile, '')
      renameSync(this.#nextFile, this.#file)
    })
  }

  /** What an earlier process left. A line that was cut short by a crash ends it. */
  async load(): Promise<SearchText[]> {
    await mkdir(path.dirname(this.#file), { recursive: true })
    const texts = new Map<string, SearchText>()
    const written = await readFile(this.#file, 'utf8').catch(() => '')
    for (const [index, text] of written.split('\n').entries()) {
      const entry = parseLine(text)
      if (!entry) break
      if ('put' in entry) texts.set(entry.put.key, entry.put)
      else texts.delete(entry.gone)
      if (index % 50 === 0) await letOthersRun()
    }
    return [...texts.values()]
  }
}
