import { randomUUID } from 'node:crypto'
import type { MailPurpose } from '@practice/shared/mail/outbox'
import type { Core } from '@strapi/strapi'
import * as v from 'valibot'
import { settings } from '../../config/settings'
import { ownKeyring } from '../sealing/own-keyring'
import { matchingHash, open, seal } from '../sealing/seal'
import type { MailMessage } from './mail-message'
import { mailMessage } from './mail-message'

export const mailUid = 'api::mail.mail'

const day = 24 * 60 * 60 * 1000

interface Limits {
  /** Leave it out when one for the same purpose to the same address waits that was never tried. */
  once?: boolean
  /** Mails for the same purpose to the same address in 24 hours. */
  perDay?: number
  /** What the mail is about: there is one for a purpose to an address about one thing. */
  about?: string
}

const isTooMuch = async (strapi: Core.Strapi, about: { purpose: MailPurpose; recipientHash: string }, { once, perDay, about: thing }: Limits): Promise<boolean> => {
  const mails = strapi.db.query(mailUid)
  if (once && (await mails.count({ where: { ...about, state: 'waiting', attempts: 0 } })) > 0) return true
  if (thing !== undefined && (await mails.count({ where: { ...about, about: thing } })) > 0) return true
  return perDay !== undefined && (await mails.count({ where: { ...about, createdAt: { $gt: new Date(Date.now() - day).toISOString() } } })) >= perDay
}

/**
 * Puts a mail into the outbox. Belongs into the transaction of what it tells of: then it is sent if that happened, and
 * only then. Sending comes later and elsewhere, so no visitor waits for a mail server.
 * @returns whether it is there; a mail above the limits is left out
 * @throws ValiError when the recipient is not exactly one address, or a header has more than one line
 */
export const queueMail = async (strapi: Core.Strapi, purpose: MailPurpose, message: MailMessage, limits: Limits = {}): Promise<boolean> => {
  const mail = v.parse(mailMessage, message)
  const recipientHash = matchingHash(ownKeyring, mail.to)
  if (await isTooMuch(strapi, { purpose, recipientHash }, limits)) return false
  // Fixed from the start: whoever gets a mail twice, because we ended between sending and noting it, sees one.
  const messageId = `<${randomUUID()}@${new URL(settings.SITE_URL).hostname}>`
  await strapi.db.query(mailUid).create({
    data: {
      messageId, purpose, state: 'waiting', attempts: 0, nextAttemptAt: new Date().toISOString(), recipientHash, about: limits.about ?? null,
      sealedMail: seal(ownKeyring, `mail ${messageId}`, JSON.stringify(mail)), keyId: ownKeyring[0].id,
    },
    select: ['id'],
  })
  return true
}

/** @throws Error when no key of the ring sealed it */
export const openMail = (messageId: string, sealed: string): MailMessage => v.parse(mailMessage, JSON.parse(open(ownKeyring, `mail ${messageId}`, sealed)))
