import type { Core } from '@strapi/strapi'
import { ownKeyring } from '../sealing/own-keyring'
import { sealEmail } from '../sealing/sealed-email'
import type { Seed } from './seed-files'
import type { DocumentIds } from './link-texts'

const commentUid = 'api::comment.comment'

/** Loads the comments, parents before their replies. Their seed keys make a second run find what the first one stored. */
export const seedComments = async (strapi: Core.Strapi, { comments }: Seed, ids: DocumentIds): Promise<void> => {
  const stored = new Map<string, string>()
  for (const { key, post, parent, email, ...data } of comments) {
    const idempotencyKey = `demo-content-${key}`
    const earlier: { documentId: string } | null = await strapi.db.query(commentUid).findOne({ where: { idempotencyKey }, select: ['documentId'] })
    const decided = data.state === 'pending' ? {} : { decidedAt: data.createdAt, decidedBy: 'Demo content' }
    const { documentId } =
      earlier ??
      (await strapi.documents(commentUid).create({
        data: { ...data, ...sealEmail(ownKeyring, email), ...decided, idempotencyKey, post: ids.get(`post:${post}`), parent: parent === null ? undefined : stored.get(parent) },
      }))
    stored.set(key, documentId)
  }
  strapi.log.info(`Demo content: stored ${comments.length} comments`)
}
