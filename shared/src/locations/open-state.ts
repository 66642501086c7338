import type { HoursException, OpeningSlot } from './contract.js'
import { weekdays } from './contract.js'
import { dayIn } from './opening-hours.js'
import { clockIn, instantOf } from './zoned-time.js'

/** A moment on the clock of a location. */
export interface LocalMoment {
  /** Calendar day, `YYYY-MM-DD`. */
  date: string
  /** `HH:MM`, 24 hours. */
  time: string
  /** Calendar days from now: 0 is today, 1 tomorrow. */
  daysAhead: number
}

export type OpenState =
  /** `closes` is `null` when no closing time lies within {@link horizonDays}. */
  | { open: true; closes: LocalMoment | null }
  /** `opens` is `null` when no opening time lies within {@link horizonDays}. */
  | { open: false; opens: LocalMoment | null }

interface Hours {
  hours: readonly OpeningSlot[]
  exceptions: readonly HoursException[]
  /** IANA name. */
  timeZone: string
}

/** Milliseconds since 1970; `end` is no longer part of it. */
interface Span {
  start: number
  end: number
}

/** Days that are looked ahead: a practice that is closed for longer says so in words. */
const horizonDays = 31

const millisecondsInDay = 24 * 60 * 60 * 1000

const addDays = (date: string, count: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + count * millisecondsInDay).toISOString().slice(0, 10)

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / millisecondsInDay

// `getUTCDay` counts from Sunday, our week starts on Monday.
const weekdayOf = (date: string) => weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7]

type Slot = Pick<OpeningSlot, 'opens' | 'closes'>

/** Stretches that begin on a day. Exceptions take the place of all of them; the end of the night before is not theirs. */
const slotsOn = (date: string, { hours, exceptions }: Hours): Slot[] => {
  const ofTheDay = exceptions.filter((exception) => exception.date === date)
  if (ofTheDay.length === 0) return hours.filter(({ day }) => day === weekdayOf(date))
  return ofTheDay.flatMap(({ closed, opens, closes }) => (closed || !opens || !closes ? [] : [{ opens, closes }]))
}

const spansOn = (date: string, place: Hours): Span[] =>
  slotsOn(date, place).map(({ opens, closes }) => ({
    start: instantOf(place.timeZone, date, opens),
    end: instantOf(place.timeZone, closes <= opens ? addDays(date, 1) : date, closes),
  }))

/** Spans in order, those that touch or overlap as one: from 9 to 12 and from 12 to 5 nobody closes at noon. */
const merged = (spans: readonly Span[]): Span[] => {
  const result: Span[] = []
  for (const span of spans.filter(({ start, end }) => start < end).sort((one, other) => one.start - other.start)) {
    const last = result.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else result.push({ ...span })
  }
  return result
}

/**
 * Whether a location is open at an instant, and what comes next, on the location's own clock.
 * @throws RangeError when the time zone is not one that the runtime knows
 */
export const openState = (place: Hours, now: Date): OpenState => {
  const { timeZone } = place
  const today = dayIn(timeZone, now)
  // From yesterday on, whose last stretch may end after midnight.
  const days = Array.from({ length: horizonDays + 2 }, (_, index) => addDays(today, index - 1))
  const spans = merged(days.flatMap((date) => spansOn(date, place)))
  const momentAt = (instant: number): LocalMoment => {
    const date = dayIn(timeZone, new Date(instant))
    return { date, time: clockIn(timeZone, new Date(instant)), daysAhead: daysBetween(today, date) }
  }
  const next = spans.find(({ end }) => end > now.getTime())
  if (!next || next.start > now.getTime()) return { open: false, opens: next ? momentAt(next.start) : null }
  const closes = momentAt(next.end)
  return { open: true, closes: closes.daysAhead > horizonDays ? null : closes }
}
