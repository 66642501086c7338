import type { Weekday } from '@practice/shared/locations/contract'

const weekdays: Record<Weekday, string> = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
}

/** Where the practice is, and when it is open. */
export const locations = {
  title: 'Locations',
  lead: 'Where you can meet us, with opening hours, parking and access.',
  byVideoOnly: { title: 'We see people by video', text: 'There is no office to visit at the moment.' },
  pageTitle: (name: string) => `${name} office`,
  description: (practice: string, place: string) => `${practice} in ${place}: address, opening hours, parking, access and clinicians.`,
  clinicians: (name: string) => `Clinicians in ${name}`,
  cliniciansInEnglish: 'The pages of our clinicians are in English.',
  textInEnglish: 'This description is in English.',
  mapOf: (name: string) => `Drawn map of the way to the office in ${name}`,
  alsoByVideo: (states: string) => `Also by video in ${states}`,
  more: (name: string) => `Hours, parking and access in ${name}`,
  parking: 'Parking',
  access: 'Access',
  telehealth: 'Telehealth',
  byVideoFor: (states: string) => `By video for people in ${states}`,
  directions: 'Directions in',
  mapsApp: 'Your maps app',
  hours: 'Opening hours',
  weekdays,
  am: 'AM',
  pm: 'PM',
  span: (opens: string, closes: string) => `${opens} to ${closes}`,
  nextDay: 'the next day',
  closed: 'Closed',
  differentDays: 'Different on these days',
  openNow: 'Open now',
  closedNow: 'Closed now',
  tomorrow: 'tomorrow',
  onDay: (day: string) => `on ${day}`,
  /** @param day empty for today */
  until: (day: string, time: string) => (day === '' ? `until ${time}` : `until ${day} at ${time}`),
  opens: (day: string, time: string) => (day === '' ? `opens at ${time}` : `opens ${day} at ${time}`),
}
