import type { Core } from '@strapi/strapi'

const commentUid = 'api::comment.comment'

/** Deletes what readers wrote under a post that is about to go; Strapi would keep it, with nothing to belong to. */
export const deleteCommentsOf = async (strapi: Core.Strapi, postDocumentId: string): Promise<void> => {
  const comments = strapi.db.query(commentUid)
  const rows: { id: number }[] = await comments.findMany({ where: { post: { documentId: postDocumentId } }, select: ['id'] })
  await comments.deleteMany({ where: { id: { $in: rows.map(({ id }) => id) } } })
}
