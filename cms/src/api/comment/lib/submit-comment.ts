import type { CommentReceipt, commentInput } from '@practice/shared/comments/contract'
import type { Core } from '@strapi/strapi'
import type { InferOutput } from 'valibot'
import { contentHash, storeOnce } from '../../../forms/store-once'
import { published } from '../../../links/published'
import { ApiFailure } from '../../../public-api/api-failure'
import { siteTakesComments } from '../../site/lib/site-takes-comments'

type CommentForm = InferOutput<typeof commentInput>

const commentUid = 'api::comment.comment'

const wrong = (field: string, message: string) => new ApiFailure('invalid_input', message, [{ field, code: 'not_found', message }])

/** @throws ApiFailure when the post is not there or takes no comments */
const openPost = async (strapi: Core.Strapi, slug: string): Promise<string> => {
  const post: { documentId: string; commentPolicy: 'open' | 'closed' } | null = await strapi.db
    .query('api::post.post')
    .findOne({ where: { ...published, slug }, select: ['documentId', 'commentPolicy'] })
  if (!post) throw wrong('post', 'The article you are commenting on was not found.')
  if (post.commentPolicy !== 'open' || !(await siteTakesComments(strapi))) {
    throw new ApiFailure('comments_closed', 'Comments on this article are closed.')
  }
  return post.documentId
}

/** @throws ApiFailure when the parent is not an approved comment of this post */
const checkParent = async (strapi: Core.Strapi, parent: string, postDocumentId: string): Promise<void> => {
  const found: unknown = await strapi.db
    .query(commentUid)
    .findOne({ where: { documentId: parent, state: 'approved', post: { ...published, documentId: postDocumentId } }, select: ['id'] })
  if (!found) throw wrong('parent', 'The comment you are replying to was not found.')
}

/** Keeps a comment for an editor to read. Nothing of it is public before that. */
export const submitComment = async (strapi: Core.Strapi, form: CommentForm): Promise<CommentReceipt> => {
  const { name, email, text, parent, idempotencyKey } = form
  const requestHash = contentHash(form)
  await storeOnce<{ requestHash: string | null }>({
    requestHash,
    find: () => strapi.db.query(commentUid).findOne({ where: { idempotencyKey }, select: ['requestHash'] }),
    store: async () => {
      const post = await openPost(strapi, form.post)
      if (parent !== undefined) await checkParent(strapi, parent, post)
      await strapi.documents(commentUid).create({ data: { post, parent, name, email, text, state: 'pending', idempotencyKey, requestHash } })
      return { requestHash }
    },
  })
  return { state: 'pending' }
}
