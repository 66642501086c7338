import * as v from 'valibot'

/**
 * One mailbox and nothing else: browsers' rule for email addresses knows no lists, names, comments or quotes, so that an
 * address cannot turn into two on its way.
 */
const mailbox = v.pipe(v.string(), v.maxLength(254), v.rfcEmail())

export const isMailbox = (address: string): boolean => v.is(mailbox, address)

/** One line of a header. */
const headerLine = v.pipe(v.string(), v.maxLength(900), v.regex(/^[\x20-\x7e]*$/))

/** A mail before it is sent. Whatever visitors typed is in none of it but the recipient. */
export const mailMessage = v.strictObject({
  to: mailbox,
  subject: v.pipe(v.string(), v.maxLength(200), v.regex(/^[^\p{Cc}]+$/u)),
  text: v.string(),
  html: v.string(),
  /** Added to those that say that a program sent it; for example List-Unsubscribe (RFC 8058). */
  headers: v.optional(v.record(v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z-]{0,60}$/)), headerLine)),
})
export type MailMessage = v.InferOutput<typeof mailMessage>
