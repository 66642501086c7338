import { createHmac } from 'node:crypto'
import type { ChangesResponse } from '@practice/shared/changes/contract'
import { changesNonceHeader, changesQuery, changesSignatureHeader } from '@practice/shared/changes/contract'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { settings } from '../../../../config/settings'
import { changesAfter } from '../../../change-events/outbox'
import { isSiteProcess } from '../../../clients/client-network'
import { notFound } from '../../../public-api/api-failure'
import { readQuery } from '../../../public-api/read-input'

const sign = (nonce: string, body: string): string => createHmac('sha256', settings.WEB_TO_CMS_SECRET).update(`${nonce}\n${body}`).digest('base64url')

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** For the site process alone; to everybody else there is nothing here. */
  async list(ctx: Context) {
    if (!isSiteProcess(ctx.req, settings.WEB_TO_CMS_SECRET)) throw notFound()
    const { after, wait = 0 } = readQuery(ctx.querystring, changesQuery)
    const changes = (await changesAfter(strapi, after, wait * 1000)) satisfies ChangesResponse
    const body = JSON.stringify(changes)
    ctx.set('Cache-Control', 'no-store')
    ctx.set(changesSignatureHeader, sign(ctx.get(changesNonceHeader), body))
    ctx.type = 'application/json'
    ctx.body = body
  },
})
