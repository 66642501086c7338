/** Only `approved` is ever public. */
export const commentStates = ['pending', 'approved', 'rejected', 'spam'] as const
export type CommentState = (typeof commentStates)[number]

/** What an editor can decide, and the state it leads to. */
export const moderationDecisions = {
  approve: 'approved',
  reject: 'rejected',
  spam: 'spam',
  unapprove: 'pending',
} as const satisfies Record<string, CommentState>
export type ModerationDecision = keyof typeof moderationDecisions
