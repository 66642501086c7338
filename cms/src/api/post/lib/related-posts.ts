import type { LanguageCode } from '@practice/shared/languages/languages'
import { firstLanguage } from '@practice/shared/languages/languages'
import { referencesIn } from '@practice/shared/links/reference'
import { postLimits } from '@practice/shared/posts/contract'
import type { Core } from '@strapi/strapi'
import { madeFrom } from '../../../change-events/made-from'
import { tags } from '../../../change-events/tags'
import { published } from '../../../links/published'
import { countPostsIn, listTagsIn, newestPosts, postIdsInOrder, summariesOf } from './ordered-posts'
import { readPins } from './pinned-posts'
import type { PostRow, PostSummaryRow } from './post-rows'
import type { Candidate } from './score-related'
import { rankRelated } from './score-related'

/** How many posts are compared with one, whatever the number of posts. */
const considered = { inCategory: 40, linkingHere: 20 }

/** Links of a text that are looked at; far above any article. */
const linksPerText = 2000

interface CandidateRow extends Pick<Candidate, 'documentId' | 'title' | 'excerpt' | 'listedAt'> {
  id: number
}

/** Some of the posts that link to one, always the same ones. */
const linkingTo = async (strapi: Core.Strapi, documentId: string): Promise<string[]> => {
  madeFrom(tags.linksTo(documentId))
  const rows: { sourceId: string }[] = await strapi.db.query('api::link.link').findMany({
    where: { targetKind: 'post', targetId: documentId, sourceKind: 'post', version: 'published' },
    select: ['sourceId'],
    orderBy: { sourceId: 'asc' },
    limit: considered.linkingHere,
  })
  return rows.map(({ sourceId }) => sourceId)
}

const newestOfCategory = async (strapi: Core.Strapi, { category }: PostRow, except: readonly string[], language: LanguageCode): Promise<number[]> => {
  if (!category) return []
  const list = tags.postsIn(category.documentId)
  madeFrom(...listTagsIn(language, [list]), tags.relevanceIn(list))
  return postIdsInOrder(strapi, { category: category.id, except, language }, { limit: considered.inCategory, total: await countPostsIn(strapi, category, language) })
}

const candidatesFor = async (strapi: Core.Strapi, post: PostRow, except: readonly string[], language: LanguageCode): Promise<Candidate[]> => {
  const linking = await linkingTo(strapi, post.documentId)
  const inCategory = await newestOfCategory(strapi, post, except, language)
  // An empty list in a statement makes a database read the whole table.
  const either = [...(inCategory.length > 0 ? [{ id: { $in: inCategory } }] : []), ...(linking.length > 0 ? [{ documentId: { $in: linking } }] : [])]
  if (either.length === 0) return []
  const rows: CandidateRow[] = await strapi.db.query('api::post.post').findMany({
    where: { ...published, $or: either },
    select: ['id', 'documentId', 'title', 'excerpt', 'listedAt'],
  })
  return rows
    .filter(({ documentId }) => !except.includes(documentId))
    .map((row) => ({ ...row, inCategory: inCategory.includes(row.id), linksHere: linking.includes(row.documentId) }))
}

/**
 * Posts to read next in a language: those that an editor pinned, then those that go best with it, then the newest. Never the post
 * itself and never one that its text links to already. Must not be called within a transaction.
 */
export const relatedPosts = async (strapi: Core.Strapi, post: PostRow, language: LanguageCode): Promise<PostSummaryRow[]> => {
  const linked = referencesIn(post.body).flatMap((reference) => (reference.kind === 'post' ? [reference.documentId] : []))
  const except = [post.documentId, ...linked.slice(0, linksPerText)]
  const pinned = readPins(post.publishedPins).filter((id) => !except.includes(id))
  madeFrom(...pinned.map((id) => tags.card('post', id)))
  const candidates = await candidatesFor(strapi, post, [...except, ...pinned], language)
  const best = rankRelated(post, candidates).slice(0, language === firstLanguage ? postLimits.related : undefined)
  const shown = (await summariesOf(strapi, [...pinned, ...best.map(({ documentId }) => documentId)], language)).slice(0, postLimits.related)
  const missing = postLimits.related - shown.length
  if (missing === 0) return shown
  madeFrom(...listTagsIn(language, [tags.newestOf(tags.list('posts'))]))
  const others = await newestPosts(strapi, { language, except: [...except, ...shown.map(({ documentId }) => documentId)] }, { limit: missing })
  return [...shown, ...others]
}
