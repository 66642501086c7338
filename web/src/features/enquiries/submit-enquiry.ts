import { enquiryAnswer, enquiryInput } from '@practice/shared/enquiries/contract'
import { apiPaths } from '@practice/shared/paths'
import type { Services } from '../../api/services'
import type { FormValues } from '../../forms/submit'
import { submitForm } from '../../forms/submit'

export const submitEnquiry = (services: Services, values: FormValues) => {
  // Each field by name: one that is missing gets its own sentence, and an unknown one goes no further.
  const { name, contactMethod, email, phone, voicemail, safeContactNote, place, preferredTime, message, consent, token, website } = values
  return submitForm(services, {
    purpose: 'enquiry',
    path: apiPaths.enquiries(),
    schema: enquiryInput,
    receipt: enquiryAnswer,
    values,
    input: {
      name,
      contactMethod,
      email,
      phone,
      voicemail,
      safeContactNote,
      place,
      preferredTime,
      message,
      consent: consent === 'yes',
      language: services.language.code,
      token,
      website,
    },
  })
}
