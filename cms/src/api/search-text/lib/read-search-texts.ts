import { setImmediate as letOthersRun } from 'node:timers/promises'
import type { LanguageCode } from '@practice/shared/languages/languages'
import { firstLanguage, languages } from '@practice/shared/languages/languages'
import { documentPath } from '@practice/shared/paths'
import type { SearchKind, SearchText, SearchTextsResponse, searchTextsQuery } from '@practice/shared/search/contract'
import { searchLimits } from '@practice/shared/search/contract'
import { searchTextOf } from '@practice/shared/search/search-text'
import type { TextName } from '@practice/shared/search/text-key'
import { parseTextKey, textKey } from '@practice/shared/search/text-key'
import type { Core } from '@strapi/strapi'
import type { InferOutput } from 'valibot'
import { tags } from '../../../change-events/tags'
import { translatedFields } from '../../../languages/translated-fields'
import { documentKinds } from '../../../links/document-kinds'
import { published, publishedIn } from '../../../links/published'
import { stringList } from '../../../lists/string-list'

interface Named {
  documentId: string
  name: string
}

interface Row {
  documentId: string
  slug: string
}

interface Presenting {
  language: LanguageCode
  /** The name of something that is named otherwise in each language. */
  nameOf: (one: Named) => string
}

/** How a kind of document is read, and what of it can be found. */
interface Source<Selected> {
  select: string[]
  populate?: Record<string, object>
  /** What it shows that is named otherwise in each language. */
  shows?: { kind: 'category' | 'location'; of: (row: Selected) => readonly Named[] }
  present: (row: Selected, presenting: Presenting) => Pick<SearchText, 'title' | 'summary' | 'names'> & { markdown: string; madeFrom?: string[] }
}

