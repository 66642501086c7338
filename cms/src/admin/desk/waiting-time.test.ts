import { expect, it } from 'vitest'
import { waitingTime } from './waiting-time'

const now = Date.parse('2026-11-25T12:00:00.000Z')

it.each([
  ['2026-11-25T11:59:30.000Z', 'less than a minute'],
  ['2026-11-25T11:58:59.000Z', '1 minute'],
  ['2026-11-25T09:59:00.000Z', '2 hours'],
  ['2026-11-24T11:00:00.000Z', '1 day'],
  ['2026-10-25T12:00:00.000Z', '31 days'],
])('since %s: %s', (since, words) => {
  expect(waitingTime(since, now)).toBe(words)
})
