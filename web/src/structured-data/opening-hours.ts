import type { HoursException, OpeningSlot, Weekday } from '@practice/shared/locations/contract'
import { weekdays } from '@practice/shared/locations/contract'
import type { OpeningHoursSpecification } from 'schema-dts'

const midnight = '00:00'
const endOfDay = '23:59'

interface Stretch {
  opens: string
  closes: string
  /** On the day after the one it belongs to. */
  nextDay: boolean
}

/**
 * Stretches as search engines read them: closing before opening means the next day, the same time twice means closed all
 * day, and a whole day goes from 00:00 to 23:59 (developers.google.com, "Local business structured data").
 */
const stretches = ({ opens, closes }: Pick<OpeningSlot, 'opens' | 'closes'>): Stretch[] => {
  if (closes === midnight) return [{ opens, closes: endOfDay, nextDay: false }]
  if (closes !== opens) return [{ opens, closes, nextDay: false }]
  return [
    { opens, closes: endOfDay, nextDay: false },
    { opens: midnight, closes, nextDay: true },
  ]
}

const dayNames = {
  monday: 'Monday', tuesday: 'Tuesday', wednesday: 'Wednesday', thursday: 'Thursday', friday: 'Friday', saturday: 'Saturday', sunday: 'Sunday',
} as const satisfies Record<Weekday, string>

const dayAfter = (day: Weekday): Weekday => weekdays[(weekdays.indexOf(day) + 1) % weekdays.length] ?? day

/** Weekly hours; days with the same hours are one entry. */
export const weeklyHours = (hours: readonly OpeningSlot[]): OpeningHoursSpecification[] => {
  const byTime = new Map<string, Weekday[]>()
  for (const slot of hours) {
    for (const { opens, closes, nextDay } of stretches(slot)) {
      const time = `${opens} ${closes}`
      byTime.set(time, [...(byTime.get(time) ?? []), nextDay ? dayAfter(slot.day) : slot.day])
    }
  }
  return [...byTime].map(([time, days]) => {
    const [opens = '', closes = ''] = time.split(' ')
    return { '@type': 'OpeningHoursSpecification', dayOfWeek: days.map((day) => dayNames[day]), opens, closes }
  })
}

const nextDate = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

/** Days on which the weekly hours do not hold. */
export const exceptionalHours = (exceptions: readonly HoursException[]): OpeningHoursSpecification[] =>
  exceptions.flatMap(({ date, closed, opens, closes }) => {
    const isOpen = !closed && opens !== null && closes !== null
    const found: Stretch[] = isOpen ? stretches({ opens, closes }) : [{ opens: midnight, closes: midnight, nextDay: false }]
    return found.map((one): OpeningHoursSpecification => {
      const day = one.nextDay ? nextDate(date) : date
      return { '@type': 'OpeningHoursSpecification', validFrom: day, validThrough: day, opens: one.opens, closes: one.closes }
    })
  })
