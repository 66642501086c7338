import type { LanguageCode } from '@practice/shared/languages/languages'
import { firstLanguage, pathIn } from '@practice/shared/languages/languages'
import type { Reference, ReferenceKind, ResolvedLinks } from '@practice/shared/links/reference'
import { referenceKey, referenceKinds, referencesIn } from '@practice/shared/links/reference'
import { documentPath } from '@practice/shared/paths'
import type { Core } from '@strapi/strapi'
import { madeFrom } from '../change-events/made-from'
import { tags } from '../change-events/tags'
import { wordsOf } from '../languages/read-translations'
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
      .where('d.locale', firstLanguage)
      .whereIn('d.document_id', ids)
    const instead = knex
      .select(columns(kind, 'r.reference', 1))
      .from('replacements as r')
      .join(`${table} as d`, 'd.document_id', 'r.target_id')
      .where('r.target_kind', kind)
      .whereNotNull('d.published_at')
      .where('d.locale', firstLanguage)
      .whereIn('r.reference', keys)
    return ids.length === 0 ? [instead] : [itself, instead]
  })
}

/** Places and people are there in every language, whoever has translated what they say. */
const inEveryLanguage: readonly ReferenceKind[] = ['location', 'person']

type Target = Pick<TargetRow, 'reference' | 'kind' | 'slug' | 'title' | 'documentId'>

/** Where targets are in a language, and what they are called in it; those that are not there stay in the first one. */
const translateTargets = async (strapi: Core.Strapi, targets: readonly Target[], language: LanguageCode): Promise<ResolvedLinks> => {
  const links: ResolvedLinks = {}
  for (const kind of referenceKinds) {
    const ofKind = targets.filter((target) => target.kind === kind)
    const title = documentKinds[kind].title
    const ids = ofKind.map(({ documentId }) => documentId)
    const titles: ReadonlyMap<string, { title?: string | null; name?: string | null }> =
      kind === 'person' ? new Map() : await wordsOf(strapi, kind, language, ids, kind === 'post' || kind === 'page' ? ['title'] : ['name'])
    for (const target of ofKind) {
      const words = titles.get(target.documentId)
      const path = documentPath[kind](target.slug)
      const isThere = words !== undefined || inEveryLanguage.includes(kind)
      links[target.reference] = { path: isThere ? pathIn(language, path) : path, title: words?.[title] || target.title }
    }
  }
  return links
}

/**
 * Current addresses and titles of documents, with one statement for all kinds. What is not public is left out, unless
 * something public takes its place.
 */
export const resolveReferences = async (strapi: Core.Strapi, references: readonly DocumentReference[], language: LanguageCode): Promise<ResolvedLinks> => {
  const asked = references.slice(0, linksPerText)
  if (asked.length === 0) return {}
  madeFrom(...asked.map(({ kind, documentId }) => tags.card(kind, documentId)))
  const rows: TargetRow[] = await strapi.db.connection.unionAll(targetsOf(strapi, asked))
  madeFrom(...rows.map(({ kind, documentId }) => tags.card(kind, documentId)))
  // The document itself comes last and wins.
  const sorted = [...rows].sort((a, b) => Number(b.instead) - Number(a.instead))
  return translateTargets(strapi, [...new Map(sorted.map((row) => [row.reference, row])).values()], language)
}

/** Current addresses of what a text links to. */
export const resolveLinks = (strapi: Core.Strapi, markdown: string, language: LanguageCode): Promise<ResolvedLinks> => resolveReferences(strapi, referencesIn(markdown), language)
