import type { LanguageCode } from '@practice/shared/languages/languages'
import { firstLanguage } from '@practice/shared/languages/languages'
import type { PostSummary } from '@practice/shared/posts/contract'
import type { Core } from '@strapi/strapi'
import { translationOf, wordsOf } from '../../../languages/read-translations'
import type { PostRow, PostSummaryRow } from './post-rows'
import { presentSummary } from './present-post'

interface NamedTopic {
  category: PostSummaryRow['category']
}

/** A topic is only named in a language in which it has a name. */
const topicIn = ({ category }: NamedTopic, names: ReadonlyMap<string, { name: string | null }>): PostSummaryRow['category'] => {
  const name = category && names.get(category.documentId)?.name
  return category && name ? { ...category, name } : null
}

const topicNames = (strapi: Core.Strapi, rows: readonly NamedTopic[], language: LanguageCode) =>
  wordsOf(strapi, 'category', language, rows.flatMap(({ category }) => category?.documentId ?? []), ['name'])

/** The topic of a post as a language names it; none that it has no name for. */
export const topicOf = async (strapi: Core.Strapi, row: NamedTopic, language: LanguageCode): Promise<PostSummaryRow['category']> =>
  language === firstLanguage ? row.category : topicIn(row, await topicNames(strapi, [row], language))

/** Summaries in a language; posts that nobody has translated are left out. */
export const presentSummaries = async (strapi: Core.Strapi, rows: readonly PostSummaryRow[], language: LanguageCode): Promise<PostSummary[]> => {
  if (language === firstLanguage) return rows.map(presentSummary)
  const [words, topics] = await Promise.all([wordsOf(strapi, 'post', language, rows.map(({ documentId }) => documentId), ['title', 'excerpt']), topicNames(strapi, rows, language)])
  return rows.flatMap((row) => {
    const own = words.get(row.documentId)
    return own ? [presentSummary({ ...row, title: own.title ?? '', excerpt: own.excerpt ?? '', category: topicIn(row, topics) })] : []
  })
}

type OwnWords = Pick<PostRow, 'title' | 'excerpt' | 'body' | 'metaTitle' | 'metaDescription' | 'formerHeadings' | 'readingMinutes' | 'publishedAt'>
const ownWords = ['title', 'excerpt', 'body', 'metaTitle', 'metaDescription', 'formerHeadings', 'readingMinutes', 'publishedAt'] as const

/** A public post in a language: its own words, and all else as the document has it. */
export const translatedPost = async (strapi: Core.Strapi, row: PostRow, language: LanguageCode): Promise<PostRow | undefined> => {
  if (language === firstLanguage) return row
  const [words, category] = await Promise.all([translationOf<OwnWords>(strapi, 'post', language, row.documentId, ownWords), topicOf(strapi, row, language)])
  return words && { ...row, ...words, category }
}
