import type { ReferenceKind } from '@practice/shared/links/reference'
import type { PublicState } from './public-state'
import { tags } from './tags'

const notIn = (list: readonly string[], others: readonly string[]): string[] => list.filter((name) => !others.includes(name))

/** Lists whose members or order changed. */
const changedLists = (before: PublicState | undefined, after: PublicState | undefined): string[] => {
  if (!before || !after || before.place !== after.place) return [...new Set([...(before?.lists ?? []), ...(after?.lists ?? [])])]
  return [...notIn(before.lists, after.lists), ...notIn(after.lists, before.lists)]
}

/** Lists near whose beginning the document may have come. */
const enteredLists = (before: PublicState | undefined, after: PublicState | undefined): string[] =>
  !after ? [] : !before || before.place !== after.place ? after.lists : notIn(after.lists, before.lists)

/** What other posts compare themselves with, although they may not show it. */
const changedRelevance = (before: PublicState | undefined, after: PublicState | undefined): string[] => {
  const [was, is] = [before?.linksTo ?? [], after?.linksTo ?? []]
  if (before?.relevance === after?.relevance) return [...notIn(was, is), ...notIn(is, was)].map(tags.linksTo)
  return [...new Set([...was, ...is])].map(tags.linksTo).concat(before && after ? after.lists.map(tags.relevanceIn) : [])
}

/** What of the public answers changed with a document, and nothing else. */
export const tagsOfChange = (
  kind: ReferenceKind,
  documentId: string,
  before: PublicState | undefined,
  after: PublicState | undefined,
): string[] => {
  if (before?.version === after?.version) return []
  return [
    tags.document(kind, documentId),
    tags.sitemap,
    ...(before?.card === after?.card ? [] : [tags.card(kind, documentId)]),
    ...changedLists(before, after),
    ...(kind === 'post' ? enteredLists(before, after).map(tags.newestOf) : []),
    ...changedRelevance(before, after),
  ]
}