const named = { where: published, select: ['documentId', 'name'] }
const together = (separator: string, ...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(separator)
/** In the first language a name is what the document says itself. */
const cardTags = (language: LanguageCode, kind: SearchKind, shown: readonly Named[]): string[] =>
  shown.flatMap(({ documentId }) => [tags.card(kind, documentId), ...(language === firstLanguage ? [] : [tags.cardWords(language, kind, documentId)])])

const post: Source<{ title: string; excerpt: string; body: string; category: Named | null; authors: Named[] }> = {
  select: ['title', 'excerpt', 'body'],
  populate: { category: named, authors: named },
  shows: { kind: 'category', of: ({ category }) => (category ? [category] : []) },
  present: ({ title, excerpt, body, category, authors }, { language, nameOf }) => ({
    title,
    summary: excerpt,
    names: together('\n', category && nameOf(category), ...authors.map(({ name }) => name)),
    markdown: body,
    madeFrom: [...cardTags(language, 'category', category ? [category] : []), ...cardTags(firstLanguage, 'person', authors)],
  }),
}

const category: Source<{ name: string; introduction: string | null }> = {
  select: ['name', 'introduction'],
  present: ({ name, introduction }) => ({ title: name, summary: introduction ?? '', names: '', markdown: '' }),
}

const person: Source<{ name: string; credentials: string | null; role: string; bio: string; languages: string | null; licenseType: string | null; locations: Named[] }> = {
  select: ['name', 'credentials', 'role', 'bio', 'languages', 'licenseType'],
  populate: { locations: named },
  shows: { kind: 'location', of: ({ locations }) => locations },
  present: ({ name, credentials, role, bio, languages: spoken, licenseType, locations }, { language, nameOf }) => ({
    title: together(', ', name, credentials),
    // A license is called what the state calls it.
    summary: together(', ', role, language === firstLanguage ? licenseType : undefined),
    names: together('\n', ...locations.map(nameOf), ...stringList(spoken)),
    markdown: bio,
    madeFrom: cardTags(language, 'location', locations),
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
    madeFrom: cardTags(firstLanguage, 'person', people),
  }),
}

const page: Source<{ title: string; body: string; metaDescription: string | null }> = {
  select: ['title', 'body', 'metaDescription'],
  present: ({ title, body, metaDescription }) => ({ title, summary: metaDescription ?? '', names: '', markdown: body }),
}

type Selection = Pick<Source<unknown>, 'select' | 'populate'>
type Range = { where: object; limit: number }

interface Part {
  texts: SearchText[]
  /** Where to go on after as many documents as were asked for; some of them may give no text. */
  last?: TextName
}
type ReadRows = (strapi: Core.Strapi, language: LanguageCode, range: Range) => Promise<Part>

interface Read<Selected> {
  rows: (Row & Selected)[]
  last?: string | undefined
}

const inOrder = { orderBy: { documentId: 'asc' } } as const
const lastOf = (rows: readonly { documentId: string }[], limit: number): string | undefined => (rows.length < limit ? undefined : rows.at(-1)?.documentId)

const readOriginals = async <Selected>(strapi: Core.Strapi, kind: SearchKind, { select, populate = {} }: Selection, { where, limit }: Range): Promise<Read<Selected>> => {
  const rows: (Row & Selected)[] = await strapi.db
    .query(documentKinds[kind].uid)
    .findMany({ select: ['documentId', 'slug', ...select], populate, where: { ...published, ...where }, ...inOrder, limit })
  return { rows, last: lastOf(rows, limit) }
}

/** Documents that are public, with their words in another language where there are some. */
const readTranslated = async <Selected>(strapi: Core.Strapi, kind: SearchKind, language: LanguageCode, selection: Selection, { where, limit }: Range): Promise<Read<Selected>> => {
  const words: { documentId: string }[] = await strapi.db
    .query(documentKinds[kind].uid)
    .findMany({ select: ['documentId', ...translatedFields[kind]], where: { ...publishedIn(language), ...where }, ...inOrder, limit })
  const byDocument = new Map(words.map(({ documentId, ...own }) => [documentId, own]))
  const { rows } = await readOriginals<Selected>(strapi, kind, selection, { where: { documentId: { $in: [...byDocument.keys()] } }, limit })
  return { rows: rows.map((row) => ({ ...row, ...byDocument.get(row.documentId), documentId: row.documentId })), last: lastOf(words, limit) }
}

const readNames = async (strapi: Core.Strapi, language: LanguageCode, kind: 'category' | 'location', shown: readonly Named[]): Promise<Map<string, string>> => {
  if (language === firstLanguage || shown.length === 0) return new Map()
  const rows: Named[] = await strapi.db
    .query(documentKinds[kind].uid)
    .findMany({ select: ['documentId', 'name'], where: { ...publishedIn(language), documentId: { $in: shown.map(({ documentId }) => documentId) } } })
  return new Map(rows.map(({ documentId, name }) => [documentId, name]))
}

const readerOf =
  <Selected>(kind: SearchKind, { select, populate = {}, shows, present }: Source<Selected>): ReadRows =>
  async (strapi, language, range) => {
    const { rows, last } =
      language === firstLanguage
        ? await readOriginals<Selected>(strapi, kind, { select, populate }, range)
        : await readTranslated<Selected>(strapi, kind, language, { select, populate }, range)
    const names = shows && (await readNames(strapi, language, shows.kind, rows.flatMap(shows.of)))
    const nameOf = ({ documentId, name }: Named): string => names?.get(documentId) ?? name
    const texts: SearchText[] = []
    for (const row of rows) {
      const { documentId } = row
      const { markdown, madeFrom = [], ...shown } = present(row, { language, nameOf })
      const { headings, text } = searchTextOf(markdown)
      texts.push({
        key: textKey({ language, kind, documentId }),
        language,
        kind,
        path: documentPath[kind](row.slug),
        ...shown,
        headings: headings.slice(0, searchLimits.textCharacters),
        text: text.slice(0, searchLimits.textCharacters),
        tags: [tags.document(kind, documentId), ...(language === firstLanguage ? [] : [tags.words(language, kind, documentId)]), ...madeFrom],
      })
      // A long article takes some milliseconds.
      await letOthersRun()
    }
    return last === undefined ? { texts } : { texts, last: { language, kind, documentId: last } }
  }

const readers: Record<SearchKind, ReadRows> = {
  location: readerOf('location', location),
  person: readerOf('person', person),
  page: readerOf('page', page),
  category: readerOf('category', category),
  post: readerOf('post', post),
}
/** Few first: they can be found before the articles are all there. */
const order = (['location', 'person', 'page', 'category', 'post'] as const).flatMap((kind) => languages.map((language) => ({ kind, language })))

const nameIn = (key: string): TextName => {
  const name = parseTextKey(key)
  if (!name) throw new Error('The schema lets through what is no name of a text.')
  return name
}

const isOf = (one: Pick<TextName, 'kind' | 'language'>, other: Pick<TextName, 'kind' | 'language'>): boolean => one.kind === other.kind && one.language === other.language

const readNamed = async (strapi: Core.Strapi, keys: readonly string[]): Promise<SearchText[]> => {
  const names = keys.map(nameIn)
  const texts: SearchText[] = []
  for (const group of order) {
    const ids = names.filter((name) => isOf(name, group)).map(({ documentId }) => documentId)
    if (ids.length === 0) continue
    texts.push(...(await readers[group.kind](strapi, group.language, { where: { documentId: { $in: ids } }, limit: ids.length })).texts)
  }
  return texts
}

/** What can be found of everything that is published, a part at a time; or of the texts that the query names. */
export const readSearchTexts = async (strapi: Core.Strapi, { after, of }: InferOutput<typeof searchTextsQuery>): Promise<SearchTextsResponse> => {
  if (of) return { texts: await readNamed(strapi, of), next: null }
  const before = after === undefined ? undefined : nameIn(after)
  const texts: SearchText[] = []
  for (const group of order.slice(before ? order.findIndex((one) => isOf(one, before)) : 0)) {
    const where = before && isOf(before, group) ? { documentId: { $gt: before.documentId } } : {}
    const { texts: more, last } = await readers[group.kind](strapi, group.language, { where, limit: searchLimits.textsAtOnce - texts.length })
    texts.push(...more)
    if (last) return { texts, next: textKey(last) }
  }
  return { texts, next: null }
}
