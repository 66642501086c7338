import type { ReferenceKind } from '@practice/shared/links/reference'
import { referenceKinds } from '@practice/shared/links/reference'
import { documentPath } from '@practice/shared/paths'
import type { LinkSourceKind } from '../link-index/contract'
import { documentKinds } from './document-kinds'

/** A document whose texts may have links. */
export interface LinkSource {
  kind: LinkSourceKind
  documentId: string
}

const site = { uid: 'api::site.site', text: 'introduction' } as const

export const isReferenceKind = (kind: LinkSourceKind): kind is ReferenceKind => kind !== 'site'

/** The content type of a source, and its field with Markdown. */
export const sourceOf = (kind: LinkSourceKind) => (kind === 'site' ? site : documentKinds[kind])

const sourceKinds: readonly LinkSourceKind[] = [...referenceKinds, 'site']

export const sourceKindOf = (uid: string): LinkSourceKind | undefined => sourceKinds.find((kind) => sourceOf(kind).uid === uid)

/** Path of the page that shows a source's text; relative addresses in it start from there. */
export const pageOf = (kind: LinkSourceKind, slug: string | null | undefined): string => (kind === 'site' ? '/' : documentPath[kind](slug ?? ''))
