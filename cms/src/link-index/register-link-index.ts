import { parseReference } from '@practice/shared/links/reference'
import type { Reference } from '@practice/shared/links/reference'
import type { Core } from '@strapi/strapi'
import * as v from 'valibot'
import type { AdminContext } from '../admin-routes/admin-route'
import { addAdminRoutes } from '../admin-routes/admin-route'
import { notFound } from '../public-api/api-failure'
import { noParameters, readForm, readQuery } from '../public-api/read-input'
import { adminService } from '../roles/admin-services'
import type { BeforeDelete, LinkReport, LinksOfDocument, ReplacementResult, SlugOwner } from './contract'
import { documentInAddress, linkReportQuery, replacementInput, slugOwnerQuery, sourceInAddress, takeOverInput } from './contract'
import type { MayDo } from './permissions'
import { permissionsOf } from './permissions'
import { presentDocuments } from './present-links'
import { readBeforeDelete, readLinkReport, readLinksOf } from './read-links'
import { storeReplacement } from './replacements'
import { readSlugOwner, takeOver } from './slug-owner'

/** Everybody who writes: what they get to see of others' documents is decided document by document. */
const writes: [string, string] = ['plugin::content-manager.explorer.read', 'api::post.post']
/** @throws ApiFailure `not_found` for an address that names no document */
const readAddress = <Schema extends v.GenericSchema>(ctx: AdminContext, schema: Schema): v.InferOutput<Schema> => {
  readQuery(ctx.querystring, noParameters)
  const { kind, documentId } = ctx.params
  const read = v.safeParse(schema, { kind, documentId })
  if (!read.success) throw notFound()
  return read.output
}

/** @throws ApiFailure `not_found` when this person may neither withdraw nor change the document */
const ensureMay = async (may: MayDo, verbs: readonly Parameters<MayDo>[0][], { kind, documentId }: Pick<Reference, 'kind' | 'documentId'>): Promise<void> => {
  for (const verb of verbs) if ((await may(verb, kind, [documentId])).has(documentId)) return
  throw notFound('This document no longer exists, or it is not yours to change.')
}

const chooseReplacement = async (strapi: Core.Strapi, may: MayDo, body: unknown): Promise<ReplacementResult> => {
  const { kind, documentId, replacement } = readForm(body, replacementInput)
  await ensureMay(may, ['delete', 'publish'], { kind, documentId })
  const instead = replacement === null ? undefined : parseReference(replacement)
  await storeReplacement(strapi, { kind, documentId }, instead ?? null)
  return { replacement: instead ? ([...(await presentDocuments(strapi, may, [instead])).values()][0] ?? null) : null }
}

const chooseSlug = async (strapi: Core.Strapi, may: MayDo, body: unknown): Promise<SlugOwner> => {
  const input = readForm(body, takeOverInput)
  await ensureMay(may, ['update'], input)
  await takeOver(strapi, input)
  return readSlugOwner(strapi, may, input)
}

/**
 * Adds the permission for the report and the admin addresses of the link index. Must run in `register()`: Strapi's own
 * bootstrap gives the owner all permissions that are known by then and deletes the others.
 */
export const registerLinkIndex = async (strapi: Core.Strapi): Promise<void> => {
  await adminService(strapi, 'permission').actionProvider.registerMany([
    { section: 'settings', category: 'Links', displayName: 'See all links of the site and what is wrong with them', uid: 'links.report' },
  ])
  const mayOf = (ctx: AdminContext): MayDo => permissionsOf(strapi, ctx.state.userAbility)
  addAdminRoutes(strapi, '/links', [
    {
      method: 'GET',
      path: '/of/:kind/:documentId',
      permission: writes,
      answer: (ctx): Promise<LinksOfDocument> => readLinksOf(strapi, mayOf(ctx), readAddress(ctx, sourceInAddress)),
    },
    {
      method: 'GET',
      path: '/report',
      permission: 'api::links.report',
      answer: (ctx): Promise<LinkReport> => readLinkReport(strapi, mayOf(ctx), readQuery(ctx.querystring, linkReportQuery)),
    },
    {
      method: 'GET',
      path: '/before-delete/:kind/:documentId',
      permission: writes,
      answer: (ctx): Promise<BeforeDelete> => readBeforeDelete(strapi, mayOf(ctx), readAddress(ctx, documentInAddress)),
    },
    { method: 'POST', path: '/replacement', permission: writes, answer: (ctx) => chooseReplacement(strapi, mayOf(ctx), ctx.request.body) },
    {
      method: 'GET',
      path: '/slug-owner',
      permission: writes,
      answer: (ctx): Promise<SlugOwner> => readSlugOwner(strapi, mayOf(ctx), readQuery(ctx.querystring, slugOwnerQuery)),
    },
    { method: 'POST', path: '/slug-owner', permission: writes, answer: (ctx) => chooseSlug(strapi, mayOf(ctx), ctx.request.body) },
  ])
}
