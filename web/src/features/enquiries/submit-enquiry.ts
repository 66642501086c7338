import { enquiryInput, enquiryReceipt } from '@practice/shared/enquiries/contract'
import { apiPaths } from '@practice/shared/paths'
import type { Services } from '../../api/services'
import type { FormValues } from '../../forms/submit'
import { submitForm } from '../../forms/submit'

export const submitEnquiry = (services: Services, values: FormValues) => {
  const { consent, idempotencyKey: _, ...answers } = values
  return submitForm(services, {
    purpose: 'enquiry',
    path: apiPaths.enquiries(),
    schema: enquiryInput,
    receipt: enquiryReceipt,
    values,
    input: { ...answers, consent: consent === 'yes' },
  })
}
