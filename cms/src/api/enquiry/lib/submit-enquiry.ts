import type { EnquiryReceipt, enquiryInput } from '@practice/shared/enquiries/contract'
import { telehealthPlace } from '@practice/shared/enquiries/contract'
import { mentionsDanger } from '@practice/shared/crisis/mentions-danger'
import { spokenWords } from '@practice/shared/crisis/spoken-words'
import type { Core } from '@strapi/strapi'
import type { InferOutput } from 'valibot'
import { settings } from '../../../../config/settings'
import { contentHash, storeOnce } from '../../../forms/store-once'
import { published } from '../../../links/published'
import { ApiFailure } from '../../../public-api/api-failure'
import { createReference } from './enquiry-reference'

type EnquiryForm = InferOutput<typeof enquiryInput>

interface EnquiryRow {
  reference: string
  requestHash: string | null
}

const enquiryUid = 'api::enquiry.enquiry'

/** @throws ApiFailure when no published location has this slug */
const locationAt = async (strapi: Core.Strapi, slug: string): Promise<string> => {
  const location: { documentId: string } | null = await strapi.db
    .query('api::location.location')
    .findOne({ where: { ...published, slug }, select: ['documentId'] })
  if (location) return location.documentId
  const message = 'Choose a location or telehealth.'
  throw new ApiFailure('invalid_input', message, [{ field: 'place', code: 'not_found', message }])
}

/** Keeps an enquiry for the front desk and gives the reference its sender can quote. */
export const submitEnquiry = async (strapi: Core.Strapi, form: EnquiryForm): Promise<EnquiryReceipt> => {
  const { name, contactMethod, email, phone, voicemail, safeContactNote, place, preferredTime, message, idempotencyKey } = form
  const requestHash = contentHash(form, settings.FORM_TOKEN_SECRET)
  const { reference } = await storeOnce<EnquiryRow>({
    requestHash,
    find: () => strapi.db.query(enquiryUid).findOne({ where: { idempotencyKey }, select: ['reference', 'requestHash'] }),
    store: async () => {
      const telehealth = place === telehealthPlace
      const location = telehealth ? undefined : await locationAt(strapi, place)
      const row: EnquiryRow = { reference: createReference(), requestHash }
      const urgent = mentionsDanger(spokenWords('enquiry', { name, safeContactNote, message }))
      const data = {
        ...row, name, contactMethod, email, phone, voicemail, safeContactNote, telehealth, location, preferredTime, message, urgent,
        consentedAt: new Date().toISOString(), state: 'new' as const, idempotencyKey, requestHash,
      }
      await strapi.documents(enquiryUid).create({ data })
      return row
    },
  })
  return { reference }
}
