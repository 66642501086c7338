import type { LanguageCode } from '@practice/shared/languages/languages'
import type { ContactMethod, EnquiryState, PreferredTime, StaffState } from '@practice/shared/enquiries/contract'
import { enquiryStates } from '@practice/shared/enquiries/contract'
import type { AccessLog, EnquiryDetails } from '@practice/shared/enquiries/desk'

export const stateWords: Record<EnquiryState, string> = { new: 'New', in_progress: 'In progress', answered: 'Answered', closed: 'Closed', withdrawn: 'Withdrawn by sender' }

export const isState = (value: string | null): value is EnquiryState => enquiryStates.some((state) => state === value)

/** Somebody still waits for us. */
export const isOngoing = (state: EnquiryState): boolean => state === 'new' || state === 'in_progress'

/** Where to an enquiry can be set back. */
export const stateBefore: Partial<Record<EnquiryState, StaffState>> = { in_progress: 'new', answered: 'in_progress', closed: 'in_progress' }

export const methodWords: Record<ContactMethod, string> = { email: 'by email', phone_call: 'by phone call', text_message: 'by text message' }

export const preferredTimeWords: Record<PreferredTime, string> = {
  no_preference: 'No preference',
  weekday_morning: 'Weekday mornings',
  weekday_afternoon: 'Weekday afternoons',
  weekday_evening: 'Weekday evenings',
}

export const languageWords: Record<LanguageCode, string> = { en: 'English', es: 'Spanish (they used the form in Spanish)' }

export const voicemailWords: Record<EnquiryDetails['voicemail'], string> = {
  yes: 'Yes, and we may say who we are.',
  no: 'No. Hang up unless they answer themselves, and do not say who is calling.',
}

/** What somebody did, after their name. */
export const accessWords = ({ action, detail }: Pick<AccessLog[number], 'action' | 'detail'>): string => {
  switch (action) {
    case 'open':
      return 'opened it'
    case 'note':
      return 'changed the note'
    case 'assign':
      return detail === 'nobody' ? 'took the assignment back' : `assigned it to ${detail ?? 'somebody'}`
    case 'state':
      return `set it to “${isState(detail) ? stateWords[detail] : (detail ?? '')}”`
    case 'withdraw':
      return 'withdrew it'
    case 'search':
      return 'searched for it'
    case 'export':
      return 'took everything out to hand it over'
    case 'erase':
      return 'erased everything'
  }
}
