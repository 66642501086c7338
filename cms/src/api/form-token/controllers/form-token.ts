import type { FormTokenResponse } from '@practice/shared/forms/form-guard'
import { formTokenQuery } from '@practice/shared/forms/form-guard'
import type { Context } from 'koa'
import { settings } from '../../../../config/settings'
import { issueFormToken } from '../../../forms/form-token'
import { readQuery } from '../../../public-api/read-input'

export default {
  issue(ctx: Context) {
    const { purpose } = readQuery(ctx.querystring, formTokenQuery)
    ctx.set('Cache-Control', 'no-store')
    ctx.body = { token: issueFormToken(purpose, settings.FORM_TOKEN_SECRET, Date.now()) } satisfies FormTokenResponse
  },
}
