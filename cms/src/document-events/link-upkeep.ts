import type { ReferenceKind } from '@practice/shared/links/reference'
import { referenceKey } from '@practice/shared/links/reference'
import { carryHeadings } from '@practice/shared/markdown/carry-headings'
import { documentPath } from '@practice/shared/paths'
import type { Core } from '@strapi/strapi'
import { noteChange } from '../change-events/change-transaction'
import { tags } from '../change-events/tags'
import { menusName } from '../api/site/lib/navigation'
import { adoptWaitingLinks, judgeIncoming } from '../link-index/incoming-links'
import type { LinkSourceKind } from '../link-index/contract'
import { replacementsBy } from '../link-index/replacements'
import type { LinkSource } from '../links/link-sources'
import { isReferenceKind, pageOf, sourceOf } from '../links/link-sources'
import { referToDocuments } from '../links/refer-to-documents'
import { readTextRows } from '../links/text-rows'

interface Parameters {
  documentId?: string
  data?: Record<string, unknown>
}

/** Makes a text that is about to be saved refer to documents, and remembers the ids that its headings had. */
export const prepareText = async (strapi: Core.Strapi, kind: LinkSourceKind, { documentId, data }: Parameters, locale?: string): Promise<void> => {
  if (!data) return
  // Only this writes it.
  delete data.formerHeadings
  const field = sourceOf(kind).text
  if (field === undefined || !(field in data)) return
  const written = data[field]
  if (typeof written !== 'string') return
  const rows = documentId === undefined ? [] : await readTextRows(strapi, kind, { documentId, ...(locale !== undefined && { locale }) })
  const before = rows.find(({ version }) => version === 'draft') ?? rows[0]
  const slug = typeof data.slug === 'string' ? data.slug : before?.slug
  const text = await referToDocuments(strapi, written, pageOf(kind, slug))
  data[field] = text
  data.formerHeadings = before ? carryHeadings({ markdown: before.text, former: before.formerHeadings }, text) : {}
}

export interface AddressChange {
  kind: ReferenceKind
  documentId: string
  /** Slugs under which it was public before the change, and is now. */
  before: string | undefined
  after: string | undefined
}

const tagOf = ({ kind, documentId }: LinkSource): string => (isReferenceKind(kind) ? tags.document(kind, documentId) : tags.site)

/** Brings along what was written as a path before anything was there. */
const greetNewAddress = async (strapi: Core.Strapi, path: string): Promise<void> => {
  const sources = await adoptWaitingLinks(strapi, path)
  if (sources.length > 0) noteChange(...sources.map(tagOf))
  if (await menusName(strapi, path)) noteChange(tags.site)
}

/**
 * Brings the index up to date with what may have changed about the public version of a document: links that waited for
 * its address, links to it, and links to what it stands in for.
 */
export const followAddress = async (strapi: Core.Strapi, { kind, documentId, before, after }: AddressChange): Promise<void> => {
  if (after !== undefined && after !== before) await greetNewAddress(strapi, documentPath[kind](after))
  await judgeIncoming(strapi, { kind, documentId })
  for (const replaced of await replacementsBy(strapi, referenceKey({ kind, documentId }))) {
    await judgeIncoming(strapi, replaced)
    // A page that shows nothing in its place does not know what could be there.
    if (after !== before) noteChange(tags.card(replaced.kind, replaced.documentId))
  }
}

