import { createHash, randomBytes } from 'node:crypto'
import { rmSync, symlinkSync } from 'node:fs'
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { changeCursor } from '@practice/shared/changes/contract'
import { LRUCache } from 'lru-cache'
import * as v from 'valibot'
import type { Answer, Encoding } from './answer'
import { encodings } from './answer'

/** What is known of an answer without reading it. */
const record = v.object({
  key: v.string(),
  type: v.string(),
  tags: v.array(v.string()),
  madeAt: v.number(),
  hash: v.string(),
  bytes: v.number(),
})
type AnswerRecord = v.InferOutput<typeof record>

const suffix: Record<Encoding, string> = { identity: '', br: '.br', gzip: '.gz' }
const recordSuffix = '.record.json'
const halfSuffix = '.half'

/** Addresses that are safe as file names as they are; no slug begins with "_". */
const plainPath = /^(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){1,3}$/

/**
 * Where an answer lies. Pages lie under their address, so that a web server in front can send them by itself
 * (web/deploy/nginx.conf); everything else under a hash.
 */
const fileOf = (key: string): string => {
  if (key === '/') return path.join('pages', '_home.html')
  if (!key.startsWith('/api/') && plainPath.test(key)) return path.join('pages', `${key.slice(1)}.html`)
  return path.join('other', createHash('sha256').update(key).digest('hex'))
}

interface DiskOptions {
  /** Holds one folder for each release that has run here; all but the present one are removed. */
  folder: string
  /** Names the release: another one has other pages. */
  release: string
  maxBytes: number
  onFault: (error: unknown) => void
}

/**
 * Answers that survive a restart. All changes are made one after another, in the order in which they were asked for, so
 * what is purged is gone before the cursor that says so is written.
 */
export class DiskTier {
  readonly #folder: string
  readonly #onFault: (error: unknown) => void
  readonly #records: LRUCache<string, AnswerRecord>
  #work: Promise<unknown> = Promise.resolve()
  #waiting = 0

  private constructor({ folder, release, maxBytes, onFault }: DiskOptions) {
    this.#folder = path.join(folder, release)
    this.#onFault = onFault
    this.#records = new LRUCache<string, AnswerRecord>({
      maxSize: maxBytes,
      sizeCalculation: ({ bytes }) => bytes,
      dispose: ({ key }, _, reason) => {
        if (reason === 'evict') void this.#enqueue(() => this.#unlink(key))
      },
    })
  }

  /** Reads what an earlier run of the same release left. */
  static async open(options: DiskOptions): Promise<DiskTier> {
    const tier = new DiskTier(options)
    await mkdir(tier.#folder, { recursive: true, mode: 0o755 })
    for (const name of await readdir(options.folder)) if (name !== options.release) await rm(path.join(options.folder, name), { recursive: true, force: true })
    await tier.#readRecords()
    return tier
  }

  get usage(): { entries: number; bytes: number } {
    return { entries: this.#records.size, bytes: this.#records.calculatedSize }
  }

  /**
   * A web server in front cannot know whether kept pages may be sent. It looks for them under `live`, which is there only
   * while they may.
   */
  offerPages(mayBeSent: boolean): void {
    const live = path.join(this.#folder, '..', 'live')
    rmSync(live, { force: true })
    if (mayBeSent) symlinkSync(path.resolve(this.#folder, 'pages'), live)
  }

  async #readRecords(): Promise<void> {
    const files = await readdir(this.#folder, { recursive: true })
    for (const name of files) if (name.endsWith(halfSuffix)) await rm(path.join(this.#folder, name), { force: true })
    const names = files.filter((name) => name.endsWith(recordSuffix))
    const found: AnswerRecord[] = []
    for (const name of names) {
      // Cut short by a crash: the answer is made again.
      const parsed = v.safeParse(record, await readFile(path.join(this.#folder, name), 'utf8').then(JSON.parse).catch(() => undefined))
      if (parsed.success && `${fileOf(parsed.output.key)}${recordSuffix}` === name) found.push(parsed.output)
    }
    for (const one of found.sort((a, b) => a.madeAt - b.madeAt)) this.#records.set(one.key, one)
  }

  #enqueue<Result>(task: () => Promise<Result>): Promise<Result | undefined> {
    this.#waiting += 1
    const done = this.#work.then(task).catch((error: unknown) => {
      this.#onFault(error)
      return undefined
    })
    this.#work = done.finally(() => (this.#waiting -= 1))
    return done
  }

  async #unlink(key: string): Promise<void> {
    const file = path.join(this.#folder, fileOf(key))
    // The record last: without it nobody looks for the rest, with it a crash in between is seen when the file is read.
    for (const ending of [...encodings.map((name) => suffix[name]), recordSuffix]) await rm(`${file}${ending}`, { force: true })
  }

  /** Under a name of its own first: nobody may read half a file. */
  async #writeFile(file: string, content: Buffer | string): Promise<void> {
    const half = `${file}.${randomBytes(4).toString('hex')}${halfSuffix}`
    await writeFile(half, content, { mode: 0o644 })
    await rename(half, file)
  }

  save(answer: Answer): void {
    // A disk that cannot keep up must not fill the memory with what waits for it.
    if (this.#waiting > 500) return
    const { key, type, tags, madeAt, hash, bodies } = answer
    const bytes = encodings.reduce((sum, name) => sum + bodies[name].length, 2048)
    const one: AnswerRecord = { key, type, tags: [...tags], madeAt, hash, bytes }
    this.#records.set(key, one)
    void this.#enqueue(async () => {
      if (this.#records.peek(key) !== one) return
      const file = path.join(this.#folder, fileOf(key))
      await mkdir(path.dirname(file), { recursive: true, mode: 0o755 })
      for (const name of encodings) await this.#writeFile(`${file}${suffix[name]}`, bodies[name])
      await this.#writeFile(`${file}${recordSuffix}`, JSON.stringify(one))
      // Purged or replaced while it was being written.
      if (this.#records.peek(key) !== one) await this.#unlink(key)
    })
  }

  async load(key: string): Promise<Answer | undefined> {
    const one = this.#records.get(key)
    if (!one) return undefined
    const file = path.join(this.#folder, fileOf(key))
    try {
      const [br, gzip, identity] = await Promise.all([readFile(`${file}.br`), readFile(`${file}.gz`), readFile(file)])
      if (this.#records.peek(key) !== one) return undefined
      return { key, type: one.type, tags: one.tags, madeAt: one.madeAt, hash: one.hash, bodies: { br, gzip, identity } }
    } catch {
      // Still being written, or gone.
      return undefined
    }
  }

  /** Forgets what has one of the tags. */
  purge(isOutdated: (tags: readonly string[]) => boolean): void {
    for (const [key, { tags }] of [...this.#records.entries()]) {
      if (!isOutdated(tags)) continue
      this.#records.delete(key)
      void this.#enqueue(() => this.#unlink(key))
    }
  }

  async readCursor(): Promise<string | undefined> {
    const text = await readFile(path.join(this.#folder, 'cursor'), 'utf8').catch(() => undefined)
    return v.is(changeCursor, text) ? text : undefined
  }

  /** After everything that was asked for before. */
  saveCursor(cursor: string): void {
    void this.#enqueue(() => this.#writeFile(path.join(this.#folder, 'cursor'), cursor))
  }

  /** When everything that was asked for is on disk. */
  async settled(): Promise<void> {
    await this.#work
  }
}
