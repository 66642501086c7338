import type { ReferenceKind } from '@practice/shared/links/reference'
import type { LinkProblem, LinkSourceKind } from './contract'

export const linkUid = 'api::link.link'

/** A row of the index: one link in one version of a text. */
export interface LinkRow {
  sourceKind: LinkSourceKind
  sourceId: string
  sourceLocale: string | null
  version: 'draft' | 'published'
  /** Counts the links of a text. */
  place: number
  address: string
  text: string
  targetKind: ReferenceKind | null
  targetId: string | null
  heading: string | null
  /** Path of this site at which nothing was when the text was saved. */
  path: string | null
  /** Hash of an address of another site. */
  urlHash: string | null
  problem: LinkProblem | null
}
