import type { ReferenceKind } from '@practice/shared/links/reference'
import type { Core } from '@strapi/strapi'
import { menusName } from '../api/site/lib/navigation'
import { translationIn } from '../languages/keep-translation'
import { kindOf } from '../links/document-kinds'
import { changeTransaction, noteChange } from './change-transaction'
import { publicState, whereShown } from './public-state'
import { tags } from './tags'
import { tagsOfChange } from './tags-of-change'
import { changeTranslation } from './translation-change'

interface Parameters {
  documentId?: string
  status?: unknown
  locale?: unknown
}

const commentUid = 'api::comment.comment'
const siteUid = 'api::site.site'
const redirectUid = 'api::redirect.redirect'
const fileUid = 'plugin::upload.file'

/** Drafts are nobody's business: only these can change what the public sees of a document. */
const touchesPublic = (action: string, { status }: Parameters): boolean =>
  ['publish', 'unpublish', 'delete'].includes(action) || (['create', 'update', 'clone'].includes(action) && status === 'published')

const documentIdOf = (result: unknown): string | undefined =>
  typeof result === 'object' && result !== null && 'documentId' in result && typeof result.documentId === 'string' ? result.documentId : undefined

type Next<Result> = () => Promise<Result>

const difference = (before: ReadonlySet<string>, after: ReadonlySet<string>): string[] => [
  ...[...before].filter((tag) => !after.has(tag)),
  ...[...after].filter((tag) => !before.has(tag)),
]

const changeDocument = async <Result>(strapi: Core.Strapi, kind: ReferenceKind, given: string | undefined, next: Next<Result>): Promise<Result> => {
  const before = given === undefined ? undefined : await publicState(strapi, kind, given)
  const shownBefore = given === undefined ? new Set<string>() : await whereShown(strapi, kind, given)
  const result = await next()
  const documentId = given ?? documentIdOf(result)
  if (documentId === undefined) return result
  noteChange(...tagsOfChange(kind, documentId, before, await publicState(strapi, kind, documentId)))
  // A document that goes live or away appears in others, or leaves them, without a change of theirs.
  const shownElsewhere = difference(shownBefore, await whereShown(strapi, kind, documentId))
  noteChange(...shownElsewhere)
  if (shownElsewhere.length > 0 && kind === 'category') noteChange(tags.postsIn(documentId))
  if (shownElsewhere.length > 0 && kind === 'person') noteChange(tags.postsBy(documentId))
  return result
}

interface CommentRow {
  state: string
  post: { documentId: string } | null
}

/** The post under which a comment can be read by everybody. */
const publicUnder = async (strapi: Core.Strapi, documentId: string): Promise<string[]> => {
  const row: CommentRow | null = await strapi.db
    .query(commentUid)
    .findOne({ where: { documentId }, select: ['state'], populate: { post: { select: ['documentId'] } } })
  return row?.state === 'approved' && row.post ? [row.post.documentId] : []
}

const changeComment = async <Result>(strapi: Core.Strapi, given: string | undefined, next: Next<Result>): Promise<Result> => {
  const before = given === undefined ? [] : await publicUnder(strapi, given)
  const result = await next()
  const documentId = given ?? documentIdOf(result)
  const after = documentId === undefined ? [] : await publicUnder(strapi, documentId)
  noteChange(...[...before, ...after].map(tags.comments))
  return result
}

/** Answers about former addresses are never kept; menus, which lead where a redirect leads, are. */
const changeRedirect = async <Result>(strapi: Core.Strapi, given: string | undefined, next: Next<Result>): Promise<Result> => {
  const pathOf = async (documentId: string | undefined): Promise<string | undefined> => {
    if (documentId === undefined) return undefined
    const row: { fromPath: string } | null = await strapi.db.query(redirectUid).findOne({ where: { documentId }, select: ['fromPath'] })
    return row?.fromPath
  }
  const before = await pathOf(given)
  const result = await next()
  const after = await pathOf(given ?? documentIdOf(result))
  for (const path of [before, after]) if (path !== undefined && (await menusName(strapi, path))) noteChange(tags.site)
  return result
}

const changing = ['create', 'clone', 'update', 'publish', 'unpublish', 'delete', 'discardDraft']

/**
 * Pictures are changed by the media library, which does not use the document service. It runs each statement by itself,
 * and this right after it. Must run when the database is connected.
 */
export const registerPictureEvents = (strapi: Core.Strapi): void => {
  const changed = async (row: unknown, ...others: string[]): Promise<void> => {
    if (typeof row !== 'object' || row === null || !('id' in row)) return
    const tag = tags.file(String(row.id))
    await changeTransaction(strapi, async () => noteChange(tag, ...others))
  }
  strapi.db.lifecycles.subscribe({
    models: [fileUid],
    afterUpdate: ({ result }) => changed(result, tags.sitemap),
    afterDelete: ({ result }) => changed(result, tags.sitemap),
  })
}

/**
 * Notes, in the transaction of every change, which public answers it touches. Has to be registered before everything
 * else that acts on document changes: it looks at the outcome of all of them.
 */
export const registerChangeEvents = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, run) => {
    const next = async () => run()
    const { uid, action } = context
    if (!changing.includes(action)) return next()
    const params: Parameters = Object(context.params)
    const given = action === 'clone' ? undefined : params.documentId
    const kind = kindOf(uid)
    if (kind !== undefined && !touchesPublic(action, params)) return next()
    const language = translationIn(params.locale)
    if (kind !== undefined && language !== undefined && given !== undefined) {
      return changeTransaction(strapi, async () => {
        const { result, touched } = await changeTranslation(strapi, { kind, documentId: given, language }, next)
        noteChange(...touched)
        return result
      })
    }
    if (kind !== undefined) return changeTransaction(strapi, () => changeDocument(strapi, kind, given, next))
    if (uid === commentUid) return changeTransaction(strapi, () => changeComment(strapi, given, next))
    if (uid === redirectUid) return changeTransaction(strapi, () => changeRedirect(strapi, given, next))
    if (uid !== siteUid) return next()
    return changeTransaction(strapi, async () => {
      noteChange(tags.site)
      return next()
    })
  })
}
