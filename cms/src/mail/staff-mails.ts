import type { Core } from '@strapi/strapi'
import { settings } from '../../config/settings'
import { composeMail } from './compose-mail'
import { isMailbox } from './mail-message'
import { queueMail } from './mail-queue'

const nothingElse = 'This message says nothing else on purpose: who wrote, and what, can be read on the desk only.'

const enquiryDesk = { words: 'Open the desk for enquiries', href: `${settings.CMS_URL}/admin/enquiries` }
const commentDesk = { words: 'Open the desk for comments', href: `${settings.CMS_URL}/admin/comments` }

const newEnquiry = composeMail('A new enquiry is waiting', ['A new enquiry is waiting on the desk.', enquiryDesk, nothingElse])
const urgentEnquiry = composeMail('Something urgent is waiting', ['Something urgent is waiting on the desk for enquiries.', enquiryDesk, nothingElse])
const urgentComment = composeMail('Something urgent is waiting', ['Something urgent is waiting on the desk for comments.', commentDesk, nothingElse])

/** One waiting mail says it for all that came in meanwhile. */
const once = { once: true }

/** Tells inboxes of the practice that there is an enquiry. */
export const tellInboxes = async (strapi: Core.Strapi, inboxes: readonly string[], urgent: boolean): Promise<void> => {
  // An address that somebody mistyped in the admin must not cost an enquiry.
  for (const to of inboxes.filter(isMailbox)) await queueMail(strapi, urgent ? 'urgent_enquiry' : 'enquiry_notice', { to, ...(urgent ? urgentEnquiry : newEnquiry) }, once)
}

const moderators = ['strapi-super-admin', 'practice-editor']

/** Tells everybody who decides about comments on the whole site that one may be urgent. */
export const tellModerators = async (strapi: Core.Strapi): Promise<void> => {
  const accounts: { email: string }[] = await strapi.db.query('admin::user').findMany({ where: { isActive: true, roles: { code: { $in: moderators } } }, select: ['email'] })
  const addresses = [...new Set(accounts.map(({ email }) => email))]
  for (const to of addresses.filter(isMailbox)) await queueMail(strapi, 'urgent_comment', { to, ...urgentComment }, once)
}
