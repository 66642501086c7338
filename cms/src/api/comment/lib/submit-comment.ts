import type { CommentReceipt, commentInput } from '@practice/shared/comments/contract'
import type { HeldReason } from '@practice/shared/comments/desk'
import type { CommentRules, PostPolicy } from '@practice/shared/comments/policy'
import { commentRules } from '@practice/shared/comments/policy'
import { mentionsDanger } from '@practice/shared/crisis/mentions-danger'
import { spokenWords } from '@practice/shared/crisis/spoken-words'
import type { Core } from '@strapi/strapi'
import type { InferOutput } from 'valibot'
import { settings } from '../../../../config/settings'
import { formTokenAge } from '../../../forms/form-token'
import { contentHash, storeOnce } from '../../../forms/store-once'
import { betweenChanges } from '../../../links/document-lock'
import { tellModerators } from '../../../mail/staff-mails'
import { ApiFailure } from '../../../public-api/api-failure'
import { spamRank } from '../../../moderation/spam-learning'
import { ownKeyring } from '../../../sealing/own-keyring'
import { networkMark } from '../../../sealing/seal'
import { sealEmail } from '../../../sealing/sealed-email'
import { siteCommentPolicy } from '../../site/lib/comment-policy'
import { issueOwnCommentToken } from '../../own-comment/lib/own-comment-token'
import { inThreads } from './read-comments'
import { reasonsToLook } from './reasons-to-look'

type CommentForm = InferOutput<typeof commentInput>

const commentUid = 'api::comment.comment'

const wrong = (field: string, message: string) => new ApiFailure('invalid_input', message, [{ field, code: 'not_found', message }])

interface PostRow extends PostPolicy {
  id: number
  documentId: string
}

interface OpenPost {
  /** Of its draft and of its published version: a comment belongs to both, as Strapi keeps such relations. */
  ids: number[]
  rules: CommentRules
}

/** @throws ApiFailure when the post is not published or takes no comments at this moment */
const openPost = async (strapi: Core.Strapi, slug: string, now: number): Promise<OpenPost> => {
  const posts = strapi.db.query('api::post.post')
  const live: PostRow | null = await posts.findOne({ where: { slug, publishedAt: { $notNull: true } }, select: ['id', 'documentId', 'commentPolicy', 'commentsCloseAfterDays', 'commentLevels', 'listedAt'] })
  if (!live) throw wrong('post', 'The article you are commenting on was not found.')
  const rules = commentRules(await siteCommentPolicy(strapi), live, now)
  if (!rules.open) throw new ApiFailure('comments_closed', 'Comments on this article are closed. You can still write to us on the contact page.')
  const draft: { id: number } | null = await posts.findOne({ where: { documentId: live.documentId, publishedAt: null }, select: ['id'] })
  return { ids: draft ? [draft.id, live.id] : [live.id], rules }
}

/** The level at which a comment is shown: 1 unless it stands below another one. Stops counting after `most`. */
const levelOf = async (strapi: Core.Strapi, id: number, most: number): Promise<number> => {
  const row: { parent: { id: number } | null } | null = await strapi.db
    .query(commentUid)
    .findOne({ where: { id }, select: ['id'], populate: { parent: { where: inThreads, select: ['id'] } } })
  return !row?.parent || most <= 1 ? 1 : 1 + (await levelOf(strapi, row.parent.id, most - 1))
}

/** @throws ApiFailure when the parent is not an approved comment of this post, or nobody may answer it */
const approvedParent = async (strapi: Core.Strapi, parent: string, { ids, rules }: OpenPost): Promise<number> => {
  const found: { id: number } | null = await strapi.db
    .query(commentUid)
    .findOne({ where: { documentId: parent, state: 'approved', post: { id: { $in: ids } } }, select: ['id'] })
  if (!found) throw wrong('parent', 'The comment you are replying to was not found.')
  if ((await levelOf(strapi, found.id, rules.levels)) >= rules.levels) {
    const message = 'This conversation cannot be continued at this place. Please write below the article instead.'
    throw new ApiFailure('invalid_input', message, [{ field: 'parent', code: 'invalid', message }])
  }
  return found.id
}

const unproven: HeldReason = { kind: 'unproven', words: '' }

interface StoredComment {
  documentId: string
  requestHash: string | null
}

interface Arrival {
  /** As clientNetwork names it. */
  network: string
  /** False when it came among many of robots, and without the work that was asked for. */
  isProven: boolean
}

/** Keeps a comment for an editor to read. Nothing of it is public before that. */
export const submitComment = async (strapi: Core.Strapi, form: CommentForm, { network, isProven }: Arrival): Promise<CommentReceipt> => {
  const { name, email, text, parent, idempotencyKey, replyMail } = form
  const requestHash = contentHash(form, settings.FORM_TOKEN_SECRET)
  const comments = strapi.db.query(commentUid)
  const { documentId } = await storeOnce<StoredComment>({
    requestHash,
    find: () => comments.findOne({ where: { idempotencyKey }, select: ['documentId', 'requestHash'] }),
    store: () => betweenChanges(strapi, async () => {
      const now = Date.now()
      const post = await openPost(strapi, form.post, now)
      const urgent = mentionsDanger(spokenWords('comment', { name, text }))
      const sender = { ...sealEmail(ownKeyring, email), networkMark: networkMark(ownKeyring, network, now) }
      const data = {
        post: post.ids,
        parent: parent === undefined ? null : await approvedParent(strapi, parent, post),
        name, text, ...sender, replyMail: replyMail ? 'asked' : null, state: 'pending', revision: 0, heldReasons: [...(await reasonsToLook(strapi, { name, text, ...sender })), ...(isProven ? [] : [unproven])], urgent,
        spamScore: isProven ? await spamRank(strapi, { name, text, tokenAge: formTokenAge(form.token, now) }) : 1,
        idempotencyKey, requestHash, publishedAt: new Date(now).toISOString(),
      }
      // Not the document service, which takes five times as long; its part of the work is done above. The transaction
      // keeps a comment and its post together when the process ends between the two.
      const created: { documentId: string } = await comments.create({ data, select: ['documentId'] })
      if (urgent) await tellModerators(strapi)
      return { documentId: created.documentId, requestHash }
    }),
  })
  return { state: 'pending', token: issueOwnCommentToken(documentId, settings.FORM_TOKEN_SECRET) }
}
