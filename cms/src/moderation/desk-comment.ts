import type { CommentState } from '@practice/shared/comments/moderation'
import { sitePaths } from '@practice/shared/paths'
import type { Core } from '@strapi/strapi'
import * as v from 'valibot'
import { settings } from '../../config/settings'
import { published } from '../links/published'
import { readableAddress } from '../sealing/sealed-email'
import type { DeskComment } from '@practice/shared/comments/desk'
import { heldReason } from '@practice/shared/comments/desk'
import type { CommentPermissions } from './permissions'

export interface CommentRow {
  id: number
  documentId: string
  state: CommentState
  name: string
  text: string
  originalText: string | null
  createdAt: string
  revision: number | null
  byPractice: boolean | null
  urgent: boolean | null
  sealedEmail: string | null
  emailHash: string | null
  heldReasons: unknown
  decidedBy: string | null
  decidedAt: string | null
  post: { documentId: string; title: string | null } | null
  parent: { name: string; text: string; state: CommentState } | null
}

export const rowSelection = {
  select: [
    'id', 'documentId', 'state', 'name', 'text', 'originalText', 'createdAt', 'revision', 'byPractice', 'urgent', 'sealedEmail', 'emailHash', 'heldReasons', 'decidedBy', 'decidedAt',
  ],
  populate: { post: { select: ['documentId', 'title'] }, parent: { select: ['name', 'text', 'state'] } },
}

export const isoTime = (time: string): string => new Date(time).toISOString()
const isoTimeOrNull = (time: string | null): string | null => (time === null ? null : isoTime(time))

/** Titles and public addresses of posts, by document id. */
export const postsOf = async (strapi: Core.Strapi, rows: readonly Pick<CommentRow, 'post'>[]): Promise<Map<string, NonNullable<DeskComment['post']>>> => {
  const ids = [...new Set(rows.flatMap(({ post }) => (post ? [post.documentId] : [])))]
  const live: { documentId: string; title: string; slug: string }[] = await strapi.db
    .query('api::post.post')
    .findMany({ where: { ...published, documentId: { $in: ids } }, select: ['documentId', 'title', 'slug'] })
  const posts = new Map(rows.flatMap(({ post }) => (post ? [[post.documentId, { title: post.title ?? 'Untitled', address: null as string | null }]] : [])))
  for (const { documentId, title, slug } of live) posts.set(documentId, { title, address: settings.SITE_URL + sitePaths.post(slug) })
  return posts
}

interface SenderCount {
  email_hash: string
  state: CommentState
  count: number | string
}

type Counts = DeskComment['sender']

/** How many comments these senders have in each state, by the hash of their address. */
const countsBySender = async (strapi: Core.Strapi, rows: readonly CommentRow[]): Promise<Map<string, Counts>> => {
  const hashes = [...new Set(rows.flatMap(({ emailHash }) => emailHash ?? []))]
  const counted: SenderCount[] = await strapi.db.connection('comments').whereIn('email_hash', hashes).groupBy('email_hash', 'state').select('email_hash', 'state').count({ count: '*' })
  const counts = new Map<string, Counts>()
  for (const { email_hash: hash, state, count } of counted) counts.set(hash, { ...counts.get(hash), [state]: Number(count) })
  return counts
}

export const readableEmail = (sealed: string | null, { seesEmail }: CommentPermissions): string | null => (seesEmail ? readableAddress(sealed) : null)

const withoutOwn = (counts: Counts | undefined, own: CommentState): Counts =>
  Object.fromEntries(Object.entries(counts ?? {}).map(([state, count]) => [state, state === own ? count - 1 : count] as const).filter(([, count]) => count > 0))

/** Stored by us, but rows outlive versions. */
export const reasonsOf = (stored: unknown): DeskComment['heldReasons'] => {
  const result = v.safeParse(v.array(heldReason), stored)
  return result.success ? result.output : []
}

/** Writes down what the desk gets to know of each comment. */
export const presentForDesk = async (strapi: Core.Strapi, rows: readonly CommentRow[], permissions: CommentPermissions): Promise<DeskComment[]> => {
  const [posts, senders] = [await postsOf(strapi, rows), await countsBySender(strapi, rows)]
  return rows.map((row) => ({
    id: row.documentId,
    state: row.state,
    name: row.name,
    text: row.text,
    originalText: row.originalText,
    createdAt: isoTime(row.createdAt),
    revision: row.revision ?? 0,
    byPractice: row.byPractice === true,
    urgent: row.urgent === true,
    email: readableEmail(row.sealedEmail, permissions),
    heldReasons: reasonsOf(row.heldReasons),
    post: row.post ? (posts.get(row.post.documentId) ?? null) : null,
    parent: row.parent ? { name: row.parent.name, text: row.parent.text, state: row.parent.state } : null,
    sender: withoutOwn(row.emailHash === null ? undefined : senders.get(row.emailHash), row.state),
    decidedBy: row.decidedBy,
    decidedAt: isoTimeOrNull(row.decidedAt),
  }))
}
