import type { LanguageCode } from '@practice/shared/languages/languages'
import { postLimits } from '@practice/shared/posts/contract'
import type { PostSummary } from '@practice/shared/posts/contract'
import type { Core } from '@strapi/strapi'
import { published } from '../../../links/published'
import type { PostSummaryRow } from '../../post/lib/post-rows'
import { newestFirst, summarySelection } from '../../post/lib/post-rows'
import { presentSummaries } from '../../post/lib/translated-posts'

/** Posts that are compared; a practice has some hundred. */
const considered = 50

const mostLinked = async (strapi: Core.Strapi): Promise<Map<string, number>> => {
  const rows: { id: string; links: number | string }[] = await strapi.db.connection
    .select('target_id as id')
    .count('* as links')
    .from('links')
    .where({ target_kind: 'post', version: 'published' })
    .groupBy('target_id')
    .orderBy('links', 'desc')
    .limit(considered)
  return new Map(rows.map(({ id, links }) => [id, Number(links)]))
}

const newest = (strapi: Core.Strapi, where: object): Promise<PostSummaryRow[]> =>
  strapi.db.query('api::post.post').findMany({ ...summarySelection, where: { ...published, ...where }, orderBy: newestFirst, limit: considered })

/**
 * What to read in place of something that is gone: posts of its category, then others; among them those first that
 * other posts link to most, and newer ones before older ones.
 * @param topic document id of its category
 */
export const suggestPosts = async (strapi: Core.Strapi, topic: string | null, language: LanguageCode): Promise<PostSummary[]> => {
  const links = await mostLinked(strapi)
  const byLinks = (rows: PostSummaryRow[]) => [...rows].sort((a, b) => (links.get(b.documentId) ?? 0) - (links.get(a.documentId) ?? 0))
  const related = topic === null ? [] : await newest(strapi, { category: { ...published, documentId: topic } })
  const others = related.length >= postLimits.related ? [] : await newest(strapi, { documentId: { $notIn: related.map(({ documentId }) => documentId) } })
  const summaries = await presentSummaries(strapi, [...byLinks(related), ...byLinks(others)], language)
  return summaries.slice(0, postLimits.related)
}
