import { weekdays } from '@practice/shared/locations/contract'
import { exceptions, hours } from '../example-data'
import type { Examples } from '../examples'
import { OpenNow } from './open-now'

export const examples: Examples = {
  'on the clock of the office': <OpenNow hours={hours} exceptions={exceptions} timeZone="America/Los_Angeles" />,
  'around the clock': <OpenNow hours={weekdays.map((day) => ({ day, opens: '00:00', closes: '00:00' }))} exceptions={[]} timeZone="UTC" />,
}
