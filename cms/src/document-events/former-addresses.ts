import type { ReferenceKind } from '@practice/shared/links/reference'
import { referenceKey } from '@practice/shared/links/reference'
import { documentPath } from '@practice/shared/paths'
import type { Core } from '@strapi/strapi'

export interface SlugChange {
  kind: ReferenceKind
  documentId: string
  before: string | undefined
  after: string | undefined
}

const redirectUid = 'api::redirect.redirect'

/**
 * Keeps former addresses leading somewhere. A row names its document, not an address, so renaming twice makes no chain
 * and a withdrawn document that comes back under another address is found again.
 */
export const recordFormerAddress = async (strapi: Core.Strapi, { kind, documentId, before, after }: SlugChange): Promise<void> => {
  if (before === after) return
  const redirects = strapi.db.query(redirectUid)
  const target = referenceKey({ kind, documentId })
  if (after !== undefined) {
    await redirects.deleteMany({ where: { fromPath: documentPath[kind](after) } })
    await redirects.updateMany({ where: { target, outcome: 'gone' }, data: { outcome: 'moved' } })
  }
  if (before !== undefined) {
    const fromPath = documentPath[kind](before)
    const outcome = after === undefined ? 'gone' : 'moved'
    await redirects.deleteMany({ where: { fromPath } })
    await strapi.documents(redirectUid).create({ data: { fromPath, outcome, target } })
  }
}
