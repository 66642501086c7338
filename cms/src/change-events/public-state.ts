import type { ReferenceKind } from '@practice/shared/links/reference'
import type { Core } from '@strapi/strapi'
import { linkUid } from '../link-index/link-rows'
import { documentKinds } from '../links/document-kinds'
import { published } from '../links/published'
import { tags } from './tags'

/** What the public can see of a document, as far as it decides which answers a change touches. */
export interface PublicState {
  /** Differs whenever anything may have changed. */
  version: string
  /** What other answers show of it. */
  card: string
  /** Decides where in its lists it stands. */
  place: string
  /** Tags of the lists that it is in. */
  lists: string[]
  /** Decides how well it goes with others, together with what links to them. */
  relevance: string
  /** Document ids of posts that its text links to. */
  linksTo: string[]
}

interface Identified {
  documentId: string
}

type Row = Record<string, unknown> & { id: number; updatedAt: string }

interface KindOfState {
  /** Columns and relations that other answers show; relations by the id of their document or file. */
  card: string[]
  relations?: Record<string, object>
  place: string[]
  relevance?: string[]
  lists: (row: Row) => string[]
}

const one = { where: published, select: ['documentId'] }
const picture = { select: ['id'] }

const idOf = (value: unknown): string[] => (typeof value === 'object' && value !== null && 'documentId' in value ? [String(value.documentId)] : [])
const idsOf = (value: unknown): string[] => (Array.isArray(value) ? value.flatMap(idOf) : idOf(value))

const kinds: Record<ReferenceKind, KindOfState> = {
  post: {
    card: ['title', 'slug', 'excerpt', 'featured', 'offersMarkdown', 'listedAt', 'readingMinutes'],
    relations: { cover: picture, category: one, authors: one },
    place: ['listedAt'],
    relevance: ['title', 'excerpt', 'listedAt'],
    lists: ({ category, authors, featured }) => [
      tags.list('posts'),
      ...idsOf(category).map(tags.postsIn),
      ...idsOf(authors).map(tags.postsBy),
      ...(featured === true ? [tags.list('posts:featured')] : []),
    ],
  },
  category: { card: ['name', 'slug'], place: ['order', 'name'], lists: () => [tags.list('categories')] },
  person: {
    card: ['name', 'slug', 'credentials', 'role', 'licenseType', 'licenseState', 'licenseNumber'],
    relations: { photo: picture, supervisor: one },
    place: ['order', 'name'],
    lists: () => [tags.list('people')],
  },
  location: {
    card: ['name', 'slug', 'street', 'city', 'region', 'postalCode', 'country', 'phone', 'telehealthStates'],
    place: ['order', 'name'],
    lists: () => [tags.list('locations')],
  },
  page: { card: ['title', 'slug'], place: [], lists: () => [] },
}

const only = (row: Row, names: readonly string[]): string => JSON.stringify(names.map((name) => row[name] ?? null))

/** Document ids of posts that the public texts of a post link to, in whatever language. */
export const postsLinkedFrom = async (strapi: Core.Strapi, documentId: string): Promise<string[]> => {
  const rows: { targetId: string }[] = await strapi.db
    .query(linkUid)
    .findMany({ where: { sourceKind: 'post', sourceId: documentId, version: 'published', targetKind: 'post' }, select: ['targetId'] })
  return [...new Set(rows.map(({ targetId }) => targetId))]
}

/** `undefined` while the document is not public. */
export const publicState = async (strapi: Core.Strapi, kind: ReferenceKind, documentId: string): Promise<PublicState | undefined> => {
  const { card, relations = {}, place, relevance = [], lists } = kinds[kind]
  const row: Row | null = await strapi.db.query(documentKinds[kind].uid).findOne({
    where: { ...published, documentId },
    select: [...new Set(['id', 'updatedAt', ...card, ...place, ...relevance])],
    populate: relations,
  })
  if (!row) return undefined
  return {
    version: `${row.id} ${String(row.updatedAt)}`,
    card: only(row, [...card, ...Object.keys(relations)]),
    place: only(row, place),
    lists: lists(row),
    relevance: only(row, relevance),
    linksTo: kind === 'post' ? await postsLinkedFrom(strapi, documentId) : [],
  }
}

interface ShownIn {
  kind: ReferenceKind
  relation: string
}

/** Answers about these show documents of a kind, by their relation to it. */
const shownIn: Record<ReferenceKind, ShownIn[]> = {
  post: [],
  page: [],
  category: [{ kind: 'post', relation: 'category' }],
  person: [
    { kind: 'post', relation: 'authors' },
    { kind: 'post', relation: 'reviewer' },
    { kind: 'person', relation: 'supervisor' },
    { kind: 'location', relation: 'people' },
  ],
  location: [{ kind: 'person', relation: 'locations' }],
}

/** Tags of the public documents that show this one. */
export const whereShown = async (strapi: Core.Strapi, kind: ReferenceKind, documentId: string): Promise<Set<string>> => {
  const found = new Set<string>()
  for (const { kind: other, relation } of shownIn[kind]) {
    const rows: Identified[] = await strapi.db
      .query(documentKinds[other].uid)
      .findMany({ where: { ...published, [relation]: { ...published, documentId } }, select: ['documentId'] })
    for (const row of rows) found.add(tags.document(other, row.documentId)).add(tags.card(other, row.documentId))
  }
  return found
}
