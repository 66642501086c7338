import type { EnquiryReceipt, enquiryInput } from '@practice/shared/enquiries/contract'
import { mentionsDanger } from '@practice/shared/crisis/mentions-danger'
import { spokenWords } from '@practice/shared/crisis/spoken-words'
import type { Core } from '@strapi/strapi'
import type { InferOutput } from 'valibot'
import { settings } from '../../../../config/settings'
import type { Reception } from '../../../forms/reception'
import { contentHash, storeOnce } from '../../../forms/store-once'
import { betweenChanges } from '../../../links/document-lock'
import { ownKeyring } from '../../../sealing/own-keyring'
import { issueOwnEnquiryToken } from '../../own-enquiry/lib/own-enquiry-token'
import { chosenPlace } from './chosen-place'
import { createReference } from './enquiry-reference'
import { phoneNumber } from './phone-number'
import { sealDetails } from './sealed-enquiry'
import { tellAboutEnquiry } from './tell-about-enquiry'

type EnquiryForm = InferOutput<typeof enquiryInput>

interface EnquiryRow {
  reference: string
  requestHash: string | null
}

const enquiryUid = 'api::enquiry.enquiry'

/** Keeps an enquiry for the desk, encrypted, and gives the reference its sender can quote. */
export const submitEnquiry = async (strapi: Core.Strapi, form: EnquiryForm, { receivedAt, kept }: Reception): Promise<EnquiryReceipt> => {
  const { name, contactMethod, email = null, phone = null, voicemail, safeContactNote = null, preferredTime, message = null, language, idempotencyKey } = form
  const requestHash = contentHash(form, settings.FORM_TOKEN_SECRET)
  const enquiries = strapi.db.query(enquiryUid)
  const { reference } = await storeOnce<EnquiryRow>({
    requestHash,
    kept,
    find: () => enquiries.findOne({ where: { idempotencyKey }, select: ['reference', 'requestHash'] }),
    store: () =>
      betweenChanges(strapi, async () => {
        const row: EnquiryRow = { reference: createReference(), requestHash }
        const { formerPlace, ...place } = await chosenPlace(strapi, form.place, kept)
        const details = { name, contactMethod, email, phone, phoneNumber: phoneNumber(phone), voicemail, safeContactNote, preferredTime, message, language, formerPlace }
        const at = new Date(receivedAt).toISOString()
        const urgent = mentionsDanger(spokenWords('enquiry', details))
        const data = {
          ...row, ...place, ...sealDetails(ownKeyring, row.reference, details), urgent,
          state: 'new', stateSince: at, revision: 0, consentedAt: at, idempotencyKey, createdAt: at, publishedAt: at,
        }
        await enquiries.create({ data, select: ['id'] })
        await tellAboutEnquiry(strapi, { reference: row.reference, urgent, location: place.location, details })
        return row
      }),
  })
  return { reference, token: issueOwnEnquiryToken(reference, settings.FORM_TOKEN_SECRET) }
}
