import type { LanguageCode } from '@practice/shared/languages/languages'
import { firstLanguage } from '@practice/shared/languages/languages'
import type { ReferenceKind } from '@practice/shared/links/reference'
import type { Core } from '@strapi/strapi'
import { checkPins } from '../api/post/lib/pinned-posts'
import { refuseOverwriting } from '../editing/refuse-overwriting'
import { prepareTranslation, refuseLeavingTranslations, translationIn } from '../languages/keep-translation'
import { judgeIncoming } from '../link-index/incoming-links'
import { indexDocument } from '../link-index/index-document'
import { forgetReplacement } from '../link-index/replacements'
import { documentKinds } from '../links/document-kinds'
import { changeAlone } from '../links/document-lock'
import type { LinkSource } from '../links/link-sources'
import { isReferenceKind, sourceKindOf, sourceOf } from '../links/link-sources'
import { draft, published } from '../links/published'
import { prepareRedirect } from './check-redirect'
import { checkSlug } from './check-slug'
import { checkPublishedText } from './check-texts'
import { deleteCommentsOf } from './comments-of-deleted-posts'
import { fieldError } from './field-error'
import { recordFormerAddress } from './former-addresses'
import { followAddress, prepareText } from './link-upkeep'
import { liveSlug } from './live-slug'
import { completePublication, completeTranslation, firstPublicationOf, forgetPublication, withoutDerivedFields } from './post-publication'
import { isUniqueViolation } from './unique-violation'

interface Parameters {
  documentId?: string
  data?: Record<string, unknown>
  status?: unknown
  /** Of content that is there in several languages; without it, the first one. */
  locale?: unknown
}

interface Change {
  kind: LinkSource['kind']
  action: string
  params: Parameters
}

/** The language whose row is changed; of all of them together, the first one. */
const localeOf = ({ locale }: Parameters): string => (typeof locale === 'string' && locale !== '*' ? locale : firstLanguage)

const isPublication = ({ action, params: { status } }: Change): boolean => action === 'publish' || status === 'published'

/** Saving a draft, or going back to what is public, changes nothing that readers see. */
const isDraftOnly = (change: Change): boolean => (change.action === 'update' || change.action === 'discardDraft') && !isPublication(change)

const changing = ['create', 'clone', 'update', 'publish', 'unpublish', 'delete', 'discardDraft']

const documentIdOf = (result: unknown): string | undefined =>
  typeof result === 'object' && result !== null && 'documentId' in result && typeof result.documentId === 'string' ? result.documentId : undefined

/** What a document was before a change; publishing replaces the row that knew it. */
interface Former {
  slug?: string
  firstPublication?: string
  topic?: string
}

const topicOf = async (strapi: Core.Strapi, documentId: string): Promise<string | undefined> => {
  const row: { category: { documentId: string } | null } | null = await strapi.db
    .query('api::post.post')
    .findOne({ where: { ...published, documentId }, select: ['id'], populate: { category: { select: ['documentId'] } } })
  return row?.category?.documentId
}

const beforeChange = async (strapi: Core.Strapi, { kind, action, params: { documentId, locale } }: Change): Promise<Former> => {
  if (documentId === undefined || action === 'clone' || !isReferenceKind(kind) || translationIn(locale)) return {}
  if (kind === 'post' && action === 'delete') await deleteCommentsOf(strapi, documentId)
  const slug = await liveSlug(strapi, kind, documentId)
  if (kind !== 'post') return { slug }
  return { slug, firstPublication: await firstPublicationOf(strapi, documentId), topic: await topicOf(strapi, documentId) }
}

const followDocument = async (strapi: Core.Strapi, change: Change, kind: ReferenceKind, documentId: string, former: Former): Promise<void> => {
  if (kind === 'post' && change.action === 'clone') await forgetPublication(strapi, documentId)
  if (kind === 'post' && isPublication(change)) await completePublication(strapi, documentId, former.firstPublication)
  if (isDraftOnly(change)) return
  const [before, after] = [former.slug, await liveSlug(strapi, kind, documentId)]
  await recordFormerAddress(strapi, { kind, documentId, before, after, topic: former.topic })
  if (isPublication(change)) await forgetReplacement(strapi, { kind, documentId })
  await followAddress(strapi, { kind, documentId, before, after })
}

