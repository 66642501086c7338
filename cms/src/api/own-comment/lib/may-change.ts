import { commentLimits } from '@practice/shared/comments/contract'
import type { CommentState } from '@practice/shared/comments/moderation'
import { stateAfterSender } from '@practice/shared/comments/moderation'

const minute = 60_000

/** Whether the sender can still change a comment. @param now milliseconds since 1970 */
export const mayChange = ({ state, createdAt }: { state: CommentState; createdAt: string }, now: number): boolean =>
  stateAfterSender(state, 'change') !== undefined && now - new Date(createdAt).getTime() < commentLimits.changeableMinutes * minute
