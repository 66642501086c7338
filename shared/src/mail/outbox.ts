import * as v from 'valibot'
import { pageParameter } from '../http/pagination.js'

/** What mails are for. */
export const mailPurposes = ['enquiry_notice', 'urgent_enquiry', 'enquiry_acknowledgement', 'urgent_comment', 'reply_confirmation', 'comment_reply'] as const
export type MailPurpose = (typeof mailPurposes)[number]

export const mailStates = ['waiting', 'sent', 'failed'] as const
export type MailState = (typeof mailStates)[number]

export const outboxPageSize = 30

/** Days for which the outbox says that a mail was sent, or given up. */
export const sentMailDays = 30

/** A mail as the admin shows it: neither recipient nor text. */
const listedMail = v.strictObject({
  id: v.string(),
  purpose: v.picklist(mailPurposes),
  state: v.picklist(mailStates),
  createdAt: v.string(),
  /** When it was sent or given up. */
  settledAt: v.nullable(v.string()),
  attempts: v.number(),
  nextAttemptAt: v.nullable(v.string()),
  /** Why the last attempt failed. */
  problem: v.nullable(v.string()),
})
export type ListedMail = v.InferOutput<typeof listedMail>

export const outboxQuery = v.strictObject({ page: v.optional(pageParameter, '1') })

export const outbox = v.strictObject({
  mails: v.array(listedMail),
  page: v.number(),
  pageCount: v.number(),
  counts: v.strictObject({ waiting: v.number(), sent: v.number(), failed: v.number() }),
  /** Whether there is a server to send by; without one, mails wait. */
  canSend: v.boolean(),
})
export type Outbox = v.InferOutput<typeof outbox>

/** Admin addresses of the outbox. */
export const outboxPaths = { list: '/outbox/list', retry: '/outbox/retry' }
