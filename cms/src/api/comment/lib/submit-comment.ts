import type { CommentReceipt, commentInput } from '@practice/shared/comments/contract'
import type { CommentRules, PostPolicy } from '@practice/shared/comments/policy'
import { commentRules } from '@practice/shared/comments/policy'
import { mentionsDanger } from '@practice/shared/crisis/mentions-danger'
import { spokenWords } from '@practice/shared/crisis/spoken-words'
import type { Core } from '@strapi/strapi'
import type { InferOutput } from 'valibot'
import { settings } from '../../../../config/settings'
import { formTokenAge } from '../../../forms/form-token'
import type { Reception } from '../../../forms/reception'
import { contentHash, sameAs } from '../../../forms/store-once'
import type { Taken } from '../../../forms/take-together'
import { takeTogether } from '../../../forms/take-together'
import type { Transaction } from '../../../links/document-lock'
import { betweenChanges } from '../../../links/document-lock'
import { tellModerators } from '../../../mail/staff-mails'
import { ApiFailure } from '../../../public-api/api-failure'
import { spamRank } from '../../../moderation/spam-learning'
import { ownKeyring } from '../../../sealing/own-keyring'
import { networkMark } from '../../../sealing/seal'
import type { SealedEmail } from '../../../sealing/sealed-email'
import { sealEmail } from '../../../sealing/sealed-email'
import { siteCommentPolicy } from '../../site/lib/comment-policy'
import { issueOwnCommentToken } from '../../own-comment/lib/own-comment-token'
import { insertComment } from './insert-comment'
import { inThreads } from './read-comments'
import { reasonsToLook, unproven } from './reasons-to-look'

type CommentForm = InferOutput<typeof commentInput>

const commentUid = 'api::comment.comment'

const wrong = (field: string, message: string) => new ApiFailure('invalid_input', message, [{ field, code: 'not_found', message }])

interface PostRow {
  id: number
  document_id: string
  published_at: unknown
  comment_policy: PostPolicy['commentPolicy']
  comments_close_after_days: number | null
  comment_levels: number | null
  /** Milliseconds on SQLite, a date on PostgreSQL. */
  listed_at: number | Date
}

interface OpenPost {
  /** Of its draft and of its published version: a comment belongs to both, as Strapi keeps such relations. */
  ids: number[]
  rules: CommentRules
}

/** @throws ApiFailure when the post is not published or takes no comments at this moment */
const openPost = async (strapi: Core.Strapi, trx: Transaction, slug: string, now: number): Promise<OpenPost> => {
  const rows: PostRow[] = await trx('posts')
    .whereIn('document_id', trx('posts').where({ slug }).whereNotNull('published_at').select('document_id'))
    .select('id', 'document_id', 'published_at', 'comment_policy', 'comments_close_after_days', 'comment_levels', 'listed_at')
  const live = rows.find(({ published_at: published }) => published !== null)
  if (!live) throw wrong('post', 'The article you are commenting on was not found.')
  const policy: PostPolicy = {
    commentPolicy: live.comment_policy, commentsCloseAfterDays: live.comments_close_after_days, commentLevels: live.comment_levels, listedAt: new Date(live.listed_at).toISOString(),
  }
  const rules = commentRules(await siteCommentPolicy(strapi), policy, now)
  if (!rules.open) throw new ApiFailure('comments_closed', 'Comments on this article are closed. You can still write to us on the contact page.')
  return { ids: rows.map(({ id }) => id), rules }
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

interface Arrival extends Reception {
  /** False when it came among many of robots, and without the work that was asked for. */
  isProven: boolean
}

interface Submitted extends Arrival {
  form: CommentForm
  requestHash: string
  urgent: boolean
  sender: SealedEmail & { networkMark: string }
}

/** All of a comment that needs no database, so that it is done outside the transaction, which others wait for. */
const prepare = (form: CommentForm, arrival: Arrival): Submitted => ({
  ...arrival,
  form,
  requestHash: contentHash(form, settings.FORM_TOKEN_SECRET),
  urgent: mentionsDanger(spokenWords('comment', { name: form.name, text: form.text })),
  sender: { ...sealEmail(ownKeyring, form.email), networkMark: networkMark(ownKeyring, arrival.network, arrival.receivedAt) },
})

const store = async (strapi: Core.Strapi, trx: Transaction, { form, requestHash, receivedAt, urgent, sender, isProven }: Submitted): Promise<string | undefined> => {
  const { name, text, parent, idempotencyKey, replyMail } = form
  const post = await openPost(strapi, trx, form.post, receivedAt)
  const place = { post: post.ids, parent: parent === undefined ? null : await approvedParent(strapi, parent, post) }
  const heldReasons = [...(await reasonsToLook(strapi, { name, text, ...sender })), ...(isProven ? [] : [unproven])]
  const spamScore = isProven ? await spamRank(strapi, { name, text, tokenAge: formTokenAge(form.token, receivedAt) }) : 1
  return insertComment(trx, { name, text, ...sender, replyMail: replyMail ? 'asked' : null, heldReasons, urgent, spamScore, idempotencyKey, requestHash }, place, receivedAt)
}

interface StoredComment {
  documentId: string
  requestHash: string | null
}

/** The comment that an earlier request with the same key stored. @throws ApiFailure `idempotency_conflict` when it says something else */
const findEarlier = async (strapi: Core.Strapi, { form, requestHash, kept }: Submitted): Promise<string | undefined> => {
  const { idempotencyKey } = form
  const earlier: StoredComment | null = await strapi.db.query(commentUid).findOne({ where: { idempotencyKey }, select: ['documentId', 'requestHash'] })
  return earlier ? sameAs(earlier, { requestHash, kept }).documentId : undefined
}

/** Stores a comment, or finds that it is stored already: even when its article has closed since. */
const storeOrFind = async (strapi: Core.Strapi, trx: Transaction, submitted: Submitted): Promise<Taken<string>> => {
  try {
    const stored = await store(strapi, trx, submitted)
    if (stored !== undefined && submitted.urgent) await tellModerators(strapi)
    const documentId = stored ?? (await findEarlier(strapi, submitted))
    // Whoever has the key is not to be seen yet, so the whole round is done again.
    if (documentId === undefined) throw new Error('a comment with this key came and went')
    return { result: documentId }
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error
    if (error.code === 'idempotency_conflict') return { refusal: error }
    try {
      const documentId = await findEarlier(strapi, submitted)
      return documentId === undefined ? { refusal: error } : { result: documentId }
    } catch (conflict) {
      if (!(conflict instanceof ApiFailure)) throw conflict
      return { refusal: conflict }
    }
  }
}

/** Comments in one transaction: few enough that the first does not wait long for the last. */
const together = 32

/** @returns keeps a comment for an editor to read, and answers when it is on the disk. Nothing of it is public before it is approved. Whether comments were open is judged by when it was received. */
export const commentIntake = (strapi: Core.Strapi): ((form: CommentForm, arrival: Arrival) => Promise<CommentReceipt>) => {
  const take = takeTogether(together, (round: readonly Submitted[]) =>
    betweenChanges(strapi, async (trx) => {
      const taken: Taken<string>[] = []
      for (const submitted of round) taken.push(await storeOrFind(strapi, trx, submitted))
      return taken
    }),
  )
  return async (form, arrival) => {
    const documentId = await take(prepare(form, arrival))
    return { state: 'pending', token: issueOwnCommentToken(documentId, settings.FORM_TOKEN_SECRET) }
  }
}
