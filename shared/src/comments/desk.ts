import { commentFields } from './contract.js'
import { commentStates, deskStates, loggedActions, moderationDecisions } from './moderation.js'
import type { ModerationDecision } from './moderation.js'
import { plainLine } from '../text/plain-text.js'
import * as v from 'valibot'

/** Comments decided in one request. */
export const decisionLimit = 500
export const reasonLimit = 300
export const queuePageSize = 20

const isDecision = (name: unknown): name is ModerationDecision => typeof name === 'string' && Object.hasOwn(moderationDecisions, name)
const decisionNames = Object.keys(moderationDecisions).join(', ')

const commentId = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,64}$/, 'This is not the id of a comment.'))
const commentIds = v.pipe(
  v.array(commentId),
  v.minLength(1, 'Choose at least one comment.'),
  v.maxLength(decisionLimit, `Choose ${decisionLimit} comments or fewer.`),
  v.transform((ids) => [...new Set(ids)]),
)

const revision = v.pipe(v.number(), v.integer(), v.minValue(0))

export const decisionInput = v.pipe(
  v.strictObject({
    ids: commentIds,
    decision: v.custom<ModerationDecision>(isDecision, `The decision must be one of: ${decisionNames}.`),
    reason: v.optional(plainLine(reasonLimit, 'Write a reason or leave it out.', `The reason must be ${reasonLimit} characters or fewer.`)),
    /** How often the sender had changed each comment when it was read; without an entry, never. What was changed since is not approved. */
    revisions: v.optional(v.record(commentId, revision), {}),
    /** With `edit`, and only with it: the text to show. */
    text: v.optional(commentFields.text),
  }),
  v.forward(
    v.partialCheck([['decision'], ['text']], ({ decision, text }) => (decision === 'edit') === (text !== undefined), 'Only an edited comment comes with a text, and it needs one.'),
    ['text'],
  ),
  v.forward(
    v.partialCheck([['decision'], ['ids']], ({ decision, ids }) => decision !== 'edit' || ids.length === 1, 'Edit one comment at a time.'),
    ['ids'],
  ),
)
export type DecisionInput = v.InferInput<typeof decisionInput>

export const undoInput = v.strictObject({ ids: commentIds })

export const replyInput = v.strictObject({
  parent: commentId,
  text: commentFields.text,
  /** Approves the comment with it: how often its sender had changed it when it was read. Both are done or neither. */
  approving: v.optional(revision),
})
export type ReplyInput = v.InferInput<typeof replyInput>
export const replyResult = v.strictObject({ id: v.string() })
export type ReplyResult = v.InferOutput<typeof replyResult>

export const decisionResult = v.strictObject({ changed: v.number() })
export type DecisionResult = v.InferOutput<typeof decisionResult>

const state = v.picklist(commentStates)

/** `address` only while the post is published. */
const commentedPost = v.nullable(v.strictObject({ title: v.string(), address: v.nullable(v.string()) }))
const answered = v.nullable(v.strictObject({ name: v.string(), text: v.string(), state }))

/** Why a comment asks for a closer look; `words` are the ones that it is about. */
export const heldReason = v.object({ kind: v.string(), words: v.string() })
export type HeldReason = v.InferOutput<typeof heldReason>

/** A comment on the moderation desk. */
export const deskComment = v.strictObject({
  id: v.string(),
  state,
  name: v.string(),
  text: v.string(),
  /** The sender's words, when the practice shows others. */
  originalText: v.nullable(v.string()),
  createdAt: v.string(),
  /** How often the sender has changed it. */
  revision: v.number(),
  byPractice: v.boolean(),
  /** Reads as if somebody may be in danger; these come first. */
  urgent: v.boolean(),
  /** Only for those who may see it. */
  email: v.nullable(v.string()),
  heldReasons: v.array(heldReason),
  post: commentedPost,
  parent: answered,
  /** Other comments of the same sender, by state. */
  sender: v.record(v.string(), v.number()),
  decidedBy: v.nullable(v.string()),
  decidedAt: v.nullable(v.string()),
})
export type DeskComment = v.InferOutput<typeof deskComment>

export const queueQuery = v.strictObject({
  state: v.optional(v.picklist(deskStates), 'pending'),
  page: v.optional(v.pipe(v.string(), v.regex(/^\d{1,5}$/, 'The page must be a number.'), v.transform(Number), v.minValue(1, 'Pages are counted from 1.')), '1'),
})

export const queue = v.strictObject({
  comments: v.array(deskComment),
  page: v.number(),
  pageCount: v.number(),
  counts: v.strictObject({ pending: v.number(), approved: v.number(), rejected: v.number(), spam: v.number(), deleted: v.number() }),
  /** When the comment came in that has waited longest. */
  oldestWaiting: v.nullable(v.string()),
})
export type Queue = v.InferOutput<typeof queue>

/** What one needs to know beside a comment. */
export const commentContext = v.strictObject({
  state,
  email: v.nullable(v.string()),
  post: commentedPost,
  /** The paragraph of the article that the comment seems to be about. */
  passage: v.nullable(v.string()),
  parent: answered,
  replies: v.array(v.strictObject({ name: v.string(), text: v.string(), state })),
  /** The latest other comments of the same sender. */
  sameSender: v.array(v.strictObject({ id: v.string(), text: v.string(), state, createdAt: v.string() })),
  log: v.array(v.strictObject({ action: v.picklist(loggedActions), from: v.nullable(state), to: v.nullable(state), by: v.string(), reason: v.nullable(v.string()), at: v.string() })),
  decidedBy: v.nullable(v.string()),
  decidedAt: v.nullable(v.string()),
})
export type CommentContext = v.InferOutput<typeof commentContext>

export const waitingSummary = v.strictObject({
  count: v.number(),
  oldest: v.nullable(v.string()),
  comments: v.array(v.strictObject({ id: v.string(), name: v.string(), text: v.string(), createdAt: v.string() })),
})
export type WaitingSummary = v.InferOutput<typeof waitingSummary>

/** Admin addresses of moderation. */
export const moderationPaths = {
  decisions: '/moderation/decisions',
  undo: '/moderation/undo',
  replies: '/moderation/replies',
  queue: '/moderation/queue',
  waiting: '/moderation/waiting',
  comment: (documentId: string) => `/moderation/comments/${documentId}`,
}
