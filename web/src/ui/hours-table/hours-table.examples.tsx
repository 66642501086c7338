import { exceptions, hours } from '../example-data'
import type { Examples } from '../examples'
import { HoursTable } from './hours-table'

export const examples: Examples = {
  'two stretches, a night and exceptions': <HoursTable hours={hours} exceptions={exceptions} timeZone="America/Los_Angeles" />,
  'no hours at all': <HoursTable hours={[]} timeZone="America/New_York" />,
}
