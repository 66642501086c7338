import type { LanguageCode } from '@practice/shared/languages/languages'
import type { ReferenceKind } from '@practice/shared/links/reference'
import type { Core } from '@strapi/strapi'
import { documentKinds } from '../links/document-kinds'
import { published, publishedIn } from '../links/published'
import { postsLinkedFrom } from './public-state'
import { tags } from './tags'

/** What the public can see of a document in another language than the first. */
interface TranslationState {
  version: string
  card: string
}

/** What other answers show of a translation. */
const cards: Record<ReferenceKind, readonly string[]> = {
  post: ['title', 'excerpt'],
  category: ['name', 'introduction'],
  person: ['role'],
  location: ['name'],
  page: ['title'],
}

type Row = Record<string, unknown> & { id: number; updatedAt: string }

/** `undefined` while it is not public, or its document is not. */
const translationState = async (strapi: Core.Strapi, kind: ReferenceKind, documentId: string, language: LanguageCode): Promise<TranslationState | undefined> => {
  const documents = strapi.db.query(documentKinds[kind].uid)
  const row: Row | null = await documents.findOne({ where: { ...publishedIn(language), documentId }, select: ['id', 'updatedAt', ...cards[kind]] })
  if (!row || (await documents.count({ where: { ...published, documentId } })) === 0) return undefined
  return { version: `${row.id} ${String(row.updatedAt)}`, card: JSON.stringify(cards[kind].map((name) => row[name] ?? null)) }
}

/** Notes nothing when nothing public changes. @returns what `change` gives, and the tags of the answers that it touches */
export const changeTranslation = async <Result>(
  strapi: Core.Strapi,
  { kind, documentId, language }: { kind: ReferenceKind; documentId: string; language: LanguageCode },
  change: () => Promise<Result>,
): Promise<{ result: Result; touched: string[] }> => {
  const linksOf = async (): Promise<string[]> => (kind === 'post' ? postsLinkedFrom(strapi, documentId) : [])
  const [before, linkedBefore] = [await translationState(strapi, kind, documentId, language), await linksOf()]
  const result = await change()
  const [after, linkedAfter] = [await translationState(strapi, kind, documentId, language), await linksOf()]
  if (before?.version === after?.version) return { result, touched: [] }
  const comesOrGoes = (before === undefined) !== (after === undefined)
  const linked = [...linkedBefore.filter((id) => !linkedAfter.includes(id)), ...linkedAfter.filter((id) => !linkedBefore.includes(id))]
  return {
    result,
    touched: [
      tags.words(language, kind, documentId),
      tags.sitemap,
      ...(before?.card === after?.card ? [] : [tags.cardWords(language, kind, documentId)]),
      // The page in the first language says in which others it can be read.
      ...(comesOrGoes ? [tags.document(kind, documentId), tags.writtenIn(language, kind)] : []),
      // What goes together is worked out from the links of all languages.
      ...linked.map(tags.linksTo),
    ],
  }
}
