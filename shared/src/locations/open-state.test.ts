import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HoursException, OpeningSlot } from './contract.js'
import { weekdays } from './contract.js'
import { openState } from './open-state.js'
import { clockIn, instantOf } from './zoned-time.js'

const losAngeles = 'America/Los_Angeles'
const office: OpeningSlot[] = [
  { day: 'monday', opens: '09:00', closes: '12:30' },
  { day: 'monday', opens: '14:00', closes: '20:00' },
  { day: 'wednesday', opens: '10:00', closes: '17:00' },
]
const nights: OpeningSlot[] = [
  { day: 'saturday', opens: '22:00', closes: '02:30' },
  { day: 'sunday', opens: '12:00', closes: '00:00' },
]

/** The state in words, so that a table of cases can be read. @param instant ISO 8601 with an offset */
const sayAt = (instant: string, hours: OpeningSlot[], exceptions: HoursException[] = [], timeZone = losAngeles): string => {
  const state = openState({ hours, exceptions, timeZone }, new Date(instant))
  const moment = state.open ? state.closes : state.opens
  return `${state.open ? 'open until' : 'closed until'} ${moment ? `${moment.date} ${moment.time} (+${moment.daysAhead})` : 'further notice'}`
}

describe('an office with a lunch break', () => {
  it.each([
    ['2026-11-23T08:59:59-08:00', 'closed until 2026-11-23 09:00 (+0)'],
    ['2026-11-23T09:00:00-08:00', 'open until 2026-11-23 12:30 (+0)'],
    ['2026-11-23T12:30:00-08:00', 'closed until 2026-11-23 14:00 (+0)'],
    ['2026-11-23T19:59:59-08:00', 'open until 2026-11-23 20:00 (+0)'],
    ['2026-11-23T20:00:00-08:00', 'closed until 2026-11-25 10:00 (+2)'],
    // Already Tuesday in London, still Monday evening in the office.
    ['2026-11-24T03:00:00+00:00', 'open until 2026-11-23 20:00 (+0)'],
  ])('at %s is %s', (instant, expected) => {
    expect(sayAt(instant, office)).toBe(expected)
  })
})

describe('hours across midnight', () => {
  it.each([
    ['2026-11-21T23:30:00-08:00', 'open until 2026-11-22 02:30 (+1)'],
    ['2026-11-22T02:29:00-08:00', 'open until 2026-11-22 02:30 (+0)'],
    ['2026-11-22T02:30:00-08:00', 'closed until 2026-11-22 12:00 (+0)'],
    ['2026-11-22T23:59:00-08:00', 'open until 2026-11-23 00:00 (+1)'],
    ['2026-11-23T00:00:00-08:00', 'closed until 2026-11-28 22:00 (+5)'],
  ])('at %s are %s', (instant, expected) => {
    expect(sayAt(instant, nights)).toBe(expected)
  })
})

describe('days with other hours', () => {
  const closedOn = (date: string): HoursException => ({ date, closed: true, opens: null, closes: null, note: null })
  const openOn = (date: string, opens: string, closes: string): HoursException => ({ date, closed: false, opens, closes, note: null })

  it.each<[string, string, OpeningSlot[], HoursException[], string]>([
    ['a holiday is skipped', '2026-11-23T08:00:00-08:00', office, [closedOn('2026-11-23')], 'closed until 2026-11-25 10:00 (+2)'],
    ['shorter hours replace both stretches', '2026-11-23T15:00:00-08:00', office, [openOn('2026-11-23', '09:00', '11:00')], 'closed until 2026-11-25 10:00 (+2)'],
    ['two exceptions are two stretches', '2026-11-24T12:00:00-08:00', office, [openOn('2026-11-24', '08:00', '10:00'), openOn('2026-11-24', '13:00', '15:00')], 'closed until 2026-11-24 13:00 (+0)'],
    ['a night belongs to the day it began', '2026-11-22T01:00:00-08:00', nights, [closedOn('2026-11-22')], 'open until 2026-11-22 02:30 (+0)'],
    ['an exception without times is closed', '2026-11-23T10:00:00-08:00', office, [{ ...closedOn('2026-11-23'), closed: false }], 'closed until 2026-11-25 10:00 (+2)'],
  ])('%s', (_what, instant, hours, exceptions, expected) => {
    expect(sayAt(instant, hours, exceptions)).toBe(expected)
  })
})

