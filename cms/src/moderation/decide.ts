import type { CommentState, LoggedAction, ModerationDecision } from '@practice/shared/comments/moderation'
import { moderationDecisions, stateAfter, stateBefore } from '@practice/shared/comments/moderation'
import type { Core } from '@strapi/strapi'
import { changeTransaction, noteChange } from '../change-events/change-transaction'
import { tags } from '../change-events/tags'
import { ApiFailure } from '../public-api/api-failure'
import { mailAboutPublished } from '../reply-mails/reply-mails'
import type { Decider } from './decision-log'
import { decisionsAbout, logDecisions } from './decision-log'

const comment = 'api::comment.comment'

export interface CommentRow {
  id: number
  documentId: string
  state: CommentState
  text: string
  originalText: string | null
  /** Comments from before senders could change theirs have none. */
  revision: number | null
  post: { documentId: string } | null
}

/** Which comments somebody may decide about, as a filter. */
export type Scope = object

export interface Decision {
  ids: readonly string[]
  decision: ModerationDecision
  by: Decider
  scope?: Scope
  reason?: string
  /** With `approve`: how often the sender had changed each comment when it was read; without an entry, never. */
  revisions?: Readonly<Record<string, number>>
  /** With `edit`: the text to show. */
  text?: string
}

const aboutIds = (ids: readonly string[], code: string, words: (id: string) => string) => ids.map((id) => ({ field: 'ids', code, message: words(id) }))

/** @throws ApiFailure `not_found` naming the comments that do not exist, or not for this person */
export const readRows = async (strapi: Core.Strapi, ids: readonly string[], scope: Scope): Promise<CommentRow[]> => {
  const rows: CommentRow[] = await strapi.db.query(comment).findMany({
    where: { $and: [{ documentId: { $in: ids } }, scope] },
    select: ['id', 'documentId', 'state', 'text', 'originalText', 'revision'],
    populate: { post: { select: ['documentId'] } },
  })
  const known = new Set(rows.map(({ documentId }) => documentId))
  const unknown = ids.filter((id) => !known.has(id))
  if (unknown.length === 0) return rows
  throw new ApiFailure('not_found', 'Some of these comments no longer exist. Nothing was changed.', aboutIds(unknown, 'not_found', (id) => `There is no comment ${id}.`))
}

const conflict = (ids: readonly string[], message: string) => new ApiFailure('state_conflict', message, aboutIds(ids, 'state_conflict', () => message))

export interface Move {
  row: CommentRow
  action: LoggedAction
  to: CommentState
  /** What else of the comment becomes something else. */
  changes?: object
}

/** Comments that go the same way, so that five hundred need a handful of statements. */
const groupsOf = (moves: readonly Move[]): Move[][] => {
  const groups = new Map<string, Move[]>()
  for (const move of moves) {
    const key = move.changes ? move.row.documentId : `${move.row.state} ${move.row.revision} ${move.to}`
    groups.set(key, [...(groups.get(key) ?? []), move])
  }
  return [...groups.values()]
}

/** Writes what was decided and tells the log and the site. @throws ApiFailure `state_conflict` when somebody was faster */
export const move = async (strapi: Core.Strapi, moves: readonly Move[], by: Decider, reason: string | undefined): Promise<void> => {
  const decided = { decidedBy: by.name, decidedAt: new Date().toISOString() }
  for (const group of groupsOf(moves)) {
    const [first] = group
    if (!first) continue
    const { row, to, changes } = first
    const { count } = await strapi.db.query(comment).updateMany({
      // With the revision, so that words which the sender changes at this moment do not slip through.
      where: { id: { $in: group.map((one) => one.row.id) }, state: row.state, revision: row.revision },
      data: { state: to, ...decided, ...changes },
    })
    if (count !== group.length) throw conflict(group.map((one) => one.row.documentId), 'Somebody else has just decided about this comment. Reload the page to see how.')
  }
  await logDecisions(strapi, moves.map(({ row, action, to }) => ({ comment: row.documentId, action, from: row.state, to, by, reason })))
  await mailAboutPublished(strapi, moves.filter(({ row, to }) => to === 'approved' && row.state !== 'approved').map(({ row }) => row.documentId))
  const seen = moves.filter(({ row, to }) => row.state === 'approved' || to === 'approved')
  noteChange(...seen.flatMap(({ row }) => (row.post ? [tags.comments(row.post.documentId)] : [])))
}

const toMove = (row: CommentRow, { decision, text, revisions = {} }: Decision): Move | undefined => {
  // Deciding again what is decided already, as two editors with the same list do, is no mistake.
  if (row.state === moderationDecisions[decision] && decision !== 'edit') return undefined
  const to = stateAfter(row.state, decision)
  if (to === undefined) throw conflict([row.documentId], `This comment is ${row.state} now, so it cannot be decided like this.`)
  if (decision === 'approve' && (revisions[row.documentId] ?? 0) !== (row.revision ?? 0)) {
    throw conflict([row.documentId], 'The sender has changed this comment. Reload the page “Comments” and read it again before you approve it.')
  }
  return { row, action: decision, to, ...(text !== undefined && { changes: { text, originalText: row.originalText ?? row.text } }) }
}

/**
 * The only door through which a comment changes its state: all of them or none. The state table says what is possible,
 * the log who did it.
 * @returns how many changed; those that are in the state already do not
 * @throws ApiFailure `not_found` or `state_conflict`, naming the comments
 */
export const decide = (strapi: Core.Strapi, decision: Decision): Promise<number> =>
  changeTransaction(strapi, async () => {
    const rows = await readRows(strapi, decision.ids, decision.scope ?? {})
    const moves = rows.map((row) => toMove(row, decision)).filter((one) => one !== undefined)
    await move(strapi, moves, decision.by, decision.reason)
    return moves.length
  })

/**
 * Takes back the last decision about each of these comments. A changed text becomes the sender's again.
 * @throws ApiFailure `not_found` or `state_conflict`, naming the comments
 */
export const undo = (strapi: Core.Strapi, { ids, by, scope = {} }: Pick<Decision, 'ids' | 'by' | 'scope'>): Promise<number> =>
  changeTransaction(strapi, async () => {
    const rows = await readRows(strapi, ids, scope)
    const last = new Map((await decisionsAbout(strapi, ids)).map((entry) => [entry.comment, entry]))
    const moves = rows.map((row): Move => {
      const entry = last.get(row.documentId)
      const to = stateBefore(row.state, entry)
      if (to === undefined) throw conflict([row.documentId], 'There is nothing to undo here.')
      const text = entry?.action === 'edit' && row.originalText !== null ? { text: row.originalText, originalText: null } : undefined
      return { row, action: 'undo', to, ...(text && { changes: text }) }
    })
    await move(strapi, moves, by, undefined)
    return moves.length
  })
