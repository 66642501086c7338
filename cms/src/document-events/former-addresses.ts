import type { ReferenceKind } from '@practice/shared/links/reference'
import { parseReference, referenceKey } from '@practice/shared/links/reference'
import { documentPath } from '@practice/shared/paths'
import type { Core } from '@strapi/strapi'
import { findDocuments } from '../links/find-documents'
import { fieldError } from './field-error'

export interface SlugChange {
  kind: ReferenceKind
  documentId: string
  before: string | undefined
  after: string | undefined
  /** Document id of its category: what to suggest when it is gone. */
  topic: string | undefined
}

const redirectUid = 'api::redirect.redirect'
const replacementUid = 'api::replacement.replacement'

interface RedirectRow {
  outcome: 'moved' | 'gone'
  target: string | null
  heir: string | null
}

/** A former address that still takes readers somewhere, or will when its document comes back. */
export interface FormerAddress {
  address: string
  /** Where it leads: a reference or a path. */
  target: string
  /** Reference of the document that may take it over. */
  heir: string | null
  /** Title of the document it leads to; `null` for one that is gone and for a path. */
  title: string | null
}

/** The former address that a document would take away from another one by being published under a slug. */
export const formerAddressOfAnother = async (strapi: Core.Strapi, kind: ReferenceKind, slug: string, self: string | undefined): Promise<FormerAddress | undefined> => {
  const address = documentPath[kind](slug)
  const row: RedirectRow | null = await strapi.db.query(redirectUid).findOne({ where: { fromPath: address }, select: ['outcome', 'target', 'heir'] })
  if (!row || row.target === null) return undefined
  const { target, heir } = row
  const reference = parseReference(target)
  if (!reference) return row.outcome === 'gone' ? undefined : { address, target, heir, title: null }
  const key = referenceKey(reference)
  if (key === self) return undefined
  const document = (await findDocuments(strapi, [reference])).get(key)
  if (document) return { address, target, heir, title: document.title }
  // Nobody has an address whose document was deleted for good, unless its readers are sent elsewhere.
  const isReplaced = (await strapi.db.query(replacementUid).count({ where: { reference: key } })) > 0
  return isReplaced ? { address, target, heir, title: null } : undefined
}

/** @throws ValidationError when the slug is a former address of something else and nobody has decided to take it over */
const refuseSilentTakeOver = async (strapi: Core.Strapi, { kind, documentId, after }: SlugChange): Promise<void> => {
  const self = referenceKey({ kind, documentId })
  const former = after === undefined ? undefined : await formerAddressOfAnother(strapi, kind, after, self)
  if (!former || former.heir === self) return
  const owner = former.title === null ? 'elsewhere' : `to “${former.title}”`
  throw fieldError('slug', `"${former.address}" is a former address that still leads readers ${owner}. Choose another slug, or take this one over on purpose first.`)
}

/**
 * Keeps former addresses leading somewhere. A row names its document, not an address, so renaming twice makes no chain
 * and a withdrawn document that comes back under another address is found again.
 */
export const recordFormerAddress = async (strapi: Core.Strapi, change: SlugChange): Promise<void> => {
  const { kind, documentId, before, after, topic } = change
  if (before === after) return
  const redirects = strapi.db.query(redirectUid)
  const target = referenceKey({ kind, documentId })
  if (after !== undefined) {
    await refuseSilentTakeOver(strapi, change)
    await redirects.deleteMany({ where: { fromPath: documentPath[kind](after) } })
    await redirects.updateMany({ where: { target, outcome: 'gone' }, data: { outcome: 'moved' } })
  }
  if (before !== undefined) {
    const fromPath = documentPath[kind](before)
    const outcome = after === undefined ? 'gone' : 'moved'
    await redirects.deleteMany({ where: { fromPath } })
    await strapi.documents(redirectUid).create({ data: { fromPath, outcome, target, topic } })
  }
}
