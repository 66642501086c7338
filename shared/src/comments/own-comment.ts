import * as v from 'valibot'
import { formGuardFields } from '../forms/form-guard.js'
import { commentFields } from './contract.js'
import type { CommentState } from './moderation.js'

/** What a sender learns about a comment. Whether it was declined as spam or for another reason is not for everybody who has the link. */
export const ownCommentStates = ['waiting', 'published', 'declined', 'withdrawn'] as const
export type OwnCommentState = (typeof ownCommentStates)[number]

export const toOwnState: Readonly<Record<CommentState, OwnCommentState>> = {
  pending: 'waiting',
  approved: 'published',
  rejected: 'declined',
  spam: 'declined',
  deleted: 'declined',
  withdrawn: 'withdrawn',
}

/** A comment as its sender sees it. The email address is not part of it: the link may be passed on. */
export const ownComment = v.strictObject({
  id: v.string(),
  state: v.picklist(ownCommentStates),
  name: v.string(),
  /** As it was sent, or last changed by the sender. */
  text: v.string(),
  /** What readers see, when the practice shows another text. */
  shownText: v.nullable(v.string()),
  /** Since it was sent. */
  changed: v.boolean(),
  /** The sender can still change it. */
  changeable: v.boolean(),
  /** While the article is public. */
  post: v.nullable(v.strictObject({ slug: v.string(), title: v.string() })),
})
export type OwnComment = v.InferOutput<typeof ownComment>

/** Guarded as a new comment is. Sending the same again changes nothing, so the idempotency key is only that of the form. */
export const ownCommentChange = v.strictObject({ name: commentFields.name, text: commentFields.text, ...formGuardFields })

export const ownCommentWithdrawal = v.strictObject({})
