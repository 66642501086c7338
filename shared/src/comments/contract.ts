import * as v from 'valibot'
import { formGuardFields } from '../forms/form-guard.js'
import { keptReceipt } from '../forms/kept-form.js'
import { proofField } from '../forms/proof-of-work.js'
import { firstLanguage, languageCode } from '../languages/languages.js'
import { emailAddress, plainLine, plainText } from '../text/plain-text.js'
import { slug } from '../text/slug.js'
import { commentLimits } from './limits.js'
import { commentSentences } from './sentences.js'

export { commentLimits }

/** Opens something about one comment: the comment's id and a signature. */
export const commentToken = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,64}\.[\w-]{43}$/))

/** A comment as visitors see it. The email address is not part of it, nor can it be. */
export const comment = v.strictObject({
  id: v.string(),
  parentId: v.nullable(v.string()),
  name: v.string(),
  /** Plain text; paragraphs are separated by empty lines. */
  text: v.string(),
  /** Of the page that it was written on. */
  language: languageCode,
  /** ISO 8601 instant. */
  createdAt: v.string(),
  /** The practice shows another text than was sent, to protect somebody. */
  edited: v.boolean(),
  /** Written by the practice. */
  byPractice: v.boolean(),
  /** Its sender took it back: name and text are empty, and it is here only because others answered it. */
  withdrawn: v.boolean(),
})
export const commentListResponse = v.strictObject({ comments: v.array(comment) })

/** What a reader fills in, without the guard fields. */
export const commentFields = {
  name: plainLine(commentLimits.name, commentSentences.nameMissing, commentSentences.nameTooLong),
  email: emailAddress(commentSentences.emailMissing),
  text: plainText(commentLimits.text, commentSentences.textMissing, commentSentences.textTooLong),
}

export const commentInput = v.strictObject({
  /** Slug of the post. */
  post: slug,
  /** Id of the approved comment this one answers. */
  parent: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9]{1,64}$/, commentSentences.parentMissing))),
  ...commentFields,
  /** Send a mail when somebody replies; it has to be confirmed from the address first. */
  replyMail: v.optional(v.boolean(), false),
  /** Of the page that it is written on: mails about it are in this language too. */
  language: v.optional(languageCode, firstLanguage),
  ...formGuardFields,
  /** Only asked for while robots send many comments. */
  proof: v.optional(proofField),
})

export const commentReceipt = v.strictObject({ state: v.literal('pending'), token: commentToken })

/** What the site answers: while the CMS is down the comment has no page of its own yet. */
export const commentAnswer = v.union([commentReceipt, keptReceipt])

export type Comment = v.InferOutput<typeof comment>
export type CommentListResponse = v.InferOutput<typeof commentListResponse>
export type CommentInput = v.InferInput<typeof commentInput>
export type CommentReceipt = v.InferOutput<typeof commentReceipt>
export type CommentAnswer = v.InferOutput<typeof commentAnswer>
