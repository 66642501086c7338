import { moderationDecisions } from '@practice/shared/comments/moderation'
import type { ModerationDecision } from '@practice/shared/comments/moderation'
import type { Core } from '@strapi/strapi'
import { changeTransaction } from '../change-events/change-transaction'
import { ApiFailure } from '../public-api/api-failure'

const comment = 'api::comment.comment'

const unknownIn = async (strapi: Core.Strapi, documentIds: readonly string[]): Promise<string[]> => {
  const found: { documentId: string }[] = await strapi.db.query(comment).findMany({ where: { documentId: { $in: documentIds } }, select: ['documentId'] })
  const known = new Set(found.map(({ documentId }) => documentId))
  return documentIds.filter((documentId) => !known.has(documentId))
}

const toFieldError = (documentId: string) => ({ field: 'ids', code: 'not_found', message: `There is no comment ${documentId}.` })

/**
 * Gives all these comments the state a decision leads to and records who took it and when: all of them or none.
 * @throws ApiFailure `not_found` naming the comments that do not exist
 */
export const decide = async (strapi: Core.Strapi, documentIds: readonly string[], decision: ModerationDecision, decidedBy: string): Promise<void> => {
  const data = { state: moderationDecisions[decision], decidedBy, decidedAt: new Date().toISOString() }
  await changeTransaction(strapi, async () => {
    const unknown = await unknownIn(strapi, documentIds)
    if (unknown.length > 0) throw new ApiFailure('not_found', 'Some of these comments no longer exist. Nothing was changed.', unknown.map(toFieldError))
    for (const documentId of documentIds) await strapi.documents(comment).update({ documentId, data })
  })
}
