import type { LocalMoment, OpenState } from '@practice/shared/locations/open-state'
import type { Language } from '../../language/language'
import { clockText } from '../hours-table/clock-text'

const dayText = ({ date, daysAhead }: LocalMoment, { tag, messages: { locations } }: Language): string => {
  if (daysAhead === 0) return ''
  if (daysAhead === 1) return locations.tomorrow
  // From a week on the weekday alone would mean the wrong day.
  const withDate = daysAhead < 7 ? {} : ({ month: 'long', day: 'numeric' } as const)
  return locations.onDay(new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC', ...withDate }).format(new Date(date)))
}

/** What is so now, and when that changes. */
export const openText = (state: OpenState, language: Language): { now: string; next: string } => {
  const { locations } = language.messages
  const words = (moment: LocalMoment): [day: string, time: string] => [dayText(moment, language), clockText(moment.time, locations)]
  if (state.open) return { now: locations.openNow, next: state.closes ? locations.until(...words(state.closes)) : '' }
  return { now: locations.closedNow, next: state.opens ? locations.opens(...words(state.opens)) : '' }
}
