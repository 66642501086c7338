import type { PersonErasure } from '@practice/shared/person-data/contract'
import type { Core } from '@strapi/strapi'
import type { SignedIn } from '../admin-routes/signed-in'
import { enquiryUid } from '../enquiry-desk/desk-enquiry'
import { mailUid } from '../mail/mail-queue'
import { withdrawBySender } from '../moderation/sender-steps'
import { commentsOf, hashesOf } from './find-person'

/**
 * Erases everything there is of whoever used an address. A comment leaves its place behind, without name and words, for
 * the sake of its answers. Belongs into a transaction.
 */
export const erasePerson = async (strapi: Core.Strapi, email: string, by: SignedIn): Promise<PersonErasure> => {
  const hashes = { $in: hashesOf(email) }
  // Before the comments, which take some of them along uncounted.
  const mails = await strapi.db.query(mailUid).deleteMany({ where: { recipientHash: hashes } })
  const comments = await commentsOf(strapi, email)
  for (const { documentId } of comments) await withdrawBySender(strapi, documentId, by)
  const enquiries = await strapi.db.query(enquiryUid).deleteMany({ where: { emailHash: hashes } })
  return { comments: comments.length, enquiries: enquiries.count, mails: mails.count }
}
