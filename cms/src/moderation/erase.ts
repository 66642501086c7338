import { erasedAfterDays } from '@practice/shared/comments/moderation'
import type { Core } from '@strapi/strapi'
import { repeat } from '../schedule/repeat'

const comment = 'api::comment.comment'
const day = 24 * 60 * 60 * 1000
const everyMs = 6 * 60 * 60 * 1000

/** Erases what was deleted or was spam long enough ago that nobody will undo it. */
export const eraseOldComments = async (strapi: Core.Strapi, now: number): Promise<void> => {
  for (const [state, days] of Object.entries(erasedAfterDays)) {
    await strapi.db.query(comment).deleteMany({ where: { state, decidedAt: { $lt: new Date(now - days * day).toISOString() } } })
  }
}

/** Erases at every start and a few times a day. @returns stops it */
export const keepErasing = (strapi: Core.Strapi): Promise<() => void> => repeat(strapi, everyMs, () => eraseOldComments(strapi, Date.now()))
