import type { CommentListResponse } from '@practice/shared/comments/contract'
import { commentInput } from '@practice/shared/comments/contract'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { settings } from '../../../../config/settings'
import { createRateLimit } from '../../../clients/rate-limit'
import { createAttackWatch } from '../../../forms/attack-watch'
import { guardForm } from '../../../forms/guard-form'
import { ownProofOfWork } from '../../../forms/own-proof-of-work'
import { createProofGate } from '../../../forms/proof-gate'
import { isFromQueue, receptionOf } from '../../../forms/reception'
import { notFound } from '../../../public-api/api-failure'
import { noParameters, readForm, readQuery, readSlug } from '../../../public-api/read-input'
import { readComments } from '../lib/read-comments'
import { commentIntake } from '../lib/submit-comment'

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const limit = createRateLimit(settings.COMMENTS_PER_HOUR)
  const submit = commentIntake(strapi)
  const gate = createProofGate(settings.COMMENTS_BEFORE_PROOF, ownProofOfWork)
  // While this process was down nobody could be asked for a proof: what came among too many stands last on the desk.
  const watchKept = createAttackWatch(settings.COMMENTS_BEFORE_PROOF)
  return {
    async list(ctx: Context & { params: Record<string, unknown> }) {
      readQuery(ctx.querystring, noParameters)
      const comments = await readComments(strapi, readSlug(ctx.params.slug))
      if (!comments) throw notFound('There is no published post at this address.')
      ctx.body = comments satisfies CommentListResponse
    },

    async submit(ctx: Context) {
      // What is refused for another reason is part of an attack too.
      const attacked = !isFromQueue(ctx.req, settings.WEB_TO_CMS_SECRET) && gate.watch(Date.now())
      readQuery(ctx.querystring, noParameters)
      const form = readForm(ctx.request.body, commentInput)
      const reception = receptionOf(ctx.req, 'comment', form.idempotencyKey, settings.WEB_TO_CMS_SECRET)
      guardForm(form, 'comment', settings.FORM_TOKEN_SECRET, reception.receivedAt)
      if (!reception.kept) await limit(reception.network)
      const isProven = reception.kept ? !watchKept(reception.receivedAt) : !attacked || (await gate.pass(form.proof))
      ctx.body = await submit(form, { ...reception, isProven })
      ctx.status = 201
    },
  }
}
