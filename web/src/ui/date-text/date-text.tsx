import { useLanguage } from '../../language/language'
import { longDate } from './long-date'

interface DateTextProps {
  /** ISO 8601 instant or `YYYY-MM-DD`. */
  date: string
  timeZone?: string
}

/** The practice's own zone: the same on the server and in every browser, so that hydration finds the text it expects. */
const practiceTimeZone = 'America/Los_Angeles'

const isDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date)

/** A date in words, for example "September 3, 2026". */
export const DateText = ({ date, timeZone = practiceTimeZone }: DateTextProps) => (
  <time dateTime={date}>
    {longDate(date, useLanguage().tag, isDay(date) ? 'UTC' : timeZone)}
  </time>
)
