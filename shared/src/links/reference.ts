import * as v from 'valibot'

/** Kinds of document an internal link can point to. */
export const referenceKinds = ['post', 'category', 'location', 'person', 'page'] as const
export type ReferenceKind = (typeof referenceKinds)[number]

/** An internal link as it is stored in Markdown: `post:<documentId>` with an optional `#heading`. */
export interface Reference {
  kind: ReferenceKind
  documentId: string
  heading?: string
}

// Strapi's document ids are 24 lowercase letters and digits (cuid2); other lengths are accepted for imports.
const pattern = /^(post|category|location|person|page):([a-z0-9]{1,64})(?:#([^\s#]{1,200}))?$/

const isKind = (kind: string | undefined): kind is ReferenceKind =>
  kind !== undefined && (referenceKinds as readonly string[]).includes(kind)

/** Reads a link address; anything that is not a reference gives `undefined`. */
export const parseReference = (address: string): Reference | undefined => {
  const [, kind, documentId, heading] = pattern.exec(address) ?? []
  if (!isKind(kind) || documentId === undefined) return undefined
  return heading === undefined ? { kind, documentId } : { kind, documentId, heading }
}

export const formatReference = ({ kind, documentId, heading }: Reference): string =>
  `${kind}:${documentId}${heading === undefined ? '' : `#${heading}`}`

/** `location:<documentId>#contact` leads to the contact form with that location chosen. */
export const isContactReference = ({ kind, heading }: Reference): boolean => kind === 'location' && heading === 'contact'

/** The part of a reference that names the document; the key under which it is resolved. */
export const referenceKey = ({ kind, documentId }: Pick<Reference, 'kind' | 'documentId'>): string => `${kind}:${documentId}`

/**
 * Documents a Markdown text may link to, without repeats. Looks for references after `](`, `<` or a definition's `: `,
 * so it may name a few that only stand in a code sample: resolving one too many is harmless, missing one is not.
 */
export const referencesIn = (markdown: string): Pick<Reference, 'kind' | 'documentId'>[] => {
  const found = new Map<string, Pick<Reference, 'kind' | 'documentId'>>()
  for (const [, kind, documentId] of markdown.matchAll(/\b(post|category|location|person|page):([a-z0-9]{1,64})\b/g)) {
    if (isKind(kind) && documentId !== undefined) found.set(`${kind}:${documentId}`, { kind, documentId })
  }
  return [...found.values()]
}

/** Current address and title of every document that a text links to and that is public now. */
export const resolvedLinks = v.record(v.string(), v.strictObject({ path: v.string(), title: v.string() }))
export type ResolvedLinks = v.InferOutput<typeof resolvedLinks>
