import type { CommentState, LoggedAction, LoggedStep } from '@practice/shared/comments/moderation'
import type { Core } from '@strapi/strapi'

const decision = 'api::decision.decision'

/** Who decides: a person with a sign-in, or the sender of a comment. */
export interface Decider {
  name: string
  account: number | null
}

export interface LogEntry extends LoggedStep {
  comment: string
  by: Decider
  reason?: string
}

/** Adds to the log. Belongs into the transaction of what it tells of. */
export const logDecisions = async (strapi: Core.Strapi, entries: readonly LogEntry[]): Promise<void> => {
  const data = entries.map(({ comment, action, from, to, by, reason }) => ({ comment, action, fromState: from, toState: to, by: by.name, account: by.account, reason: reason ?? null }))
  if (data.length > 0) await strapi.db.query(decision).createMany({ data })
}

export interface LoggedDecision extends LoggedStep {
  comment: string
  by: string
  reason: string | null
  at: string
}

interface Row {
  comment: string
  action: LoggedAction
  fromState: CommentState | null
  toState: CommentState | null
  by: string
  reason: string | null
  createdAt: string
}

/** What was decided about these comments, oldest first. */
export const decisionsAbout = async (strapi: Core.Strapi, comments: readonly string[]): Promise<LoggedDecision[]> => {
  const rows: Row[] = await strapi.db.query(decision).findMany({ where: { comment: { $in: comments } }, orderBy: { id: 'asc' } })
  return rows.map(({ comment, action, fromState, toState, by, reason, createdAt }) => ({
    comment, action, from: fromState, to: toState, by, reason, at: new Date(createdAt).toISOString(),
  }))
}
