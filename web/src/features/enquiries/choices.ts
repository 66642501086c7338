import type { ContactMethod, PreferredTime } from '@practice/shared/enquiries/contract'
import { contactMethods, preferredTimes, voicemailChoices } from '@practice/shared/enquiries/contract'

const contactMethodLabels: Record<ContactMethod, string> = {
  email: 'Email',
  phone_call: 'Phone call',
  text_message: 'Text message',
}

const preferredTimeLabels: Record<PreferredTime, string> = {
  no_preference: 'No preference',
  weekday_morning: 'Weekday mornings',
  weekday_afternoon: 'Weekday afternoons',
  weekday_evening: 'Weekday evenings',
}

const voicemailLabels: Record<(typeof voicemailChoices)[number], string> = {
  yes: 'Yes, you may say who you are',
  no: 'No, please do not leave a message',
}

export const contactMethodOptions = contactMethods.map((value) => ({ value, label: contactMethodLabels[value] }))
export const preferredTimeOptions = preferredTimes.map((value) => ({ value, label: preferredTimeLabels[value] }))
export const voicemailOptions = voicemailChoices.map((value) => ({ value, label: voicemailLabels[value] }))
