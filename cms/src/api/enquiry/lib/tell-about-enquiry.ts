import type { EnquiryDetails } from '@practice/shared/enquiries/desk'
import type { LanguageCode } from '@practice/shared/languages/languages'
import { pathIn } from '@practice/shared/languages/languages'
import { sitePaths } from '@practice/shared/paths'
import type { Core } from '@strapi/strapi'
import { settings } from '../../../../config/settings'
import { siteIn } from '../../../languages/site-in'
import { published } from '../../../links/published'
import type { Paragraph } from '../../../mail/compose-mail'
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

const receiptOf = (reference: string, language: LanguageCode): string =>
  `${settings.SITE_URL}${pathIn(language, sitePaths.contactReceived(issueOwnEnquiryToken(reference, settings.FORM_TOKEN_SECRET)))}`

interface Acknowledgement {
  subject: string
  /** @param receipt address of the page for the sender; @param responseTime in the words of the practice, for example "within two business days" */
  paragraphs: (reference: string, responseTime: string, receipt: string) => Paragraph[]
  /** When the practice has not said when it answers. */
  responseTime: string
}

const acknowledgements: Record<LanguageCode, Acknowledgement> = {
  en: {
    subject: 'We have your message',
    paragraphs: (reference, responseTime, receipt) => [
      'Thank you for writing to us. Your message has arrived, and a person will read it.',
      `We will answer ${responseTime}. Your reference is ${reference}.`,
      { words: 'See what becomes of your message, or withdraw it', href: receipt },
      'We do not watch messages around the clock. If anybody is in danger, call 911. To talk with somebody right now, call or text 988, at any hour.',
      'If you did not write to us, somebody may have mistyped their address. You do not need to do anything.',
    ],
    responseTime: 'as soon as we can',
  },
  // How 988 answers in Spanish: 988lifeline.org/es.
  es: {
    subject: 'Recibimos su mensaje',
    paragraphs: (reference, responseTime, receipt) => [
      'Gracias por escribirnos. Su mensaje ha llegado y una persona lo leerá.',
      `Le responderemos ${responseTime}. Su número de referencia es ${reference}.`,
      { words: 'Vea en qué punto está su mensaje o retírelo', href: receipt },
      'No vigilamos los mensajes a toda hora. Si alguien está en peligro, llame al 911. Para hablar con alguien ahora mismo en español, llame al 988 y oprima 2, o envíe la palabra AYUDA al 988, a cualquier hora.',
      'Si usted no nos escribió, quizá alguien se equivocó al escribir su dirección. No tiene que hacer nada.',
    ],
    responseTime: 'tan pronto como podamos',
  },
}

/**
 * Queues what is to be said about a new enquiry, within its transaction. Nothing that the sender typed is in any of it,
 * so nobody can have words of theirs sent to somebody else.
 */
export const tellAboutEnquiry = async (strapi: Core.Strapi, { reference, urgent, location, details: { contactMethod, email, language } }: About): Promise<void> => {
  await tellInboxes(strapi, await inboxesFor(strapi, location), urgent)
  // Somebody who asked for a call may have a reason not to want anything in their mailbox.
  if (contactMethod !== 'email' || email === null) return
  const site: { responseTime: string | null } | null = await strapi.db.query('api::site.site').findOne({ where: siteIn(language), select: ['responseTime'] })
  const { subject, paragraphs, responseTime } = acknowledgements[language]
  const message = { to: email, ...composeMail(subject, paragraphs(reference, site?.responseTime ?? responseTime, receiptOf(reference, language)), language), headers: { 'Auto-Submitted': 'auto-replied' } }
  await queueMail(strapi, 'enquiry_acknowledgement', message, { perDay: acknowledgementsPerDay })
}
