import { setImmediate as letOthersRun } from 'node:timers/promises'
import { parseReference } from '@practice/shared/links/reference'
import { documentPath } from '@practice/shared/paths'
import type { SearchKind, SearchText, SearchTextsResponse, searchTextsQuery } from '@practice/shared/search/contract'
import { searchLimits } from '@practice/shared/search/contract'
import { searchTextOf } from '@practice/shared/search/search-text'
import type { Core } from '@strapi/strapi'
import type { InferOutput } from 'valibot'
import { tags } from '../../../change-events/tags'
import { documentKinds } from '../../../links/document-kinds'
import { published } from '../../../links/published'
import { stringList } from '../../../lists/string-list'

interface Named {
  documentId: string
  name: string
}

interface Row {
  documentId: string
  slug: string
}

/** How a kind of document is read, and what of it can be found. */
interface Source<Selected> {
  select: string[]
  populate?: Record<string, object>
  present: (row: Selected) => Pick<SearchText, 'title' | 'summary' | 'names'> & { markdown: string; madeFrom?: string[] }
}

const named = { where: published, select: ['documentId', 'name'] }
const together = (separator: string, ...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(separator)

const post: Source<{ title: string; excerpt: string; body: string; category: Named | null; authors: Named[] }> = {
  select: ['title', 'excerpt', 'body'],
  populate: { category: named, authors: named },
  present: ({ title, excerpt, body, category, authors }) => ({
    title,
    summary: excerpt,
    names: together('\n', category?.name, ...authors.map(({ name }) => name)),
    markdown: body,
    madeFrom: [...(category ? [tags.card('category', category.documentId)] : []), ...authors.map(({ documentId }) => tags.card('person', documentId))],
  }),
}

const category: Source<{ name: string; introduction: string }> = {
  select: ['name', 'introduction'],
  present: ({ name, introduction }) => ({ title: name, summary: introduction, names: '', markdown: '' }),
}

const person: Source<{ name: string; credentials: string | null; role: string; bio: string; languages: string | null; licenseType: string | null; locations: Named[] }> = {
  select: ['name', 'credentials', 'role', 'bio', 'languages', 'licenseType'],
  populate: { locations: named },
  present: ({ name, credentials, role, bio, languages, licenseType, locations }) => ({
    title: together(', ', name, credentials),
    summary: together(', ', role, licenseType),
    names: together('\n', ...locations.map((place) => place.name), ...stringList(languages)),
    markdown: bio,
    madeFrom: locations.map(({ documentId }) => tags.card('location', documentId)),
  }),
}

const location: Source<{
  name: string
  street: string
  city: string
  region: string
  postalCode: string
  introduction: string | null
  parking: string | null
  access: string | null
  people: Named[]
}> = {
  select: ['name', 'street', 'city', 'region', 'postalCode', 'introduction', 'parking', 'access'],
  populate: { people: named },
  present: ({ name, street, city, region, postalCode, introduction, parking, access, people }) => ({
    title: name,
    summary: `${street}, ${city}, ${region} ${postalCode}`,
    names: together('\n', ...people.map((someone) => someone.name)),
    markdown: together('\n\n', introduction, parking, access),
    madeFrom: people.map(({ documentId }) => tags.card('person', documentId)),
  }),
}

const page: Source<{ title: string; body: string; metaDescription: string | null }> = {
  select: ['title', 'body', 'metaDescription'],
  present: ({ title, body, metaDescription }) => ({ title, summary: metaDescription ?? '', names: '', markdown: body }),
}

type Selection = Pick<Source<unknown>, 'select' | 'populate'>
type Range = { where: object; limit: number }
type ReadRows = (strapi: Core.Strapi, range: Range) => Promise<SearchText[]>

const readerOf =
  <Selected>(kind: SearchKind, { select, populate = {}, present }: Source<Selected>): ReadRows =>
  async (strapi, { where, limit }) => {
    const selection: Selection = { select: ['documentId', 'slug', ...select], populate }
    const rows: (Row & Selected)[] = await strapi.db
      .query(documentKinds[kind].uid)
      .findMany({ ...selection, where: { ...published, ...where }, orderBy: { documentId: 'asc' }, limit })
    const texts: SearchText[] = []
    for (const row of rows) {
      const { markdown, madeFrom = [], ...shown } = present(row)
      const { headings, text } = searchTextOf(markdown)
      texts.push({
        key: `${kind}:${row.documentId}`,
        kind,
        path: documentPath[kind](row.slug),
        ...shown,
        headings: headings.slice(0, searchLimits.textCharacters),
        text: text.slice(0, searchLimits.textCharacters),
        tags: [tags.document(kind, row.documentId), ...madeFrom],
      })
      // A long article takes some milliseconds.
      await letOthersRun()
    }
    return texts
  }

const readers: Record<SearchKind, ReadRows> = {
  location: readerOf('location', location),
  person: readerOf('person', person),
  page: readerOf('page', page),
  category: readerOf('category', category),
  post: readerOf('post', post),
}
/** Few first: they can be found before the articles are all there. */
const order: readonly SearchKind[] = ['location', 'person', 'page', 'category', 'post']

const partsOf = (key: string): { kind: SearchKind; documentId: string } => {
  const reference = parseReference(key)
  if (!reference) throw new Error('The schema lets through what is no reference.')
  return reference
}

const readNamed = async (strapi: Core.Strapi, keys: readonly string[]): Promise<SearchText[]> => {
  const documents = keys.map(partsOf)
  const texts: SearchText[] = []
  for (const kind of order) {
    const ids = documents.filter((document) => document.kind === kind).map(({ documentId }) => documentId)
    if (ids.length > 0) texts.push(...(await readers[kind](strapi, { where: { documentId: { $in: ids } }, limit: ids.length })))
  }
  return texts
}

/** What can be found of everything that is published, a part at a time; or of the documents that the query names. */
export const readSearchTexts = async (strapi: Core.Strapi, { after, of }: InferOutput<typeof searchTextsQuery>): Promise<SearchTextsResponse> => {
  if (of) return { texts: await readNamed(strapi, of), next: null }
  const last = after === undefined ? undefined : partsOf(after)
  const texts: SearchText[] = []
  for (const kind of order.slice(last ? order.indexOf(last.kind) : 0)) {
    const where = kind === last?.kind ? { documentId: { $gt: last.documentId } } : {}
    texts.push(...(await readers[kind](strapi, { where, limit: searchLimits.textsAtOnce - texts.length })))
    if (texts.length >= searchLimits.textsAtOnce) return { texts, next: texts.at(-1)?.key ?? null }
  }
  return { texts, next: null }
}
