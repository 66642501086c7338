import { ownEnquiryWithdrawal } from '@practice/shared/enquiries/own-enquiry'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { settings } from '../../../../config/settings'
import { withdrawEnquiry } from '../../../enquiry-desk/withdraw-enquiry'
import { notFound } from '../../../public-api/api-failure'
import { noParameters, readForm, readQuery } from '../../../public-api/read-input'
import { readOwnEnquiryToken } from '../lib/own-enquiry-token'
import { findOwnEnquiry, presentOwnEnquiry } from '../lib/read-own-enquiry'

type OwnContext = Context & { params: Record<string, unknown> }

const noSuchEnquiry = () => notFound('This link does not lead to a message any more.')

export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** A wrong signature and an enquiry that was erased are answered alike. */
  const enquiryOf = async (ctx: OwnContext) => {
    readQuery(ctx.querystring, noParameters)
    ctx.set('Cache-Control', 'no-store')
    const reference = readOwnEnquiryToken(ctx.params.token, settings.FORM_TOKEN_SECRET)
    const row = reference === undefined ? undefined : await findOwnEnquiry(strapi, reference)
    if (!row) throw noSuchEnquiry()
    return row
  }

  const answer = async (ctx: OwnContext): Promise<void> => {
    ctx.body = presentOwnEnquiry(await enquiryOf(ctx))
    ctx.status = 200
  }

  return {
    read: answer,

    async withdraw(ctx: OwnContext) {
      const { documentId } = await enquiryOf(ctx)
      readForm(ctx.request.body, ownEnquiryWithdrawal)
      await withdrawEnquiry(strapi, documentId)
      await answer(ctx)
    },
  }
}
