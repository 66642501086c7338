import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { ApiFailure } from '../../../public-api/api-failure'
import { noParameters, readQuery } from '../../../public-api/read-input'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Whether requests can be answered, the database included; `/_health` only says that the process is alive. */
  async read(ctx: Context) {
    readQuery(ctx.querystring, noParameters)
    try {
      await strapi.db.connection.raw('select 1')
    } catch (error) {
      strapi.log.error(error)
      throw new ApiFailure('unavailable', 'The database does not answer.', [], 5)
    }
    ctx.set('Cache-Control', 'no-store')
    ctx.body = { ready: true }
  },
})
