import type { Comment } from './contract.js'
import { commentLimits } from './contract.js'

export interface CommentThread {
  comment: Comment
  replies: CommentThread[]
}

/**
 * Arranges comments (oldest first) as threads. A reply whose parent is not there (not approved, or deleted) becomes a
 * thread of its own. Replies below the level `depth` join it: they are from before the practice chose it, or its own.
 */
export const toThreads = (comments: readonly Comment[], depth: number = commentLimits.depth): CommentThread[] => {
  const nodes = new Map(comments.map((comment) => [comment.id, { comment, replies: [] as CommentThread[] }]))
  const levelOf = new Map<string, number>()
  const roots: CommentThread[] = []
  for (const node of nodes.values()) {
    let parent = node.comment.parentId === null ? undefined : nodes.get(node.comment.parentId)
    // A parent that has not been placed yet is younger than its reply: bad data, treated as no parent.
    while (parent && (levelOf.get(parent.comment.id) ?? depth) >= depth) {
      parent = parent.comment.parentId === null ? undefined : nodes.get(parent.comment.parentId)
    }
    levelOf.set(node.comment.id, parent ? (levelOf.get(parent.comment.id) ?? 1) + 1 : 1)
    ;(parent?.replies ?? roots).push(node)
  }
  return roots
}
