import { randomBytes } from 'node:crypto'
import { open, mkdir, readFile, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { FormPurpose } from '@practice/shared/forms/form-guard'
import * as v from 'valibot'
import type { KeptForm } from './kept-form'
import { keptForm } from './kept-form'
import type { QueueKeyring } from './seal-form'
import { openForm, sealForm } from './seal-form'

const waitingSuffix = '.waiting'
const unreadableSuffix = '.unreadable'
const halfSuffix = '.half'

/** `<milliseconds since 1970>-<purpose>-<random>`, then what has become of it: names sort by age, and say nothing about anybody. */
const namePattern = /^(\d{15})-(comment|enquiry)-[0-9a-f]{16}(?=\.)/
const refusedPattern = /\.([a-z_]+)\.refused$/

const day = 24 * 60 * 60 * 1000
/** How long a comment stays that the CMS has refused for good. An enquiry stays until somebody has looked into it. */
export const refusedCommentDays = 30

interface QueueOptions {
  /** Its own; two processes must not share it. */
  folder: string
  keyring: QueueKeyring
  maxBytes: number
  maxForms: number
  onFault: (error: unknown, what: string) => void
}

/** What is known of a form without opening it. */
export interface WaitingForm {
  name: string
  purpose: FormPurpose
  receivedAt: number
  sender: string
  idempotencyKey: string
  contentHash: string
  bytes: number
}

/** What came of an attempt to put a form into the queue. */
export type Added = 'kept' | 'full' | 'conflict'

export interface QueueUsage {
  waiting: number
  oldestSeconds: number | null
  bytes: number
  /** Of what the CMS will not take. */
  refused: Record<FormPurpose, number>
  /** Files that no key opens. */
  unreadable: number
}

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Forms that wait for the CMS: one encrypted file each. What `add` has called kept survives the end of the process and of
 * the machine. Changes are made one after another.
 */
export class FormQueue {
  readonly #options: QueueOptions
  readonly #waiting = new Map<string, WaitingForm>()
  readonly #refused = new Map<string, FormPurpose>()
  #unreadable = 0
  #work: Promise<unknown> = Promise.resolve()

  private constructor(options: QueueOptions) {
    this.#options = options
  }

  /** Reads what an earlier run left. @throws Error when the folder cannot be used */
  static async open(options: QueueOptions): Promise<FormQueue> {
    const queue = new FormQueue(options)
    await mkdir(options.folder, { recursive: true, mode: 0o700 })
    await queue.#readFolder()
    return queue
  }

  #path(name: string, suffix: string): string {
    return path.join(this.#options.folder, `${name}${suffix}`)
  }

  async #readFolder(): Promise<void> {
    for (const file of (await readdir(this.#options.folder)).sort()) {
      // Never acknowledged: its writing was cut short.
      if (file.endsWith(halfSuffix)) await rm(path.join(this.#options.folder, file), { force: true })
      else await this.#readFile(file)
    }
  }

  async #readFile(file: string): Promise<void> {
    const [name, , purpose] = namePattern.exec(file) ?? []
    if (name === undefined) return
    const suffix = file.slice(name.length)
    const isComment = purpose === 'comment'
    if (refusedPattern.test(file) && isComment) {
      this.#refused.set(file, 'comment')
      return
    }
    // A refused enquiry gets another try at every start, and so does what could not be opened: the CMS or the keys may be others now.
    const form = await this.#parse(name, file)
    if (!form) {
      this.#unreadable += 1
      if (suffix === waitingSuffix) this.#options.onFault(new Error('No key in FORM_QUEUE_KEYS opens a form that was kept.'), 'A kept form was set aside')
      if (suffix !== unreadableSuffix) await rename(path.join(this.#options.folder, file), this.#path(name, unreadableSuffix))
      return
    }
    if (suffix !== waitingSuffix) await rename(path.join(this.#options.folder, file), this.#path(name, waitingSuffix))
    const { body: _, ...known } = form
    this.#waiting.set(name, { name, ...known, bytes: (await stat(this.#path(name, waitingSuffix))).size })
  }

  async #parse(name: string, file: string): Promise<KeptForm | undefined> {
    const plain = openForm(this.#options.keyring, name, await readFile(path.join(this.#options.folder, file), 'utf8'))
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), keptForm), plain)
    return parsed.success ? parsed.output : undefined
  }

  #inOrder<Result>(task: () => Promise<Result>): Promise<Result> {
    const done = this.#work.then(task)
    this.#work = done.catch(() => undefined)
    return done
  }

  #bytes(): number {
    return [...this.#waiting.values()].reduce((sum, { bytes }) => sum + bytes, 0)
  }

  get usage(): QueueUsage {
    const [oldest] = this.#waiting.values()
    const refused = [...this.#refused.values()]
    return {
      waiting: this.#waiting.size,
      oldestSeconds: oldest ? Math.max(0, Math.round((Date.now() - oldest.receivedAt) / 1000)) : null,
      bytes: this.#bytes(),
      refused: { comment: refused.filter((purpose) => purpose === 'comment').length, enquiry: refused.filter((purpose) => purpose === 'enquiry').length },
      unreadable: this.#unreadable,
    }
  }

  /** Oldest first. */
  get waiting(): WaitingForm[] {
    return [...this.#waiting.values()]
  }

  /** The form that waits under an idempotency key. */
  withKey(purpose: FormPurpose, idempotencyKey: string): WaitingForm | undefined {
    return this.waiting.find((form) => form.purpose === purpose && form.idempotencyKey === idempotencyKey)
  }

  /**
   * Puts a form on disk, once for each key.
   * @throws Error when the disk does not take it; then nothing of it is there
   */
  add(form: KeptForm): Promise<Added> {
    return this.#inOrder(async () => {
      const known = this.withKey(form.purpose, form.idempotencyKey)
      if (known) return known.contentHash === form.contentHash ? 'kept' : 'conflict'
      const name = `${String(form.receivedAt).padStart(15, '0')}-${form.purpose}-${randomBytes(8).toString('hex')}`
      const sealed = sealForm(this.#options.keyring, name, JSON.stringify(form))
      if (this.#waiting.size >= this.#options.maxForms || this.#bytes() + sealed.length > this.#options.maxBytes) return 'full'
      await this.#write(name, sealed)
      const { body: _, ...rest } = form
      this.#waiting.set(name, { name, ...rest, bytes: sealed.length })
      return 'kept'
    })
  }

  async #write(name: string, sealed: string): Promise<void> {
    const [half, whole] = [this.#path(name, halfSuffix), this.#path(name, waitingSuffix)]
    try {
      const handle = await open(half, 'wx', 0o600)
      try {
        await handle.writeFile(sealed)
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(half, whole)
      // Without this a power cut could take the new name back.
      await syncFolder(this.#options.folder)
    } catch (error) {
      for (const file of [half, whole]) await rm(file, { force: true }).catch(() => undefined)
      throw error
    }
  }

  /** Opens a form that waits; `undefined` when it cannot be opened, which sets it aside, or is not there any more. */
  read(name: string): Promise<KeptForm | undefined> {
    return this.#inOrder(async () => {
      try {
        const form = await this.#parse(name, `${name}${waitingSuffix}`)
        if (!form) await this.#setAside(name)
        return form
      } catch (error) {
        this.#options.onFault(error, 'A kept form could not be read')
        return undefined
      }
    })
  }

  async #setAside(name: string): Promise<void> {
    this.#waiting.delete(name)
    this.#unreadable += 1
    await rename(this.#path(name, waitingSuffix), this.#path(name, unreadableSuffix))
    this.#options.onFault(new Error('A kept form was changed on disk.'), 'A kept form was set aside')
  }

  /** Forgets a form that the CMS has. Should it come back after a power cut, the CMS knows its key. */
  remove(name: string): Promise<void> {
    return this.#inOrder(async () => {
      await rm(this.#path(name, waitingSuffix), { force: true })
      this.#waiting.delete(name)
    })
  }

  /** Sets a form aside that the CMS will not take. @param reason a code, such as `comments_closed` */
  refuse(name: string, reason: string): Promise<void> {
    return this.#inOrder(async () => {
      const form = this.#waiting.get(name)
      if (!form) return
      const file = `${name}.${reason}.refused`
      await rename(this.#path(name, waitingSuffix), path.join(this.#options.folder, file))
      this.#waiting.delete(name)
      this.#refused.set(file, form.purpose)
    })
  }

  /** Erases comments that were refused long ago. @returns how many */
  eraseRefused(now: number): Promise<number> {
    return this.#inOrder(async () => {
      const old = [...this.#refused].filter(([file, purpose]) => purpose === 'comment' && Number(file.slice(0, 15)) < now - refusedCommentDays * day)
      for (const [file] of old) {
        await rm(path.join(this.#options.folder, file), { force: true })
        this.#refused.delete(file)
      }
      return old.length
    })
  }

  /** When everything that was asked for is done. */
  async settled(): Promise<void> {
    await this.#work
  }
}
