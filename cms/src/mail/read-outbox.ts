import type { ListedMail, MailPurpose, MailState, Outbox } from '@practice/shared/mail/outbox'
import { mailStates, outboxPageSize } from '@practice/shared/mail/outbox'
import type { Core } from '@strapi/strapi'
import { settings } from '../../config/settings'
import { mailUid } from './mail-queue'

interface Row {
  documentId: string
  purpose: MailPurpose
  state: MailState
  createdAt: string
  settledAt: string | null
  attempts: number
  nextAttemptAt: string
  problem: string | null
}

const isoTime = (time: string): string => new Date(time).toISOString()

const present = ({ documentId, purpose, state, createdAt, settledAt, attempts, nextAttemptAt, problem }: Row): ListedMail => ({
  id: documentId, purpose, state, createdAt: isoTime(createdAt), settledAt: settledAt === null ? null : isoTime(settledAt), attempts,
  nextAttemptAt: state === 'waiting' ? isoTime(nextAttemptAt) : null, problem,
})

/** One page of the outbox, the latest first. */
export const readOutbox = async (strapi: Core.Strapi, page: number): Promise<Outbox> => {
  const mails = strapi.db.query(mailUid)
  const counts = { waiting: 0, sent: 0, failed: 0 }
  for (const state of mailStates) counts[state] = await mails.count({ where: { state } })
  const rows: Row[] = await mails.findMany({
    select: ['documentId', 'purpose', 'state', 'createdAt', 'settledAt', 'attempts', 'nextAttemptAt', 'problem'],
    orderBy: { id: 'desc' }, limit: outboxPageSize, offset: (page - 1) * outboxPageSize,
  })
  const total = counts.waiting + counts.sent + counts.failed
  return { mails: rows.map(present), page, pageCount: Math.max(1, Math.ceil(total / outboxPageSize)), counts, canSend: settings.SMTP_URL !== undefined }
}

/** Has everything that failed so far tried again at once. @returns how many */
export const retryNow = async (strapi: Core.Strapi): Promise<number> => {
  // One that is being tried at this moment has no problem yet, and must not be tried twice.
  const where = { state: 'waiting', problem: { $notNull: true } }
  return (await strapi.db.query(mailUid).updateMany({ where, data: { nextAttemptAt: new Date().toISOString() } })).count
}
