import { expect, it } from 'vitest'
import { createAttackWatch, watchedMinutes } from './attack-watch'

const minute = 60_000
const start = Date.UTC(2026, 0, 1)

/** What it says about the last of so many forms, one every so many milliseconds from a minute on. */
const send = (watch: (now: number) => boolean, fromMinute: number, count: number, everyMs = 100): boolean =>
  Array.from({ length: count }, (_, index) => watch(start + fromMinute * minute + index * everyMs)).at(-1) ?? false

it('lets as many arrive as people send, however long', () => {
  const watch = createAttackWatch(10)
  expect(Array.from({ length: 50 }, (_, index) => send(watch, index * watchedMinutes, 10)).some(Boolean)).toBe(false)
})

it('is on from the first that is too many', () => {
  const watch = createAttackWatch(10)
  expect([send(watch, 0, 10), send(watch, 0, 1)]).toEqual([false, true])
})

it('stays on while it goes on, more slowly too, and goes off by itself', () => {
  const watch = createAttackWatch(10)
  send(watch, 0, 100)
  expect([send(watch, watchedMinutes / 2, 8), send(watch, watchedMinutes, 1), send(watch, 2 * watchedMinutes, 1)]).toEqual([true, true, false])
})

it('is off for the first that comes after a pause', () => {
  const watch = createAttackWatch(10)
  expect([send(watch, 0, 1000, 10), send(watch, watchedMinutes + 1, 1)]).toEqual([true, false])
})
