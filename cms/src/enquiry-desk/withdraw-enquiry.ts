import type { Core } from '@strapi/strapi'
import { recordAccess } from '../access-log/access-log'
import { mailUid } from '../mail/mail-queue'
import { enquiryUid } from './desk-enquiry'
import { findEnquiry } from './open-enquiry'

/** The log must not name people. */
const sender = { name: 'The sender', account: null }

/** What tells who wrote, or what. The key of the form stays, so that a late retry does not bring it back. */
const erased = { sealedDetails: null, sealedNote: null, keyId: null, emailHash: null, requestHash: null, urgent: false }

/** An acknowledgement that still waits would hold the address. */
const dropAcknowledgements = async (strapi: Core.Strapi, emailHash: string | null): Promise<void> => {
  if (emailHash === null || (await strapi.db.query(enquiryUid).count({ where: { emailHash } })) > 0) return
  await strapi.db.query(mailUid).deleteMany({ where: { purpose: 'enquiry_acknowledgement', state: 'waiting', recipientHash: emailHash } })
}

/**
 * Erases an enquiry at the wish of its sender, in whatever state it is. The desk goes on showing for a while that there was
 * one, because somebody may have called back already. Withdrawing again changes nothing.
 * @throws ApiFailure `not_found`
 */
export const withdrawEnquiry = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  await strapi.db.transaction(async () => {
    const { id, revision } = await findEnquiry(strapi, documentId)
    const enquiries = strapi.db.query(enquiryUid)
    const row: { emailHash: string | null } | null = await enquiries.findOne({ where: { id }, select: ['emailHash'] })
    const { count } = await enquiries.updateMany({
      where: { id, state: { $ne: 'withdrawn' } },
      data: { ...erased, state: 'withdrawn', stateSince: new Date().toISOString(), revision: (revision ?? 0) + 1 },
    })
    if (count === 0) return
    await dropAcknowledgements(strapi, row?.emailHash ?? null)
    await recordAccess(strapi, { subject: documentId, action: 'withdraw', by: sender })
  })
}
