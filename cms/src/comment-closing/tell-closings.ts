import type { PostPolicy } from '@practice/shared/comments/policy'
import { commentRules } from '@practice/shared/comments/policy'
import type { Core } from '@strapi/strapi'
import { siteCommentPolicy } from '../api/site/lib/comment-policy'
import { changeTransaction, noteChange } from '../change-events/change-transaction'
import { tags } from '../change-events/tags'
import { published } from '../links/published'

const day = 24 * 60 * 60 * 1000
/** How late a page may stop offering its form; what is sent meanwhile is refused anyway. */
const everyMs = 5 * 60_000
/** As long as the outbox keeps changes: a site that was away for longer starts anew. */
const lookBackMs = 7 * day

const isoTime = (time: number): string => new Date(time).toISOString()

/**
 * Tells the site which articles have closed their comments by themselves. Nothing is written when that happens, so kept
 * pages would go on offering a form.
 * @param since tells of those that closed after this, in milliseconds since 1970
 */
export const tellClosings = async (strapi: Core.Strapi, since: number, now: number): Promise<void> => {
  const policy = await siteCommentPolicy(strapi)
  const days = policy.commentsCloseAfterDays ?? 0
  const asEverywhere = { commentsCloseAfterDays: { $null: true }, listedAt: { $gt: isoTime(since - days * day), $lte: isoTime(now - days * day) } }
  const posts: (PostPolicy & { documentId: string })[] = await strapi.db.query('api::post.post').findMany({
    where: { ...published, $or: [{ commentsCloseAfterDays: { $gt: 0 } }, ...(days > 0 ? [asEverywhere] : [])] },
    select: ['documentId', 'commentPolicy', 'commentsCloseAfterDays', 'commentLevels', 'listedAt'],
  })
  const closed = posts.filter((post) => {
    const { closeAt } = commentRules(policy, post, now)
    return closeAt !== null && closeAt > isoTime(since) && closeAt <= isoTime(now)
  })
  if (closed.length === 0) return
  await changeTransaction(strapi, async () => noteChange(...closed.map(({ documentId }) => tags.document('post', documentId))))
}

/** Tells of it at every start and every few minutes. @returns stops it */
export const keepTellingClosings = async (strapi: Core.Strapi): Promise<() => void> => {
  let since = Date.now() - lookBackMs
  const tell = async (): Promise<void> => {
    const now = Date.now()
    try {
      await tellClosings(strapi, since, now)
      since = now
    } catch (error) {
      strapi.log.error(error)
    }
  }
  await tell()
  const timer = setInterval(() => void tell(), everyMs).unref()
  return () => clearInterval(timer)
}
