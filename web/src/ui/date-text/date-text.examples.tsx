import type { Examples } from '../examples'
import { DateText } from './date-text'

export const examples: Examples = {
  day: <DateText date="2026-09-03" />,
  instant: <DateText date="2026-09-03T02:00:00Z" />,
}