/** A translation has no address of its own, so all that can change about the document is which headings links can lead to. */
const followTranslation = async (strapi: Core.Strapi, change: Change, kind: ReferenceKind, documentId: string, language: LanguageCode): Promise<void> => {
  if (isDraftOnly(change)) return
  if (kind === 'post' && isPublication(change)) await completeTranslation(strapi, documentId, language)
  await judgeIncoming(strapi, { kind, documentId })
}

const afterChange = async (strapi: Core.Strapi, change: Change, former: Former, result: unknown): Promise<void> => {
  const { kind, action, params } = change
  const documentId = action === 'create' || action === 'clone' ? documentIdOf(result) : (params.documentId ?? documentIdOf(result))
  if (documentId === undefined) return
  await indexDocument(strapi, { kind, documentId })
  if (!isReferenceKind(kind)) return
  const language = translationIn(params.locale)
  if (kind === 'post' && !language && params.data && 'pinned' in params.data) await checkPins(strapi, documentId)
  if (isPublication(change)) await checkPublishedText(strapi, kind, documentId, language ?? firstLanguage)
  if (language) await followTranslation(strapi, change, kind, documentId, language)
  else await followDocument(strapi, change, kind, documentId, former)
}

const slugTaken = () => fieldError('slug', 'Another published document has this slug already. Please choose another one.')

/** @throws ValidationError when publishing would take the slug of another public document; Strapi would only say that it "must be unique" */
const checkLiveSlug = async (strapi: Core.Strapi, kind: ReferenceKind, { documentId, data }: Parameters): Promise<void> => {
  const documents = strapi.db.query(documentKinds[kind].uid)
  const saved: { slug: string | null } | null =
    documentId === undefined || typeof data?.slug === 'string' ? null : await documents.findOne({ where: { ...draft, documentId }, select: ['slug'] })
  const slug = typeof data?.slug === 'string' ? data.slug : saved?.slug
  if (!slug) return
  const live: { documentId: string } | null = await documents.findOne({ where: { ...published, slug }, select: ['documentId'] })
  if (live && live.documentId !== documentId) throw slugTaken()
}

/** @throws ValidationError when it cannot have its slug, or would leave something behind */
const prepareDocument = async (strapi: Core.Strapi, change: Change, kind: ReferenceKind): Promise<void> => {
  const { action, params } = change
  if (action === 'delete' && params.documentId !== undefined && params.locale !== '*') await refuseLeavingTranslations(strapi, kind, params.documentId)
  if (isPublication(change)) await checkLiveSlug(strapi, kind, params)
  if (params.data) checkSlug(kind, params.data.slug)
}

const prepare = async (strapi: Core.Strapi, change: Change): Promise<void> => {
  const { kind, action, params } = change
  if (params.documentId !== undefined && (action === 'update' || action === 'publish')) {
    await refuseOverwriting(strapi, { uid: sourceOf(kind).uid, documentId: params.documentId, locale: localeOf(params) })
  }
  if (isReferenceKind(kind) && translationIn(params.locale)) await prepareTranslation(strapi, kind, action, params)
  else if (isReferenceKind(kind)) await prepareDocument(strapi, change, kind)
  if (!params.data) return
  if (kind === 'post') params.data = withoutDerivedFields(params.data)
  await prepareText(strapi, kind, params, localeOf(params))
}

/**
 * Rules that hold for every way of changing a document: admin, seed and scripts. Strapi's lifecycles cannot see a slug
 * change (publishing deletes one row and inserts another) and its events come after the commit, so this is a
 * document-service middleware that opens the transaction itself.
 */
export const registerDocumentEvents = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    if (!changing.includes(context.action)) return next()
    const params: Parameters = Object(context.params)
    const { data } = params
    if (context.uid === 'api::redirect.redirect' && data) {
      return changeAlone(strapi, async () => {
        await prepareRedirect(strapi, params.documentId, data)
        return next()
      })
    }
    const kind = sourceKindOf(context.uid)
    if (kind === undefined) return next()
    const change: Change = { kind, action: context.action, params }
    try {
      return await changeAlone(strapi, async () => {
        await prepare(strapi, change)
        const former = await beforeChange(strapi, change)
        const result = await next()
        await afterChange(strapi, change, former, result)
        return result
      })
    } catch (error) {
      throw isUniqueViolation(error) ? slugTaken() : error
    }
  })
}
