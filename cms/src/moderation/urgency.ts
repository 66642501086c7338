import { mentionsDanger } from '@practice/shared/crisis/mentions-danger'
import { spokenWords } from '@practice/shared/crisis/spoken-words'
import type { Core } from '@strapi/strapi'

const comment = 'api::comment.comment'
const unmarked = { urgent: { $null: true } }

/** Marks what came in before there was a mark; without one, databases disagree about its place in the order. */
export const markUnmarked = async (strapi: Core.Strapi): Promise<void> => {
  const waiting: { id: number; name: string; text: string }[] = await strapi.db
    .query(comment)
    .findMany({ where: { ...unmarked, state: 'pending' }, select: ['id', 'name', 'text'] })
  const urgent = waiting.filter(({ name, text }) => mentionsDanger(spokenWords('comment', { name, text }))).map(({ id }) => id)
  if (urgent.length > 0) await strapi.db.query(comment).updateMany({ where: { id: { $in: urgent } }, data: { urgent: true } })
  for (const uid of [comment, 'api::enquiry.enquiry'] as const) await strapi.db.query(uid).updateMany({ where: unmarked, data: { urgent: false } })
}
