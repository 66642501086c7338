import type { CommentReceipt, commentInput } from '@practice/shared/comments/contract'
import type { CommentRules, PostPolicy, SitePolicy } from '@practice/shared/comments/policy'
import { commentRules } from '@practice/shared/comments/policy'
import { commentSentences } from '@practice/shared/comments/sentences'
import { mentionsDanger } from '@practice/shared/crisis/mentions-danger'
import { spokenWords } from '@practice/shared/crisis/spoken-words'
import { firstLanguage } from '@practice/shared/languages/languages'
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
import type { NewComment, Place } from './insert-comments'
import { insertComments } from './insert-comments'
import { inThreads } from './read-comments'
import { reasonsToLook, unproven } from './reasons-to-look'

type CommentForm = InferOutput<typeof commentInput>

const commentUid = 'api::comment.comment'

const wrong = (field: string, message: string) => new ApiFailure('invalid_input', message, [{ field, code: 'not_found', message }])

interface PostRow {
  slug: string
  /** Of its draft or of its published version. */
  id: number
  comment_policy: PostPolicy['commentPolicy']
  comments_close_after_days: number | null
  comment_levels: number | null
  /** Milliseconds on SQLite, a date on PostgreSQL. */
  listed_at: number | Date
}

interface FoundPost {
  /** Of its draft and of its published version: a comment belongs to both, as Strapi keeps such relations. */
  ids: number[]
  policy: PostPolicy
}

/** The published posts among some addresses, with what each says about comments. */
const findPosts = async (trx: Transaction, slugs: readonly string[]): Promise<Map<string, FoundPost>> => {
  const rows: PostRow[] = await trx('posts as live')
    .join('posts as version', 'version.document_id', 'live.document_id')
    .whereIn('live.slug', slugs)
    .whereNotNull('live.published_at')
    .where({ 'live.locale': firstLanguage, 'version.locale': firstLanguage })
    .select('live.slug', 'version.id', 'live.comment_policy', 'live.comments_close_after_days', 'live.comment_levels', 'live.listed_at')
  const found = new Map<string, FoundPost>()
  for (const row of rows) {
    const policy: PostPolicy = {
      commentPolicy: row.comment_policy, commentsCloseAfterDays: row.comments_close_after_days, commentLevels: row.comment_levels, listedAt: new Date(row.listed_at).toISOString(),
    }
    found.set(row.slug, { policy, ids: [...(found.get(row.slug)?.ids ?? []), row.id] })
  }
  return found
}

interface OpenPost {
  ids: number[]
  rules: CommentRules
}

/** @throws ApiFailure when the post is not published or takes no comments at this moment */
const openPost = (post: FoundPost | undefined, site: SitePolicy, now: number): OpenPost => {
  if (!post) throw wrong('post', commentSentences.postMissing)
  const rules = commentRules(site, post.policy, now)
  if (!rules.open) throw new ApiFailure('comments_closed', 'Comments on this article are closed. You can still write to us on the contact page.')
  return { ids: post.ids, rules }
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
  if (!found) throw wrong('parent', commentSentences.parentMissing)
  if ((await levelOf(strapi, found.id, rules.levels)) >= rules.levels) {
    const message = commentSentences.parentTooDeep
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

/** Where each comment belongs, or why it cannot be taken. */
const findPlaces = async (strapi: Core.Strapi, trx: Transaction, round: readonly Submitted[]): Promise<(Place | ApiFailure)[]> => {
  const posts = await findPosts(trx, [...new Set(round.map(({ form }) => form.post))])
  const site = await siteCommentPolicy(strapi)
  const places: (Place | ApiFailure)[] = []
  for (const { form, receivedAt } of round) {
    try {
      const post = openPost(posts.get(form.post), site, receivedAt)
      places.push({ post: post.ids, parent: form.parent === undefined ? null : await approvedParent(strapi, form.parent, post) })
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error
      places.push(error)
    }
  }
  return places
}

/** @returns the id of each comment, why it was refused, or `undefined` when a comment with its key is there already */
const store = async (strapi: Core.Strapi, trx: Transaction, round: readonly Submitted[]): Promise<(string | ApiFailure | undefined)[]> => {
  const places = await findPlaces(strapi, trx, round)
  const accepted = round.flatMap((submitted, index) => {
    const place = places[index]
    return !place || place instanceof ApiFailure ? [] : [{ ...submitted, place }]
  })
  const reasons = await reasonsToLook(strapi, accepted.map(({ form: { name, text }, sender }) => ({ name, text, ...sender })))
  const comments: NewComment[] = []
  for (const [index, { form, place, requestHash, receivedAt, urgent, sender, isProven }] of accepted.entries()) {
    const { name, text, language, idempotencyKey, replyMail } = form
    comments.push({
      name, text, language, ...sender, replyMail: replyMail ? 'asked' : null, urgent, idempotencyKey, requestHash, receivedAt, ...place,
      heldReasons: [...(reasons[index] ?? []), ...(isProven ? [] : [unproven])],
      spamScore: isProven ? await spamRank(strapi, { name, text, tokenAge: formTokenAge(form.token, receivedAt) }) : 1,
    })
  }
  const stored = await insertComments(trx, comments)
  if (accepted.some(({ urgent }, index) => urgent && stored[index] !== undefined)) await tellModerators(strapi)
  const ids = stored.values()
  return places.map((place) => (place instanceof ApiFailure ? place : ids.next().value))
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

/** What came of a comment that was not stored: it is there already, even if its article has closed since, or it is refused. */
const settle = async (strapi: Core.Strapi, submitted: Submitted, refusal: ApiFailure | undefined): Promise<Taken<string>> => {
  try {
    const documentId = await findEarlier(strapi, submitted)
    if (documentId !== undefined) return { result: documentId }
  } catch (conflict) {
    if (!(conflict instanceof ApiFailure)) throw conflict
    return { refusal: conflict }
  }
  // Whoever has the key is not to be seen yet, so the whole round is done again.
  if (!refusal) throw new Error('a comment with this key came and went')
  return { refusal }
}

/** Stores comments, or finds that they are stored already. */
const storeOrFind = async (strapi: Core.Strapi, trx: Transaction, round: readonly Submitted[]): Promise<Taken<string>[]> => {
  const stored = await store(strapi, trx, round)
  const taken: Taken<string>[] = []
  for (const [index, submitted] of round.entries()) {
    const came = stored[index]
    taken.push(typeof came === 'string' ? { result: came } : await settle(strapi, submitted, came))
  }
  return taken
}

/** Comments in one transaction: few enough that the first does not wait long for the last. */
const together = 32

/** @returns keeps a comment for an editor to read, and answers when it is on the disk. Nothing of it is public before it is approved. Whether comments were open is judged by when it was received. */
export const commentIntake = (strapi: Core.Strapi): ((form: CommentForm, arrival: Arrival) => Promise<CommentReceipt>) => {
  const take = takeTogether(together, (round: readonly Submitted[]) => betweenChanges(strapi, (trx) => storeOrFind(strapi, trx, round)))
  return async (form, arrival) => {
    const documentId = await take(prepare(form, arrival))
    return { state: 'pending', token: issueOwnCommentToken(documentId, settings.FORM_TOKEN_SECRET) }
  }
}
