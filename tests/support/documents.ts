import type { Kind, Staff } from './staff.js'

let count = 0
/** A slug that no other document of the test file has. */
export const newSlug = (start: string): string => `${start}-${(count += 1)}`

type Fields = Record<string, unknown>

/** The least that a document of each kind needs to be published. */
const least: Record<'post' | 'category' | 'person' | 'location' | 'page', (slug: string) => Fields> = {
  post: (slug) => ({ title: `Title of ${slug}`, slug, excerpt: 'An excerpt.', body: 'A body.', commentPolicy: 'open' }),
  category: (slug) => ({ name: `Category ${slug}`, slug, introduction: 'An introduction.' }),
  person: (slug) => ({ name: `Person ${slug}`, slug, role: 'Therapist', bio: 'A life.' }),
  location: (slug) => ({
    name: `Place ${slug}`, slug, street: '1 Example Street', city: 'Los Angeles', region: 'CA', postalCode: '90000', country: 'US',
    timeZone: 'America/Los_Angeles',
  }),
  page: (slug) => ({ title: `Page ${slug}`, slug, body: 'A page.' }),
}

/** The least that a document of a kind needs to be published under a slug. */
export const leastOf = (kind: PublicKind, slug: string): Fields => least[kind](slug)

export type PublicKind = keyof typeof least

export interface TestDocument {
  kind: PublicKind & Kind
  documentId: string
  slug: string
}

/** Saves a draft with what it needs and what the test adds. */
export const makeDraft = async (staff: Staff, kind: PublicKind, fields: Fields = {}): Promise<TestDocument> => {
  const slug = typeof fields.slug === 'string' ? fields.slug : newSlug(kind)
  return { kind, documentId: await staff.create(kind, { ...least[kind](slug), ...fields }), slug }
}

/** The same, published. */
export const makePublished = async (staff: Staff, kind: PublicKind, fields: Fields = {}): Promise<TestDocument> => {
  const draft = await makeDraft(staff, kind, fields)
  await staff.publish(kind, draft.documentId)
  return draft
}

/**
 * Publishes a document whose text links to one that is deleted afterward, as it happens: a link that leads nowhere from the
 * start is refused.
 */
export const makeDangling = async (staff: Staff, kind: PublicKind, gone: PublicKind, body: (documentId: string) => string): Promise<TestDocument> => {
  const target = await makeDraft(staff, gone)
  const source = await makePublished(staff, kind, { body: body(target.documentId) })
  await staff.remove(gone, target.documentId)
  return source
}

/** How the admin names documents that a relation is to point to. */
export const connect = (...documents: TestDocument[]) => ({ connect: documents.map(({ documentId }) => ({ documentId })) })
