import type { LocalMoment, OpenState } from '@practice/shared/locations/open-state'
import { clockText } from '../hours-table/clock-text'

const dayText = ({ date, daysAhead }: LocalMoment): string => {
  if (daysAhead === 0) return ''
  if (daysAhead === 1) return 'tomorrow '
  // From a week on the weekday alone would mean the wrong day.
  const withDate = daysAhead < 7 ? {} : ({ month: 'long', day: 'numeric' } as const)
  return `on ${new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC', ...withDate }).format(new Date(date))} `
}

/** What is so now, and when that changes. */
export const openText = (state: OpenState): { now: string; next: string } => {
  if (state.open) return { now: 'Open now', next: state.closes ? `until ${dayText(state.closes)}${state.closes.daysAhead > 0 ? 'at ' : ''}${clockText(state.closes.time)}` : '' }
  return { now: 'Closed now', next: state.opens ? `opens ${dayText(state.opens)}at ${clockText(state.opens.time)}` : '' }
}
