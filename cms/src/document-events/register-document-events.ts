import type { ReferenceKind } from '@practice/shared/links/reference'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { kindOf } from '../links/document-kinds'
import { checkRedirect, checkSlug } from './check-data'
import { deleteCommentsOf } from './comments-of-deleted-posts'
import { recordFormerAddress } from './former-addresses'
import { liveSlug } from './live-slug'
import { completePublication, firstPublicationOf, forgetPublication, withoutDerivedFields } from './post-publication'
import { isUniqueViolation } from './unique-violation'

interface Parameters {
  documentId?: string
  data?: Record<string, unknown>
  status?: unknown
}

interface Change {
  kind: ReferenceKind
  action: string
  params: Parameters
}

const isPublication = (action: string, { status }: Parameters): boolean => action === 'publish' || status === 'published'

const changing = ['create', 'clone', 'update', 'publish', 'unpublish', 'delete', 'discardDraft']

const documentIdOf = (result: unknown): string | undefined =>
  typeof result === 'object' && result !== null && 'documentId' in result && typeof result.documentId === 'string' ? result.documentId : undefined

/** What a document was before a change; publishing replaces the row that knew it. */
interface Former {
  slug?: string
  firstPublication?: string
}

const beforeChange = async (strapi: Core.Strapi, { kind, action, params: { documentId } }: Change): Promise<Former> => {
  if (documentId === undefined || action === 'clone') return {}
  if (kind === 'post' && action === 'delete') await deleteCommentsOf(strapi, documentId)
  return {
    slug: await liveSlug(strapi, kind, documentId),
    firstPublication: kind === 'post' ? await firstPublicationOf(strapi, documentId) : undefined,
  }
}

const afterChange = async (strapi: Core.Strapi, { kind, action, params }: Change, former: Former, result: unknown): Promise<void> => {
  const documentId = action === 'create' || action === 'clone' ? documentIdOf(result) : params.documentId
  if (documentId === undefined) return
  if (kind === 'post' && action === 'clone') await forgetPublication(strapi, documentId)
  if (kind === 'post' && isPublication(action, params)) await completePublication(strapi, documentId, former.firstPublication)
  await recordFormerAddress(strapi, { kind, documentId, before: former.slug, after: await liveSlug(strapi, kind, documentId) })
}

const prepare = ({ kind, params }: Change): void => {
  if (!params.data) return
  checkSlug(kind, params.data.slug)
  if (kind === 'post') params.data = withoutDerivedFields(params.data)
}

const slugTaken = () => new errors.ValidationError('Another published document has this slug already. Please choose another one.', { path: ['slug'] })

/**
 * Rules that hold for every way of changing a document: admin, seed and scripts. Strapi's lifecycles cannot see a slug
 * change (publishing deletes one row and inserts another) and its events come after the commit, so this is a
 * document-service middleware that opens the transaction itself.
 */
export const registerDocumentEvents = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    if (!changing.includes(context.action)) return next()
    const params: Parameters = Object(context.params)
    if (context.uid === 'api::redirect.redirect' && params.data) checkRedirect(params.data)
    const kind = kindOf(context.uid)
    if (kind === undefined) return next()
    const change: Change = { kind, action: context.action, params }
    prepare(change)
    try {
      return await strapi.db.transaction(async () => {
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
