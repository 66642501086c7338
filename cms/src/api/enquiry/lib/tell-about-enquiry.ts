import type { EnquiryDetails } from '@practice/shared/enquiries/desk'
import { sitePaths } from '@practice/shared/paths'
import type { Core } from '@strapi/strapi'
import { settings } from '../../../../config/settings'
import { published } from '../../../links/published'
import { composeMail } from '../../../mail/compose-mail'
import { queueMail } from '../../../mail/mail-queue'
import { tellInboxes } from '../../../mail/staff-mails'
import { issueOwnEnquiryToken } from '../../own-enquiry/lib/own-enquiry-token'

/** Acknowledgements to one address in 24 hours: enough for somebody who writes again, too few to bother anybody with. */
const acknowledgementsPerDay = 3

interface About {
  reference: string
  urgent: boolean
  /** Rows of the location that was chosen, if any. */
  location: readonly number[]
  details: EnquiryDetails
}

/** The inbox of the location; where there is none, as for video, all that the practice has. */
const inboxesFor = async (strapi: Core.Strapi, location: readonly number[]): Promise<string[]> => {
  const rows: { id: number; enquiryInbox: string | null }[] = await strapi.db
    .query('api::location.location')
    .findMany({ where: published, select: ['id', 'enquiryInbox'] })
  const inboxesOf = (some: typeof rows) => [...new Set(some.flatMap(({ enquiryInbox }) => enquiryInbox ?? []))]
  const own = inboxesOf(rows.filter(({ id }) => location.includes(id)))
  return own.length > 0 ? own : inboxesOf(rows)
}

const acknowledgement = (reference: string, responseTime: string) =>
  composeMail('We have your message', [
    'Thank you for writing to us. Your message has arrived, and a person will read it.',
    `We will answer ${responseTime}. Your reference is ${reference}.`,
    { words: 'See what becomes of your message, or withdraw it', href: `${settings.SITE_URL}${sitePaths.contactReceived(issueOwnEnquiryToken(reference, settings.FORM_TOKEN_SECRET))}` },
    'We do not watch messages around the clock. If anybody is in danger, call 911. To talk with somebody right now, call or text 988, at any hour.',
    'If you did not write to us, somebody may have mistyped their address. You do not need to do anything.',
  ])

/**
 * Queues what is to be said about a new enquiry, within its transaction. Nothing that the sender typed is in any of it,
 * so nobody can have words of theirs sent to somebody else.
 */
export const tellAboutEnquiry = async (strapi: Core.Strapi, { reference, urgent, location, details: { contactMethod, email } }: About): Promise<void> => {
  await tellInboxes(strapi, await inboxesFor(strapi, location), urgent)
  // Somebody who asked for a call may have a reason not to want anything in their mailbox.
  if (contactMethod !== 'email' || email === null) return
  const site: { responseTime: string | null } | null = await strapi.db.query('api::site.site').findOne({ select: ['responseTime'] })
  const message = { to: email, ...acknowledgement(reference, site?.responseTime ?? 'as soon as we can'), headers: { 'Auto-Submitted': 'auto-replied' } }
  await queueMail(strapi, 'enquiry_acknowledgement', message, { perDay: acknowledgementsPerDay })
}
