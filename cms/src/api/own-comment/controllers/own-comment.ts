import type { OwnComment } from '@practice/shared/comments/own-comment'
import { ownCommentChange, ownCommentWithdrawal } from '@practice/shared/comments/own-comment'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { settings } from '../../../../config/settings'
import { clientNetwork } from '../../../clients/client-network'
import { createRateLimit } from '../../../clients/rate-limit'
import { formTokenAge } from '../../../forms/form-token'
import { guardForm } from '../../../forms/guard-form'
import { changeBySender, withdrawBySender } from '../../../moderation/sender-steps'
import { notFound } from '../../../public-api/api-failure'
import { noParameters, readForm, readQuery } from '../../../public-api/read-input'
import { readOwnCommentToken } from '../lib/own-comment-token'
import { readOwnComment } from '../lib/read-own-comment'

type OwnContext = Context & { params: Record<string, unknown> }

const noSuchComment = () => notFound('This link does not lead to a comment any more.')

/** A wrong signature and a comment that was erased are answered alike. */
const commentOf = (ctx: OwnContext): string => {
  readQuery(ctx.querystring, noParameters)
  ctx.set('Cache-Control', 'no-store')
  const documentId = readOwnCommentToken(ctx.params.token, settings.FORM_TOKEN_SECRET)
  if (documentId === undefined) throw noSuchComment()
  return documentId
}

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const limit = createRateLimit(settings.COMMENTS_PER_HOUR)

  const answer = async (ctx: OwnContext, documentId: string): Promise<void> => {
    const found = await readOwnComment(strapi, documentId, Date.now())
    if (!found) throw noSuchComment()
    ctx.body = found satisfies OwnComment
    ctx.status = 200
  }

  return {
    async read(ctx: OwnContext) {
      await answer(ctx, commentOf(ctx))
    },

    async change(ctx: OwnContext) {
      const documentId = commentOf(ctx)
      const form = readForm(ctx.request.body, ownCommentChange)
      guardForm(form, 'comment', settings.FORM_TOKEN_SECRET, Date.now())
      await limit(clientNetwork(ctx.req, settings.WEB_TO_CMS_SECRET))
      const now = Date.now()
      await changeBySender(strapi, { documentId, name: form.name, text: form.text, tokenAge: formTokenAge(form.token, now), now })
      await answer(ctx, documentId)
    },

    async withdraw(ctx: OwnContext) {
      const documentId = commentOf(ctx)
      readForm(ctx.request.body, ownCommentWithdrawal)
      await withdrawBySender(strapi, documentId)
      await answer(ctx, documentId)
    },
  }
}
