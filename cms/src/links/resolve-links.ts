import type { Reference, ReferenceKind, ResolvedLinks } from '@practice/shared/links/reference'
import { referenceKey, referenceKinds, referencesIn } from '@practice/shared/links/reference'
import { documentPath } from '@practice/shared/paths'
import type { Core } from '@strapi/strapi'
import { madeFrom } from '../change-events/made-from'
import { tags } from '../change-events/tags'
import { documentKinds } from './document-kinds'

type DocumentReference = Pick<Reference, 'kind' | 'documentId'>

/** Documents looked up for one text. Far above any article; a database takes about 32,000 values in one statement, and each is named six times. */
const linksPerText = 5000

interface TargetRow {
  /** The reference that led here. */
  reference: string
  kind: ReferenceKind
  documentId: string
  slug: string
  title: string
  /** 0 for the document itself, 1 for what takes its place while it is not public. */
  instead: 0 | 1
}

const targetsOf = (strapi: Core.Strapi, references: readonly DocumentReference[]) => {
  const knex = strapi.db.connection
  const keys = references.map(referenceKey)
  const columns = (kind: ReferenceKind, reference: unknown, instead: 0 | 1) => [
    reference, knex.raw('? as kind', [kind]), 'd.document_id as documentId', 'd.slug', `d.${documentKinds[kind].title} as title`, knex.raw(`${instead} as instead`),
  ]
  return referenceKinds.flatMap((kind) => {
    const { table } = documentKinds[kind]
    const ids = references.filter((reference) => reference.kind === kind).map(({ documentId }) => documentId)
    const itself = knex
      .select(columns(kind, knex.raw("? || ':' || d.document_id as reference", [kind]), 0))
      .from(`${table} as d`)
      .whereNotNull('d.published_at')
      .whereIn('d.document_id', ids)
    const instead = knex
      .select(columns(kind, 'r.reference', 1))
      .from('replacements as r')
      .join(`${table} as d`, 'd.document_id', 'r.target_id')
      .where('r.target_kind', kind)
      .whereNotNull('d.published_at')
      .whereIn('r.reference', keys)
    return ids.length === 0 ? [instead] : [itself, instead]
  })
}

/**
 * Current addresses and titles of documents, with one statement for all kinds. What is not public is left out, unless
 * something public takes its place.
 */
export const resolveReferences = async (strapi: Core.Strapi, references: readonly DocumentReference[]): Promise<ResolvedLinks> => {
  const asked = references.slice(0, linksPerText)
  if (asked.length === 0) return {}
  madeFrom(...asked.map(({ kind, documentId }) => tags.card(kind, documentId)))
  const rows: TargetRow[] = await strapi.db.connection.unionAll(targetsOf(strapi, asked))
  madeFrom(...rows.map(({ kind, documentId }) => tags.card(kind, documentId)))
  // The document itself comes last and wins.
  const sorted = [...rows].sort((a, b) => Number(b.instead) - Number(a.instead))
  return Object.fromEntries(sorted.map(({ reference, kind, slug, title }) => [reference, { path: documentPath[kind](slug), title }]))
}

/** Current addresses of what a text links to. */
export const resolveLinks = (strapi: Core.Strapi, markdown: string): Promise<ResolvedLinks> => resolveReferences(strapi, referencesIn(markdown))
