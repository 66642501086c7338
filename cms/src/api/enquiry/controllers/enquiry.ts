import { enquiryInput } from '@practice/shared/enquiries/contract'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { settings } from '../../../../config/settings'
import { createRateLimit } from '../../../clients/rate-limit'
import { guardForm } from '../../../forms/guard-form'
import { receptionOf } from '../../../forms/reception'
import { noParameters, readForm, readQuery } from '../../../public-api/read-input'
import { submitEnquiry } from '../lib/submit-enquiry'

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const limit = createRateLimit(settings.ENQUIRIES_PER_HOUR)
  return {
    async submit(ctx: Context) {
      readQuery(ctx.querystring, noParameters)
      const form = readForm(ctx.request.body, enquiryInput)
      const reception = receptionOf(ctx.req, 'enquiry', form.idempotencyKey, settings.WEB_TO_CMS_SECRET)
      guardForm(form, 'enquiry', settings.FORM_TOKEN_SECRET, reception.receivedAt)
      if (!reception.kept) await limit(reception.network)
      ctx.body = await submitEnquiry(strapi, form, reception)
      ctx.status = 201
    },
  }
}
