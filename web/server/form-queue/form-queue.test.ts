import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { FormQueue, refusedCommentDays } from './form-queue'
import type { KeptForm } from './kept-form'
import { readQueueKeyring } from './seal-form'

const key = 'a key of the tests, at least 32 characters'
const newerKey = 'a newer key of the tests, 32 characters'

let folder: string
let faults: string[]

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'form-queue-')), 'queue')
  faults = []
})
afterEach(() => rmSync(path.dirname(folder), { recursive: true, force: true }))

const openQueue = (change: { keys?: string[]; maxBytes?: number; maxForms?: number } = {}) =>
  FormQueue.open({ folder, keyring: readQueueKeyring(change.keys ?? [key]), maxBytes: change.maxBytes ?? 1_000_000, maxForms: change.maxForms ?? 100, onFault: (_, what) => faults.push(what) })

const start = Date.UTC(2026, 10, 25)
let forms = 0
const form = (change: Partial<KeptForm> = {}): KeptForm => {
  forms += 1
  return { purpose: 'enquiry', receivedAt: start + forms, sender: 'mark', idempotencyKey: `key-${forms}`, contentHash: `hash-${forms}`, body: '{"message":"A telling sentence."}', ...change }
}
const files = () => readdirSync(folder).sort()
const fileAt = (index: number) => path.join(folder, files()[index] ?? '')

test('what was kept is there again after a restart, in the order in which it came', async () => {
  const queue = await openQueue()
  const kept = [form(), form({ purpose: 'comment' }), form()]
  expect(await Promise.all(kept.map((one) => queue.add(one)))).toEqual(['kept', 'kept', 'kept'])
  const again = await openQueue()
  expect(await Promise.all(again.waiting.map(({ name }) => again.read(name)))).toEqual(kept)
  expect(again.usage).toMatchObject({ waiting: 3, refused: { comment: 0, enquiry: 0 }, unreadable: 0 })
})

test('nothing of it can be read on disk, and nobody else on the machine can open the files', async () => {
  await (await openQueue()).add(form({ sender: 'telling-mark' }))
  expect(readFileSync(fileAt(0), 'utf8')).not.toMatch(/telling|key-|hash-/)
  expect([statSync(folder).mode & 0o777, statSync(fileAt(0)).mode & 0o777]).toEqual([0o700, 0o600])
})

test('a form that comes twice is kept once; other words under its key are a conflict', async () => {
  const queue = await openQueue()
  const one = form()
  expect(await Promise.all([queue.add(one), queue.add({ ...one, receivedAt: one.receivedAt + 5 }), queue.add({ ...one, contentHash: 'other' })])).toEqual(['kept', 'kept', 'conflict'])
  expect(files()).toHaveLength(1)
  expect(await queue.add({ ...one, purpose: 'comment' }), 'a key counts for its form alone').toBe('kept')
})

test('has room for so many forms and so many bytes, and keeps nothing of what it cannot hold', async () => {
  const few = await openQueue({ maxForms: 2 })
  expect(await Promise.all([few.add(form()), few.add(form()), few.add(form())])).toEqual(['kept', 'kept', 'full'])
  expect(files()).toHaveLength(2)
  const small = await openQueue({ maxBytes: 1_000 })
  expect(await small.add(form({ body: JSON.stringify('x'.repeat(1_000)) }))).toBe('full')
  expect(files()).toHaveLength(2)
})

test('says so when the disk does not take a form, and leaves nothing of it behind', async () => {
  const queue = await openQueue()
  rmSync(folder, { recursive: true })
  await expect(queue.add(form())).rejects.toThrow()
  expect(queue.usage.waiting).toBe(0)
})

test('forgets what was cut short before it was acknowledged', async () => {
  const queue = await openQueue()
  await queue.add(form())
  writeFileSync(path.join(folder, '001764028800000-enquiry-0123456789abcdef.half'), 'q1.half')
  expect((await openQueue()).usage).toMatchObject({ waiting: 1, unreadable: 0 })
  expect(files()).toHaveLength(1)
})

describe('a file that was changed', () => {
  test.each([
    ['a letter', (text: string) => `${text.slice(0, -3)}${text.at(-3) === 'A' ? 'B' : 'A'}${text.slice(-2)}`],
    ['cut short', (text: string) => text.slice(0, 30)],
    ['emptied', () => ''],
  ])('(%s) is set aside, and the others are not in its way', async (_, change) => {
    const queue = await openQueue()
    await queue.add(form())
    await queue.add(form())
    const before = readFileSync(fileAt(0), 'utf8')
    writeFileSync(fileAt(0), change(before))
    const again = await openQueue()
    expect(again.usage).toMatchObject({ waiting: 1, unreadable: 1 })
    expect(faults).toEqual(['A kept form was set aside'])
    expect(files().filter((name) => name.endsWith('.unreadable'))).toHaveLength(1)

    writeFileSync(path.join(folder, files().find((name) => name.endsWith('.unreadable')) ?? ''), before)
    expect((await openQueue()).usage).toMatchObject({ waiting: 2, unreadable: 0 })
  })

  test('while the process runs is set aside when its turn comes', async () => {
    const queue = await openQueue()
    await queue.add(form())
    writeFileSync(fileAt(0), 'q1.nothing.AAAA')
    expect(await queue.read(queue.waiting[0]?.name ?? '')).toBeUndefined()
    expect(queue.usage).toMatchObject({ waiting: 0, unreadable: 1 })
  })

  test('into another one is not taken for it', async () => {
    const queue = await openQueue()
    await queue.add(form())
    const [name = ''] = files()
    renameSync(path.join(folder, name), path.join(folder, name.replace('enquiry', 'comment')))
    expect((await openQueue()).usage).toMatchObject({ waiting: 0, unreadable: 1 })
  })
})

test('a new key in front opens what the former one sealed; without the former it waits until that is there again', async () => {
  await (await openQueue()).add(form())
  const rotated = await openQueue({ keys: [newerKey, key] })
  await rotated.add(form())
  expect((await openQueue({ keys: [newerKey, key] })).usage.waiting).toBe(2)
  expect((await openQueue({ keys: [newerKey] })).usage).toMatchObject({ waiting: 1, unreadable: 1 })
  expect((await openQueue({ keys: [newerKey, key] })).usage).toMatchObject({ waiting: 2, unreadable: 0 })
})

test('what the CMS refuses is set aside: a comment for a month, an enquiry for good and with another try at every start', async () => {
  const queue = await openQueue()
  await queue.add(form({ purpose: 'comment' }))
  await queue.add(form())
  for (const { name } of queue.waiting) await queue.refuse(name, 'invalid_input')
  expect(queue.usage).toMatchObject({ waiting: 0, refused: { comment: 1, enquiry: 1 } })
  const month = refusedCommentDays * 86_400_000
  expect(await queue.eraseRefused(start + month - 1000)).toBe(0)
  expect(await queue.eraseRefused(start + month + 60_000)).toBe(1)
  expect((await openQueue()).usage).toMatchObject({ waiting: 1, refused: { comment: 0, enquiry: 0 } })
})
