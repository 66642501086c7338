import type { CommentListResponse } from '@practice/shared/comments/contract'
import { commentInput } from '@practice/shared/comments/contract'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { settings } from '../../../../config/settings'
import { clientNetwork } from '../../../clients/client-network'
import { createRateLimit } from '../../../clients/rate-limit'
import { guardForm } from '../../../forms/guard-form'
import { ownProofOfWork } from '../../../forms/own-proof-of-work'
import { createProofGate } from '../../../forms/proof-gate'
import { notFound } from '../../../public-api/api-failure'
import { noParameters, readForm, readQuery, readSlug } from '../../../public-api/read-input'
import { readComments } from '../lib/read-comments'
import { commentIntake } from '../lib/submit-comment'

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const limit = createRateLimit(settings.COMMENTS_PER_HOUR)
  const submit = commentIntake(strapi)
  const gate = createProofGate(settings.COMMENTS_BEFORE_PROOF, ownProofOfWork)
  return {
    async list(ctx: Context & { params: Record<string, unknown> }) {
      readQuery(ctx.querystring, noParameters)
      const comments = await readComments(strapi, readSlug(ctx.params.slug))
      if (!comments) throw notFound('There is no published post at this address.')
      ctx.body = comments satisfies CommentListResponse
    },

    async submit(ctx: Context) {
      // What is refused for another reason is part of an attack too.
      const attacked = gate.watch(Date.now())
      readQuery(ctx.querystring, noParameters)
      const form = readForm(ctx.request.body, commentInput)
      guardForm(form, 'comment', settings.FORM_TOKEN_SECRET)
      const network = clientNetwork(ctx.req, settings.WEB_TO_CMS_SECRET)
      await limit(network)
      const isProven = !attacked || (await gate.pass(form.proof))
      ctx.body = await submit(form, { network, isProven })
      ctx.status = 201
    },
  }
}
