import type { LanguageCode } from '@practice/shared/languages/languages'
import { firstLanguage } from '@practice/shared/languages/languages'
import type { Core } from '@strapi/strapi'
import { changeTransaction, noteChange } from '../change-events/change-transaction'
import { tags } from '../change-events/tags'
import { siteIn } from '../languages/site-in'
import { betweenChanges } from '../links/document-lock'
import { original } from '../links/published'
import { ApiFailure, notFound } from '../public-api/api-failure'
import { mailAboutPublished } from '../reply-mails/reply-mails'
import type { Scope } from './decide'
import { decide } from './decide'
import type { Decider } from './decision-log'
import { logDecisions } from './decision-log'

const comment = 'api::comment.comment'

interface Parent {
  id: number
  documentId: string
  state: string
  language: LanguageCode | null
  post: { documentId: string } | null
}

const postRows = async (strapi: Core.Strapi, documentId: string): Promise<number[]> => {
  const rows: { id: number }[] = await strapi.db.query('api::post.post').findMany({ where: { ...original, documentId }, select: ['id'] })
  return rows.map(({ id }) => id)
}

/** The name that stands over what the practice says. */
const practiceName = async (strapi: Core.Strapi): Promise<string> => {
  const site: { practiceName: string } | null = await strapi.db.query('api::site.site').findOne({ where: siteIn(firstLanguage), select: ['practiceName'] })
  return (site?.practiceName ?? 'The practice').slice(0, 80)
}

interface Reply {
  parent: string
  text: string
  /** Approves the comment first: how often its sender had changed it when it was read. */
  approving?: number | undefined
  by: Decider
  scope: Scope
}

/**
 * Answers a public comment as the practice; the answer is public at once.
 * @throws ApiFailure when the comment is not there, not public, or cannot be approved
 */
export const replyAsPractice = (strapi: Core.Strapi, { parent, text, approving, by, scope }: Reply): Promise<string> =>
  changeTransaction(strapi, () => betweenChanges(strapi, async () => {
    if (approving !== undefined) await decide(strapi, { ids: [parent], decision: 'approve', revisions: { [parent]: approving }, by, scope })
    const comments = strapi.db.query(comment)
    const found: Parent | null = await comments.findOne({
      where: { $and: [{ documentId: parent }, scope] }, select: ['id', 'documentId', 'state', 'language'], populate: { post: { select: ['documentId'] } },
    })
    if (!found?.post) throw notFound('This comment no longer exists.')
    if (found.state !== 'approved') throw new ApiFailure('state_conflict', 'Approve the comment before you reply to it.')
    const now = new Date().toISOString()
    const created: { documentId: string } = await comments.create({
      data: {
        post: await postRows(strapi, found.post.documentId), parent: found.id, name: await practiceName(strapi), text,
        // Whoever answers does so in the language that was spoken to them.
        language: found.language ?? firstLanguage, byPractice: true, spamScore: 0,
        state: 'approved', decidedBy: by.name, decidedAt: now, publishedAt: now,
      },
      select: ['documentId'],
    })
    await logDecisions(strapi, [{ comment: created.documentId, action: 'reply', from: null, to: 'approved', by }])
    await mailAboutPublished(strapi, [created.documentId])
    noteChange(tags.comments(found.post.documentId))
    return created.documentId
  }))
