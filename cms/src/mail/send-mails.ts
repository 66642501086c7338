import type { MailPurpose } from '@practice/shared/mail/outbox'
import { sentMailDays } from '@practice/shared/mail/outbox'
import type { Core } from '@strapi/strapi'
import { settings } from '../../config/settings'
import { isStillWanted } from '../reply-mails/still-wanted'
import { mailProblem } from './mail-problem'
import type { MailMessage } from './mail-message'
import { mailUid, openMail } from './mail-queue'
import { nextAttempt, triedForMs } from './retry-times'

/** How often the outbox is looked at: whoever wrote watches their inbox for the acknowledgement. */
const everyMs = 1000
/** How often it is looked for what is too old. */
const tidyEveryMs = 60_000
const atOnce = 20
/** However a server spins it out. */
const longestAttemptMs = 60_000
const day = 24 * 60 * 60 * 1000

interface MailRow {
  id: number
  purpose: MailPurpose
  about: string | null
  messageId: string
  attempts: number
  createdAt: string
  sealedMail: string
}

const mails = (strapi: Core.Strapi) => strapi.db.query(mailUid)
const iso = (time: number): string => new Date(time).toISOString()

/** What is settled keeps neither recipient nor text. */
const settle = async (strapi: Core.Strapi, { id, attempts }: Pick<MailRow, 'id' | 'attempts'>, state: 'sent' | 'failed', problem: string | null): Promise<void> => {
  await mails(strapi).updateMany({ where: { id, state: 'waiting', attempts }, data: { state, problem, settledAt: iso(Date.now()), sealedMail: null, keyId: null } })
}

const deliver = async (strapi: Core.Strapi, messageId: string, { to, headers, ...content }: MailMessage): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('The attempt took too long.'), { code: 'ETIMEDOUT' })), longestAttemptMs).unref()
  })
  const message = {
    ...content,
    // An object is taken as it is; a string would be taken apart.
    to: { name: '', address: to },
    messageId,
    // RFC 3834: nobody's absence notice answers it, and no two programs talk for ever.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', ...headers },
  }
  try {
    await Promise.race([strapi.plugin('email').provider.send(message), limit])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Takes a mail for one attempt by moving its next one, so that no other process takes it too and one that ends
 * in the middle leaves it to be tried again.
 */
const claim = async (strapi: Core.Strapi, { id, attempts }: MailRow): Promise<boolean> => {
  const data = { attempts: attempts + 1, nextAttemptAt: iso(nextAttempt(attempts + 1, Date.now())), problem: null }
  return (await mails(strapi).updateMany({ where: { id, state: 'waiting', attempts }, data })).count === 1
}

/** One attempt. @returns whether the next mail is worth one */
const attempt = async (strapi: Core.Strapi, row: MailRow): Promise<boolean> => {
  if (!(await isStillWanted(strapi, row.purpose, row.about))) {
    await mails(strapi).deleteMany({ where: { id: row.id, state: 'waiting', attempts: row.attempts } })
    return true
  }
  if (!(await claim(strapi, row))) return true
  const claimed = { id: row.id, attempts: row.attempts + 1 }
  try {
    await deliver(strapi, row.messageId, openMail(row.messageId, row.sealedMail))
    await settle(strapi, claimed, 'sent', null)
    return true
  } catch (error) {
    const { words, isFinal, concernsServer } = mailProblem(error)
    if (isFinal) await settle(strapi, claimed, 'failed', words)
    else await mails(strapi).updateMany({ where: { ...claimed, state: 'waiting' }, data: { problem: words } })
    return !concernsServer
  }
}

const giveUpOld = async (strapi: Core.Strapi, now: number): Promise<void> => {
  await mails(strapi).updateMany({
    where: { state: 'waiting', createdAt: { $lt: iso(now - triedForMs) }, nextAttemptAt: { $lte: iso(now) } },
    data: { state: 'failed', problem: 'It could not be sent for five days', settledAt: iso(now), sealedMail: null, keyId: null },
  })
  await mails(strapi).deleteMany({ where: { state: { $in: ['sent', 'failed'] }, settledAt: { $lt: iso(now - sentMailDays * day) } } })
}

/** Tries every mail that is due, one after another. */
const sendDueMails = async (strapi: Core.Strapi, isStopped: () => boolean): Promise<void> => {
  if (settings.SMTP_URL === undefined) return
  const due: MailRow[] = await mails(strapi).findMany({
    where: { state: 'waiting', nextAttemptAt: { $lte: iso(Date.now()) } },
    select: ['id', 'purpose', 'about', 'messageId', 'attempts', 'createdAt', 'sealedMail'],
    orderBy: { nextAttemptAt: 'asc' },
    limit: atOnce,
  })
  for (const row of due) if (isStopped() || !(await attempt(strapi, row))) return
}

/** Looks after the outbox until it is stopped. @returns stops it, after the mail that is being sent */
export const keepSendingMails = (strapi: Core.Strapi): (() => Promise<void>) => {
  let stopped = false
  let running: Promise<void> | undefined
  let tidiedAt = 0
  const lookAfter = async (): Promise<void> => {
    const now = Date.now()
    if (now - tidiedAt >= tidyEveryMs) {
      await giveUpOld(strapi, now)
      tidiedAt = now
    }
    await sendDueMails(strapi, () => stopped)
  }
  const round = (): void => {
    running ??= lookAfter()
      .catch((error: unknown) => void strapi.log.error(error))
      .finally(() => (running = undefined))
  }
  const timer = setInterval(round, everyMs).unref()
  return async () => {
    stopped = true
    clearInterval(timer)
    await running
  }
}
