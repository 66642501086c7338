import { deskStates } from '@practice/shared/comments/moderation'
import type { DeskState } from '@practice/shared/comments/moderation'
import type { Core } from '@strapi/strapi'
import type { Queue, WaitingSummary } from '@practice/shared/comments/desk'
import { queuePageSize } from '@practice/shared/comments/desk'
import type { CommentRow } from './desk-comment'
import { isoTime, presentForDesk, rowSelection } from './desk-comment'
import type { CommentPermissions } from './permissions'

const comment = 'api::comment.comment'

const within = (scope: object, state: DeskState) => ({ $and: [{ state }, scope] })

/** What may be urgent comes first, then who waited longest, and what looks like spam last; of what is decided, the latest decision. */
const orderOf = (state: DeskState) => (state === 'pending' ? [{ urgent: 'desc' }, { spamScore: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }] : [{ decidedAt: 'desc' }, { id: 'desc' }])

const countsOf = async (strapi: Core.Strapi, scope: object): Promise<Queue['counts']> => {
  const counts: Partial<Queue['counts']> = {}
  for (const state of deskStates) counts[state] = await strapi.db.query(comment).count({ where: within(scope, state) })
  return { pending: 0, approved: 0, rejected: 0, spam: 0, deleted: 0, ...counts }
}

const oldestIn = async (strapi: Core.Strapi, scope: object): Promise<string | null> => {
  const [row]: { createdAt: string }[] = await strapi.db
    .query(comment)
    .findMany({ where: within(scope, 'pending'), select: ['createdAt'], orderBy: { createdAt: 'asc' }, limit: 1 })
  return row ? isoTime(row.createdAt) : null
}

/** One page of the comments in a state that this person may read. */
export const readQueue = async (strapi: Core.Strapi, permissions: CommentPermissions, state: DeskState, page: number): Promise<Queue> => {
  const { scope } = permissions
  const counts = await countsOf(strapi, scope)
  const pageCount = Math.max(1, Math.ceil(counts[state] / queuePageSize))
  const rows: CommentRow[] = await strapi.db.query(comment).findMany({
    ...rowSelection, where: within(scope, state), orderBy: orderOf(state), limit: queuePageSize, offset: (page - 1) * queuePageSize,
  })
  return { comments: await presentForDesk(strapi, rows, permissions), page, pageCount, counts, oldestWaiting: await oldestIn(strapi, scope) }
}

/** What waits, in short. */
export const readWaiting = async (strapi: Core.Strapi, { scope }: CommentPermissions): Promise<WaitingSummary> => {
  const rows: Pick<CommentRow, 'documentId' | 'name' | 'text' | 'createdAt'>[] = await strapi.db
    .query(comment)
    .findMany({ where: within(scope, 'pending'), select: ['documentId', 'name', 'text', 'createdAt'], orderBy: orderOf('pending'), limit: 3 })
  const comments = rows.map(({ documentId, name, text, createdAt }) => ({ id: documentId, name, text: text.slice(0, 200), createdAt: isoTime(createdAt) }))
  return { count: await strapi.db.query(comment).count({ where: within(scope, 'pending') }), oldest: await oldestIn(strapi, scope), comments }
}
