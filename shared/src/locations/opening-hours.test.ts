import { expect, test } from 'vitest'
import { dayIn, upcomingExceptions } from './opening-hours.js'

const closedOn = (date: string) => ({ date, closed: true, opens: null, closes: null, note: null })

test.each([
  ['America/Los_Angeles', '2026-11-26T07:59:59Z', '2026-11-25'],
  ['America/Los_Angeles', '2026-11-26T08:00:00Z', '2026-11-26'],
  ['America/New_York', '2026-11-26T05:00:00Z', '2026-11-26'],
  // Daylight saving time: midnight in July is an hour earlier in UTC than in November.
  ['America/Los_Angeles', '2026-07-04T07:00:00Z', '2026-07-04'],
])('in %s the instant %s is on %s', (timeZone, instant, day) => {
  expect(dayIn(timeZone, new Date(instant))).toBe(day)
})

test('exceptions of today are still shown, those of yesterday are not, and the next one comes first', () => {
  const exceptions = ['2027-01-01', '2026-11-25', '2026-11-26'].map(closedOn)
  const shown = upcomingExceptions(exceptions, 'America/Los_Angeles', new Date('2026-11-26T20:00:00Z'))
  expect(shown.map(({ date }) => date)).toEqual(['2026-11-26', '2027-01-01'])
})
