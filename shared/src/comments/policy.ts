import { commentLimits } from './contract.js'

/** What the practice has set for the whole site; `null` where it has set nothing. */
export interface SitePolicy {
  commentsOpen: boolean
  commentsCloseAfterDays: number | null
  commentLevels: number | null
}

/** What is set for one article. `null` means "as everywhere", 0 days "never". */
export interface PostPolicy {
  commentPolicy: 'open' | 'closed'
  commentsCloseAfterDays: number | null
  commentLevels: number | null
  /** The date of the article that readers see, as an ISO 8601 instant. */
  listedAt: string
}

/** What holds for one article at one moment. */
export interface CommentRules {
  open: boolean
  /** When comments close, or closed, by themselves: an ISO 8601 instant; `null` when they do not, or are closed anyway. */
  closeAt: string | null
  /** How many levels a conversation may have; 1 is comments without answers. */
  levels: number
}

const day = 24 * 60 * 60 * 1000

/** What holds for comments on an article. @param now milliseconds since 1970 */
export const commentRules = (site: SitePolicy, post: PostPolicy, now: number): CommentRules => {
  const taken = site.commentsOpen && post.commentPolicy === 'open'
  const days = post.commentsCloseAfterDays ?? site.commentsCloseAfterDays ?? 0
  const end = taken && days > 0 ? new Date(post.listedAt).getTime() + days * day : undefined
  return {
    open: taken && (end === undefined || now < end),
    closeAt: end === undefined ? null : new Date(end).toISOString(),
    levels: Math.min(post.commentLevels ?? site.commentLevels ?? commentLimits.depth, commentLimits.maxLevels),
  }
}
