import * as v from 'valibot'

const reported = v.object({ code: v.optional(v.string()), responseCode: v.optional(v.number()) })

/** Why a mail could not be sent. */
export interface MailProblem {
  /** For the admin. A server's own words may repeat the address, so they are left out. */
  words: string
  /** Trying again would not help. */
  isFinal: boolean
  /** The next mail would fare no better. */
  concernsServer: boolean
}

/** Codes of nodemailer for an answer about this one mail, not about the connection. */
const aboutThisMail = new Set(['EENVELOPE', 'EMESSAGE'])

/** What an error of nodemailer means (RFC 5321, section 4.2.1: 5xx is final, 4xx is not). */
export const mailProblem = (error: unknown): MailProblem => {
  const { code = '', responseCode } = v.is(reported, error) ? error : {}
  const concernsServer = !aboutThisMail.has(code)
  const answer = responseCode === undefined ? '' : ` (answer ${responseCode})`
  if (!concernsServer) {
    const isFinal = responseCode === undefined || responseCode >= 500
    return { words: `The mail server ${isFinal ? 'refused it' : 'asked to try again later'}${answer}`, isFinal, concernsServer }
  }
  if (code === 'EAUTH') return { words: `The mail server refused our user name or password${answer}`, isFinal: false, concernsServer }
  if (code === 'ETIMEDOUT') return { words: 'The mail server did not answer in time', isFinal: false, concernsServer }
  return { words: `The mail server could not be reached${/^[A-Z]{3,20}$/.test(code) ? ` (${code})` : ''}${answer}`, isFinal: false, concernsServer }
}