describe('changes of the clocks', () => {
  it.each([
    // On 8 March 2026 clocks in Los Angeles go from 1:59 to 3:00: 2:30 does not happen, the night ends at 3:30.
    ['2026-03-07T23:00:00-08:00', 'open until 2026-03-08 03:30 (+1)'],
    ['2026-03-08T03:29:00-07:00', 'open until 2026-03-08 03:30 (+0)'],
    ['2026-03-08T03:30:00-07:00', 'closed until 2026-03-08 12:00 (+0)'],
    // On 1 November they go from 1:59 back to 1:00: the hour before 2:30 happens twice, and is open both times.
    ['2026-11-01T01:15:00-07:00', 'open until 2026-11-01 02:30 (+0)'],
    ['2026-11-01T01:15:00-08:00', 'open until 2026-11-01 02:30 (+0)'],
    ['2026-11-01T02:30:00-08:00', 'closed until 2026-11-01 12:00 (+0)'],
  ])('at %s the night shift is %s', (instant, expected) => {
    expect(sayAt(instant, nights)).toBe(expected)
  })

  it('a closing time that happens twice is the first one', () => {
    const hours: OpeningSlot[] = [{ day: 'sunday', opens: '00:00', closes: '01:30' }]
    expect(sayAt('2026-11-01T01:29:00-07:00', hours)).toBe('open until 2026-11-01 01:30 (+0)')
    expect(sayAt('2026-11-01T01:10:00-08:00', hours)).toBe('closed until 2026-11-08 00:00 (+7)')
  })

  it('opening times stay where they are on the clock', () => {
    const monday: OpeningSlot[] = [{ day: 'monday', opens: '09:00', closes: '17:00' }]
    expect(sayAt('2026-03-02T16:59:59Z', monday)).toContain('2026-03-02 09:00')
    expect(sayAt('2026-03-09T16:00:00Z', monday)).toContain('open')
  })
})

describe('other places', () => {
  const monday: OpeningSlot[] = [{ day: 'monday', opens: '09:00', closes: '17:00' }]
  it.each([
    ['Asia/Kolkata', '2026-11-23T03:30:00Z', 'open until 2026-11-23 17:00 (+0)'],
    ['Pacific/Auckland', '2026-11-22T20:00:00Z', 'open until 2026-11-23 17:00 (+0)'],
    ['America/St_Johns', '2026-11-23T12:29:00Z', 'closed until 2026-11-23 09:00 (+0)'],
    // Lord Howe Island moves its clocks by half an hour.
    ['Australia/Lord_Howe', '2026-11-22T22:00:00Z', 'open until 2026-11-23 17:00 (+0)'],
  ])('in %s at %s is %s', (timeZone, instant, expected) => {
    expect(sayAt(instant, monday, [], timeZone)).toBe(expected)
  })
})

describe('hours without an end or a beginning', () => {
  it('around the clock have no closing time', () => {
    const always = weekdays.map((day): OpeningSlot => ({ day, opens: '00:00', closes: '00:00' }))
    expect(sayAt('2026-11-23T12:00:00-08:00', always)).toBe('open until further notice')
  })

  it('that were never entered have no opening time', () => {
    expect(sayAt('2026-11-23T12:00:00-08:00', [])).toBe('closed until further notice')
  })
})

describe('whatever the hours are', () => {
  const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
  const slot = fc.record({ day: fc.constantFrom(...weekdays), opens: time, closes: time })
  const zone = fc.constantFrom(losAngeles, 'UTC', 'Europe/Berlin', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/Sao_Paulo', 'Pacific/Apia')
  const instant = fc.date({ min: new Date('2024-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })

  it('what is said about the next change comes true', () => {
    fc.assert(
      fc.property(fc.array(slot, { maxLength: 6 }), zone, instant, (hours, timeZone, now) => {
        const place = { hours, exceptions: [], timeZone }
        const state = openState(place, now)
        const next = state.open ? state.closes : state.opens
        if (!next) return
        const then = instantOf(timeZone, next.date, next.time)
        // The second of two equal times on the clock is named like the first: then it lies an hour back.
        expect(then).toBeGreaterThan(now.getTime() - 3_600_000)
        if (then <= now.getTime()) return
        expect(clockIn(timeZone, new Date(then))).toBe(next.time)
        expect(openState(place, new Date(then)).open).toBe(!state.open)
        expect(openState(place, new Date(then - 1000)).open).toBe(state.open)
      }),
      { numRuns: 200 },
    )
  })
})
