import type { ContactMethod, EnquiryState, PreferredTime } from '@practice/shared/enquiries/contract'
import { enquiryStates } from '@practice/shared/enquiries/contract'
import type { AccessLog, EnquiryDetails } from '@practice/shared/enquiries/desk'

export const stateWords: Record<EnquiryState, string> = { new: 'New', in_progress: 'In progress', closed: 'Closed' }

export const isState = (value: string | null): value is EnquiryState => enquiryStates.some((state) => state === value)

export const methodWords: Record<ContactMethod, string> = { email: 'by email', phone_call: 'by phone call', text_message: 'by text message' }

export const preferredTimeWords: Record<PreferredTime, string> = {
  no_preference: 'No preference',
  weekday_morning: 'Weekday mornings',
  weekday_afternoon: 'Weekday afternoons',
  weekday_evening: 'Weekday evenings',
}

export const voicemailWords: Record<EnquiryDetails['voicemail'], string> = {
  yes: 'Yes, and we may say who we are.',
  no: 'No. Hang up unless they answer themselves, and do not say who is calling.',
}

/** What somebody did, after their name. */
export const accessWords = ({ action, detail }: Pick<AccessLog[number], 'action' | 'detail'>): string => {
  if (action === 'open') return 'opened it'
  if (action === 'note') return 'changed the note'
  if (action === 'assign') return detail === 'nobody' ? 'took the assignment back' : `assigned it to ${detail ?? 'somebody'}`
  return `set it to “${isState(detail) ? stateWords[detail] : (detail ?? '')}”`
}
