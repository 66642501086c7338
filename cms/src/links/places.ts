import type { ReferenceKind } from '@practice/shared/links/reference'
import { parseReference, referenceKey, referenceKinds } from '@practice/shared/links/reference'
import { sitePlace } from '@practice/shared/links/site-place'
import type { Core } from '@strapi/strapi'
import { documentKinds } from './document-kinds'
import { original, published } from './published'

interface NamedRow {
  documentId: string
  slug: string
  title?: string | null
  name?: string | null
}

interface RedirectRow {
  fromPath: string
  outcome: 'moved' | 'gone'
  target: string | null
}

/** What a path leads to: a reference, or a path of the site that is always there. */
export interface Destination {
  /** Reference or path, with a heading if a redirect has one. */
  address: string
  /** Of a document. */
  title?: string
}

const batch = 500

const inBatches = async <Row>(values: readonly string[], read: (some: string[]) => Promise<Row[]>): Promise<Row[]> => {
  const rows: Row[] = []
  for (let start = 0; start < values.length; start += batch) rows.push(...(await read(values.slice(start, start + batch))))
  return rows
}

const documentsBySlug = async (strapi: Core.Strapi, kind: ReferenceKind, slugs: readonly string[], where: object): Promise<NamedRow[]> => {
  const { uid, title } = documentKinds[kind]
  return inBatches(slugs, (some) => strapi.db.query(uid).findMany({ where: { ...where, slug: { $in: some } }, select: ['documentId', 'slug', title] }))
}

const addDocuments = async (strapi: Core.Strapi, paths: Iterable<string>, where: object, found: Map<string, Destination>): Promise<void> => {
  const wanted = new Map<ReferenceKind, Map<string, string>>()
  for (const path of paths) {
    const place = sitePlace(path)
    if (place.is !== 'document') continue
    const ofKind = wanted.get(place.kind) ?? new Map<string, string>()
    wanted.set(place.kind, ofKind.set(place.slug, path))
  }
  for (const kind of referenceKinds) {
    const pathOf = wanted.get(kind)
    if (!pathOf) continue
    const rows = await documentsBySlug(strapi, kind, [...pathOf.keys()], where)
    const owners = new Map<string, NamedRow[]>()
    for (const row of rows) owners.set(row.slug, [...(owners.get(row.slug) ?? []), row])
    for (const [slug, [row, ...others]] of owners) {
      const path = pathOf.get(slug)
      // Two drafts may have one slug; nobody knows which is meant.
      if (path === undefined || row === undefined || others.some(({ documentId }) => documentId !== row.documentId)) continue
      found.set(path, { address: referenceKey({ kind, documentId: row.documentId }), title: row.title || row.name || slug })
    }
  }
}

/** Where redirects lead from these paths. */
const addRedirects = async (strapi: Core.Strapi, paths: readonly string[], found: Map<string, Destination>): Promise<void> => {
  const rows: RedirectRow[] = await inBatches(paths, (some) =>
    strapi.db.query('api::redirect.redirect').findMany({ where: { fromPath: { $in: some } }, select: ['fromPath', 'outcome', 'target'] }),
  )
  for (const { fromPath, outcome, target } of rows) {
    if (target !== null && (parseReference(target) || outcome === 'moved')) found.set(fromPath, { address: target })
  }
}

/**
 * What paths of this site lead to: the public document there, the one that was there before or that somebody redirected
 * to, or the one draft that has the slug. Paths that lead nowhere are left out.
 * @param paths without query, hash and slash at the end
 */
export const findDestinations = async (strapi: Core.Strapi, paths: readonly string[]): Promise<Map<string, Destination>> => {
  const found = new Map<string, Destination>()
  const open = () => paths.filter((path) => !found.has(path))
  await addDocuments(strapi, paths, published, found)
  await addRedirects(strapi, open(), found)
  await addDocuments(strapi, open(), original, found)
  return found
}
