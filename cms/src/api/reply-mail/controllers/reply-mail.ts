import type { ReplyMail } from '@practice/shared/comments/reply-mail'
import { replyMailChange } from '@practice/shared/comments/reply-mail'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { settings } from '../../../../config/settings'
import { notFound } from '../../../public-api/api-failure'
import { noParameters, readForm, readQuery } from '../../../public-api/read-input'
import { changeReplyMail, readReplyMail } from '../../../reply-mails/change-reply-mail'
import { readReplyMailToken } from '../../../reply-mails/reply-mail-token'

type TokenContext = Context & { params: Record<string, unknown> }

/** A wrong signature and a comment that was erased are answered alike. */
const commentOf = (ctx: TokenContext): string => {
  readQuery(ctx.querystring, noParameters)
  ctx.set('Cache-Control', 'no-store')
  const documentId = readReplyMailToken(ctx.params.token, settings.FORM_TOKEN_SECRET)
  if (documentId === undefined) throw notFound('This link is not in use any more.')
  return documentId
}

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: TokenContext) {
    ctx.body = (await readReplyMail(strapi, commentOf(ctx))) satisfies ReplyMail
  },

  async change(ctx: TokenContext) {
    const documentId = commentOf(ctx)
    await changeReplyMail(strapi, documentId, readForm(ctx.request.body, replyMailChange).wanted)
    ctx.body = (await readReplyMail(strapi, documentId)) satisfies ReplyMail
    ctx.status = 200
  },
})
