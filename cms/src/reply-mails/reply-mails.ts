import { oneClick, replyMailLimits } from '@practice/shared/comments/reply-mail'
import type { LanguageCode } from '@practice/shared/languages/languages'
import { firstLanguage, pathIn } from '@practice/shared/languages/languages'
import { sitePaths } from '@practice/shared/paths'
import type { Core } from '@strapi/strapi'
import { settings } from '../../config/settings'
import type { Paragraph } from '../mail/compose-mail'
import { composeMail } from '../mail/compose-mail'
import { isMailbox } from '../mail/mail-message'
import { mailUid, queueMail } from '../mail/mail-queue'
import { readableAddress } from '../sealing/sealed-email'
import { issueReplyMailToken } from './reply-mail-token'
import type { StoredReplyMail } from './still-wanted'

const commentUid = 'api::comment.comment'
const site = new URL(settings.SITE_URL).host

/** Where the mails of a comment are confirmed and stopped, and how mail programs do so by themselves (RFC 8058). */
const addressFor = (documentId: string, language: LanguageCode) => {
  const href = `${settings.SITE_URL}${pathIn(language, sitePaths.replyMail(issueReplyMailToken(documentId, settings.FORM_TOKEN_SECRET)))}`
  return { href, headers: { 'List-Unsubscribe': `<${href}>`, 'List-Unsubscribe-Post': `${oneClick.name}=${oneClick.value}` } }
}

interface Words {
  subject: string
  paragraphs: (href: string) => Paragraph[]
}

const words: Record<LanguageCode, Record<'reply_confirmation' | 'comment_reply', Words>> = {
  en: {
    reply_confirmation: {
      subject: 'Would you like an email when somebody replies?',
      paragraphs: (href) => [
        `A comment was published on ${site}, and whoever sent it gave this address and asked for an email when somebody replies.`,
        { words: 'Confirm it, or see what it is about', href },
        'If that was not you, you need not do anything: without a confirmation no email about it follows.',
      ],
    },
    comment_reply: {
      subject: 'Somebody replied to your comment',
      paragraphs: (href) => [
        `You asked for an email when somebody replies to your comment on ${site}. Somebody did.`,
        { words: 'Read the reply, or stop these emails', href },
        'This message says nothing else on purpose: mail passes through many hands.',
      ],
    },
  },
  es: {
    reply_confirmation: {
      subject: '¿Quiere recibir un correo cuando alguien responda?',
      paragraphs: (href) => [
        `Se publicó un comentario en ${site}, y quien lo envió dio esta dirección y pidió un correo cuando alguien responda.`,
        { words: 'Confírmelo o vea de qué se trata', href },
        'Si no fue usted, no tiene que hacer nada: sin una confirmación no enviaremos ningún correo sobre esto.',
      ],
    },
    comment_reply: {
      subject: 'Alguien respondió a su comentario',
      paragraphs: (href) => [
        `Usted pidió un correo cuando alguien respondiera a su comentario en ${site}. Alguien lo hizo.`,
        { words: 'Lea la respuesta o deje de recibir estos correos', href },
        'Este mensaje no dice nada más a propósito: el correo pasa por muchas manos.',
      ],
    },
  },
}

interface Commenter {
  documentId: string
  /** `null` for a comment from before there were languages. */
  language: LanguageCode | null
  replyMail: StoredReplyMail
  sealedEmail: string | null
  emailHash: string | null
}

interface PublishedRow extends Commenter {
  parent: (Commenter & { state: string }) | null
}

const fields = ['documentId', 'language', 'state', 'replyMail', 'sealedEmail', 'emailHash']

const queueTo = async (strapi: Core.Strapi, { documentId, sealedEmail, ...commenter }: Commenter, about: string, kind: 'reply_confirmation' | 'comment_reply'): Promise<boolean> => {
  const to = readableAddress(sealedEmail)
  if (to === null || !isMailbox(to)) return false
  const language = commenter.language ?? firstLanguage
  const { href, headers } = addressFor(documentId, language)
  const { subject, paragraphs } = words[language][kind]
  const perDay = kind === 'comment_reply' ? replyMailLimits.replies : replyMailLimits.confirmations
  return queueMail(strapi, kind, { to, ...composeMail(subject, paragraphs(href), language), headers }, { perDay, about })
}

const askToConfirm = async (strapi: Core.Strapi, comment: Commenter): Promise<void> => {
  if (!(await queueTo(strapi, comment, comment.documentId, 'reply_confirmation'))) return
  await strapi.db.query(commentUid).updateMany({ where: { documentId: comment.documentId, replyMail: 'asked' }, data: { replyMail: 'invited' } })
}

/**
 * Queues what follows from comments becoming public: asks those who wanted mails to confirm it, and tells the confirmed
 * senders of what was answered. Before a comment is public nobody is written to, so that a robot cannot make the practice
 * send mail. Belongs into the transaction of the decision.
 */
export const mailAboutPublished = async (strapi: Core.Strapi, documentIds: readonly string[]): Promise<void> => {
  if (documentIds.length === 0) return
  const rows: PublishedRow[] = await strapi.db.query(commentUid).findMany({
    where: { documentId: { $in: documentIds }, state: 'approved', $or: [{ replyMail: 'asked' }, { parent: { state: 'approved', replyMail: 'confirmed' } }] },
    select: fields,
    populate: { parent: { select: fields } },
  })
  for (const row of rows) {
    if (row.replyMail === 'asked') await askToConfirm(strapi, row)
    const { parent } = row
    // Who answers themselves knows it.
    if (parent?.state === 'approved' && parent.replyMail === 'confirmed' && parent.emailHash !== row.emailHash) await queueTo(strapi, parent, row.documentId, 'comment_reply')
  }
}

/** Takes out of the outbox what waits there about a comment that its sender takes back. */
export const dropReplyMails = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  const replies: { documentId: string }[] = await strapi.db.query(commentUid).findMany({ where: { parent: { documentId } }, select: ['documentId'] })
  const about = { $in: [documentId, ...replies.map((reply) => reply.documentId)] }
  await strapi.db.query(mailUid).deleteMany({ where: { state: 'waiting', purpose: { $in: ['reply_confirmation', 'comment_reply'] }, about } })
}
