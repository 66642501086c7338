import type { HoursException } from './contract.js'

/** The calendar day, `YYYY-MM-DD`, that an instant falls on in a time zone. */
export const dayIn = (timeZone: string, instant: Date): string => {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}

/** Exceptions of today and later, in order; whoever looks opening hours up has no use for last year's holidays. */
export const upcomingExceptions = (exceptions: readonly HoursException[], timeZone: string, now: Date): HoursException[] => {
  const today = dayIn(timeZone, now)
  return exceptions.filter(({ date }) => date >= today).sort((one, other) => one.date.localeCompare(other.date))
}
