/** Only `approved` is ever public. */
export const commentStates = ['pending', 'approved', 'rejected', 'spam', 'deleted'] as const
export type CommentState = (typeof commentStates)[number]

/**
 * What can be decided about a comment in each state, and the state it leads to; what is not here cannot happen.
 * `edit` shows a changed text and keeps the sender's; `delete` puts a comment in the bin, from which `restore` takes it.
 */
export const transitions = {
  pending: { approve: 'approved', edit: 'approved', reject: 'rejected', spam: 'spam', delete: 'deleted' },
  approved: { edit: 'approved', unapprove: 'pending', reject: 'rejected', spam: 'spam', delete: 'deleted' },
  rejected: { approve: 'approved', edit: 'approved', unapprove: 'pending', spam: 'spam', delete: 'deleted' },
  spam: { approve: 'approved', edit: 'approved', unapprove: 'pending', reject: 'rejected', delete: 'deleted' },
  deleted: { restore: 'pending' },
} as const satisfies Record<CommentState, Partial<Record<string, CommentState>>>

/** What an editor can decide, and the state it leads to from wherever it is possible. */
export const moderationDecisions = {
  approve: 'approved',
  edit: 'approved',
  reject: 'rejected',
  spam: 'spam',
  unapprove: 'pending',
  delete: 'deleted',
  restore: 'pending',
} as const satisfies Record<string, CommentState>
export type ModerationDecision = keyof typeof moderationDecisions

/** The state that a decision leads to; `undefined` when it cannot be taken about a comment in this state. */
export const stateAfter = (state: CommentState, decision: ModerationDecision): CommentState | undefined => {
  const possible: Partial<Record<ModerationDecision, CommentState>> = transitions[state]
  return possible[decision]
}

/** What is written into the log: decisions, and what else makes a state. */
export const loggedActions = ['approve', 'edit', 'reject', 'spam', 'unapprove', 'delete', 'restore', 'undo', 'reply', 'withdraw'] as const
export type LoggedAction = (typeof loggedActions)[number]

export interface LoggedStep {
  action: LoggedAction
  from: CommentState | null
  to: CommentState | null
}

/** The state that undoing the last step of a comment gives it back; `undefined` when there is nothing to undo. */
export const stateBefore = (state: CommentState, last: LoggedStep | undefined): CommentState | undefined => {
  if (!last || last.to !== state || last.from === null || last.action === 'undo') return undefined
  return last.from
}

/** Days after which comments in these states are erased for good; the others stay until somebody decides. */
export const erasedAfterDays = { deleted: 30, spam: 90 } as const satisfies Partial<Record<CommentState, number>>
