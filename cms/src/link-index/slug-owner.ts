import { firstLanguage } from '@practice/shared/languages/languages'
import type { Reference } from '@practice/shared/links/reference'
import { parseReference, referenceKey } from '@practice/shared/links/reference'
import type { Core } from '@strapi/strapi'
import type { InferOutput } from 'valibot'
import { formerAddressOfAnother } from '../document-events/former-addresses'
import { documentKinds } from '../links/document-kinds'
import { changeAlone } from '../links/document-lock'
import { published } from '../links/published'
import { resolveReferences } from '../links/resolve-links'
import { ApiFailure } from '../public-api/api-failure'
import type { LinkedDocument, SlugOwner, slugOwnerQuery, takeOverInput } from './contract'
import type { MayDo } from './permissions'
import { presentDocuments } from './present-links'

const selfOf = (kind: Reference['kind'], documentId: string | undefined) => (documentId === undefined ? undefined : referenceKey({ kind, documentId }))

/** Who has a slug, or had it and still gets its readers. */
export const readSlugOwner = async (strapi: Core.Strapi, may: MayDo, { kind, slug, documentId }: InferOutput<typeof slugOwnerQuery>): Promise<SlugOwner> => {
  const live: { documentId: string } | null = await strapi.db.query(documentKinds[kind].uid).findOne({ where: { ...published, slug }, select: ['documentId'] })
  const present = async (reference: Pick<Reference, 'kind' | 'documentId'>): Promise<LinkedDocument | null> =>
    (await presentDocuments(strapi, may, [reference])).get(referenceKey(reference)) ?? null
  if (live) return { current: live.documentId === documentId ? null : await present({ kind, documentId: live.documentId }), former: null }
  const self = selfOf(kind, documentId)
  const former = await formerAddressOfAnother(strapi, kind, slug, self)
  if (!former) return { current: null, former: null }
  const reference = parseReference(former.target)
  const leadsTo = reference ? (await resolveReferences(strapi, [reference], firstLanguage))[referenceKey(reference)]?.path : former.target
  return {
    current: null,
    former: {
      address: former.address,
      document: reference ? await present(reference) : null,
      leadsTo: leadsTo ?? null,
      isTakenOver: self !== undefined && former.heir === self,
    },
  }
}

/**
 * Lets a document take over a former address when it is published.
 * @throws ApiFailure `invalid_input` when there is nothing to take over
 */
export const takeOver = (strapi: Core.Strapi, { kind, slug, documentId }: InferOutput<typeof takeOverInput>): Promise<void> =>
  changeAlone(strapi, async () => {
    const self = referenceKey({ kind, documentId })
    const former = await formerAddressOfAnother(strapi, kind, slug, self)
    if (!former) {
      const message = 'This slug is not a former address of anything.'
      throw new ApiFailure('invalid_input', message, [{ field: 'slug', code: 'invalid', message }])
    }
    await strapi.db.query('api::redirect.redirect').updateMany({ where: { fromPath: former.address }, data: { heir: self } })
  })
