import { commentStates, moderationDecisions } from '@practice/shared/comments/moderation'
import type { ModerationDecision } from '@practice/shared/comments/moderation'
import * as v from 'valibot'

/** Comments decided in one request; the list shows 100 at most. */
export const decisionLimit = 500

const isDecision = (name: unknown): name is ModerationDecision => typeof name === 'string' && Object.hasOwn(moderationDecisions, name)
const decisionNames = Object.keys(moderationDecisions).join(', ')

export const decisionInput = v.strictObject({
  ids: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[a-z0-9]{1,64}$/, 'This is not the id of a comment.'))),
    v.minLength(1, 'Choose at least one comment.'),
    v.maxLength(decisionLimit, `Choose ${decisionLimit} comments or fewer.`),
    v.transform((ids) => [...new Set(ids)]),
  ),
  decision: v.custom<ModerationDecision>(isDecision, `The decision must be one of: ${decisionNames}.`),
})

export const decisionResult = v.strictObject({ changed: v.number(), state: v.picklist(commentStates) })
export type DecisionResult = v.InferOutput<typeof decisionResult>

/** What one needs to know beside a comment. */
export const commentContext = v.strictObject({
  state: v.picklist(commentStates),
  /** Only for those who may see it. */
  email: v.nullable(v.string()),
  /** `address` only while the post is published. */
  post: v.nullable(v.strictObject({ title: v.string(), address: v.nullable(v.string()) })),
  parent: v.nullable(v.strictObject({ name: v.string(), text: v.string(), state: v.picklist(commentStates) })),
  decidedBy: v.nullable(v.string()),
  decidedAt: v.nullable(v.string()),
})
export type CommentContext = v.InferOutput<typeof commentContext>

/** Admin addresses of moderation. */
export const moderationPaths = {
  decisions: '/moderation/decisions',
  comment: (documentId: string) => `/moderation/comments/${documentId}`,
}
