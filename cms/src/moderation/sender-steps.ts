import type { CommentState } from '@practice/shared/comments/moderation'
import { stateAfterSender } from '@practice/shared/comments/moderation'
import { mentionsDanger } from '@practice/shared/crisis/mentions-danger'
import { spokenWords } from '@practice/shared/crisis/spoken-words'
import type { Core } from '@strapi/strapi'
import { mayChange } from '../api/own-comment/lib/may-change'
import { reasonsToLook, unproven } from '../api/comment/lib/reasons-to-look'
import { changeTransaction } from '../change-events/change-transaction'
import { tellModerators } from '../mail/staff-mails'
import { ApiFailure, notFound } from '../public-api/api-failure'
import { dropReplyMails } from '../reply-mails/reply-mails'
import type { CommentRow } from './decide'
import { move, readRows } from './decide'
import type { Decider } from './decision-log'
import { reasonsOf } from './desk-comment'
import { spamRank } from './spam-learning'

/** The log must not name people. */
const sender: Decider = { name: 'The sender', account: null }

interface OwnRow {
  state: CommentState
  name: string
  createdAt: string
  emailHash: string | null
  networkMark: string | null
  urgent: boolean | null
  heldReasons: unknown
}

/** @throws ApiFailure `not_found` */
const readOwnRow = async (strapi: Core.Strapi, documentId: string): Promise<CommentRow & OwnRow> => {
  const [row] = await readRows(strapi, [documentId], {})
  const own: OwnRow | null = await strapi.db
    .query('api::comment.comment')
    .findOne({ where: { documentId }, select: ['state', 'name', 'createdAt', 'emailHash', 'networkMark', 'urgent', 'heldReasons'] })
  if (!row || !own) throw notFound('This comment no longer exists.')
  return { ...own, ...row }
}

interface Change {
  documentId: string
  name: string
  text: string
  /** Seconds. */
  tokenAge: number
  /** Milliseconds since 1970. */
  now: number
}

/**
 * Gives a waiting comment the words its sender has now. It goes on waiting, and an editor who has read other words
 * cannot approve these. The same words again change nothing.
 * @throws ApiFailure `not_found`, or `state_conflict` when it is too late
 */
export const changeBySender = (strapi: Core.Strapi, { documentId, name, text, tokenAge, now }: Change): Promise<void> =>
  changeTransaction(strapi, async () => {
    const row = await readOwnRow(strapi, documentId)
    if (row.name === name && (row.originalText ?? row.text) === text) return
    if (!mayChange(row, now)) throw new ApiFailure('state_conflict', 'This comment cannot be changed any more. You can withdraw it and write a new one.')
    const { emailHash, networkMark } = row
    const urgent = mentionsDanger(spokenWords('comment', { name, text }))
    const kept = reasonsOf(row.heldReasons).filter(({ kind }) => kind === unproven.kind)
    const [reasons = []] = await reasonsToLook(strapi, [{ name, text, emailHash, networkMark, documentId }])
    const changes = {
      name, text, originalText: null, revision: (row.revision ?? 0) + 1,
      heldReasons: [...reasons, ...kept],
      spamScore: kept.length > 0 ? 1 : await spamRank(strapi, { name, text, tokenAge }),
      urgent,
      // Nobody has decided about these words.
      decidedBy: null, decidedAt: null,
    }
    await move(strapi, [{ row, action: 'change', to: row.state, changes }], sender, undefined)
    if (urgent && row.urgent !== true) await tellModerators(strapi)
  })

/** What tells who wrote a comment, or what. The key of its form stays, so that a late retry does not bring it back. */
const erased = {
  name: '', text: '', originalText: null, sealedEmail: null, emailKeyId: null, emailHash: null, replyMail: null, networkMark: null, heldReasons: null, spamScore: 0, urgent: false, requestHash: null,
}

/**
 * Erases a comment at the wish of its sender, in whatever state it is. Its place stays for the sake of its answers.
 * Withdrawing again changes nothing.
 * @param by whoever carries it out, for the log
 * @throws ApiFailure `not_found`
 */
export const withdrawBySender = (strapi: Core.Strapi, documentId: string, by: Decider = sender): Promise<void> =>
  changeTransaction(strapi, async () => {
    const row = await readOwnRow(strapi, documentId)
    const to = stateAfterSender(row.state, 'withdraw')
    if (to === undefined) return
    await move(strapi, [{ row, action: 'withdraw', to, changes: erased }], by, undefined)
    await dropReplyMails(strapi, documentId)
  })
