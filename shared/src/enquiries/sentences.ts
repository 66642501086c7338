import { emailSentences, unclean } from '../text/plain-text.js'
import { enquiryLimits } from './limits.js'

/** What can be wrong with an enquiry, in English; the site knows each by its name and says it in the language of the form. */
export const enquirySentences = {
  phoneMissing: 'Enter a phone number.',
  phoneTooLong: `The phone number must be ${enquiryLimits.phone} characters or fewer.`,
  phoneForm: 'Enter a phone number, for example (213) 555-0100.',
  phoneAreaCode: 'Enter a phone number with its area code, for example (213) 555-0100.',
  place: 'Choose a location or telehealth.',
  nameMissing: 'Enter your name, or the name you would like us to use.',
  nameTooLong: `The name must be ${enquiryLimits.name} characters or fewer.`,
  contactMethod: 'Choose how you would like us to reach you.',
  emailMissing: 'Enter your email address.',
  emailForm: emailSentences.form,
  emailTooLong: emailSentences.tooLong,
  emailNeeded: 'Enter your email address, so that we can write to you.',
  phoneNeeded: 'Enter your phone number, so that we can reach you.',
  voicemail: 'Choose whether we may leave a message.',
  noteMissing: 'Write a note or leave it empty.',
  noteTooLong: `The note must be ${enquiryLimits.safeContactNote} characters or fewer.`,
  preferredTime: 'Choose a time that suits you, or no preference.',
  messageMissing: 'Write a message or leave it empty.',
  messageTooLong: `The message must be ${enquiryLimits.message} characters or fewer.`,
  consent: 'Confirm that we may use these details to answer you.',
  unclean,
}
export type EnquirySentence = keyof typeof enquirySentences
