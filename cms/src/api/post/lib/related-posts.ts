import { referencesIn } from '@practice/shared/links/reference'
import { postLimits } from '@practice/shared/posts/contract'
import type { Core } from '@strapi/strapi'
import { madeFrom } from '../../../change-events/made-from'
import { tags } from '../../../change-events/tags'
import { countPostsIn, newestPosts } from './ordered-posts'
import type { PostRow, PostSummaryRow } from './post-rows'

/**
 * Posts to read next: the newest of the same category, then the newest of all. Never the post itself and never one
 * that its text links to already.
 */
export const relatedPosts = async (strapi: Core.Strapi, { documentId, body, category }: PostRow): Promise<PostSummaryRow[]> => {
  const linked = referencesIn(body).flatMap((reference) => (reference.kind === 'post' ? [reference.documentId] : []))
  const except = [documentId, ...linked.slice(0, 2000)]
  const inCategory = category
    ? await newestPosts(strapi, { category: category.id, except }, { limit: postLimits.related, total: await countPostsIn(strapi, category.documentId) })
    : []
  if (category) madeFrom(tags.newestOf(tags.postsIn(category.documentId)))
  const missing = postLimits.related - inCategory.length
  if (missing === 0) return inCategory
  madeFrom(tags.newestOf(tags.list('posts')))
  const others = await newestPosts(strapi, { except: [...except, ...inCategory.map((post) => post.documentId)] }, { limit: missing })
  return [...inCategory, ...others]
}
