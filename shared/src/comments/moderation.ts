/** States in which there is something to read and to decide about. */
export const deskStates = ['pending', 'approved', 'rejected', 'spam', 'deleted'] as const
export type DeskState = (typeof deskStates)[number]

/** Only the words of an `approved` comment are ever public. Of a `withdrawn` one none are left. */
export const commentStates = [...deskStates, 'withdrawn'] as const
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
  withdrawn: {},
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

/** What the sender of a comment can do in each of its states, and the state it leads to. */
export const senderSteps = {
  change: { pending: 'pending' },
  withdraw: { pending: 'withdrawn', approved: 'withdrawn', rejected: 'withdrawn', spam: 'withdrawn', deleted: 'withdrawn' },
} as const satisfies Record<string, Partial<Record<CommentState, CommentState>>>
export type SenderStep = keyof typeof senderSteps

/** The state that a step of the sender leads to; `undefined` when it cannot be taken in this state. */
export const stateAfterSender = (state: CommentState, step: SenderStep): CommentState | undefined => {
  const possible: Partial<Record<CommentState, CommentState>> = senderSteps[step]
  return possible[state]
}

/** What is written into the log: decisions, and what else makes a state. */
export const loggedActions = ['approve', 'edit', 'reject', 'spam', 'unapprove', 'delete', 'restore', 'undo', 'reply', 'change', 'withdraw'] as const
export type LoggedAction = (typeof loggedActions)[number]

export interface LoggedStep {
  action: LoggedAction
  from: CommentState | null
  to: CommentState | null
}

/** What the sender did is theirs: undoing a decision from before it would publish words that nobody has read. */
const neverUndone: readonly LoggedAction[] = ['undo', 'change', 'withdraw']

/** The state that undoing the last step of a comment gives it back; `undefined` when there is nothing to undo. */
export const stateBefore = (state: CommentState, last: LoggedStep | undefined): CommentState | undefined => {
  if (!last || last.to !== state || last.from === null || neverUndone.includes(last.action)) return undefined
  return last.from
}

/** Days after which comments in these states are erased for good; the others stay until somebody decides. */
export const erasedAfterDays = { deleted: 30, spam: 90 } as const satisfies Partial<Record<CommentState, number>>
