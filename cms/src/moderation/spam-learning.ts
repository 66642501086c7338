import type { SpamModel } from '@practice/shared/comments/spam-filter'
import { learn, likelySpam, spamScore } from '@practice/shared/comments/spam-filter'
import { formTokenLimits } from '@practice/shared/forms/form-guard'
import type { Core } from '@strapi/strapi'

/** Recent decisions say best what spam looks like now. */
const examples = 1000
/** Decisions change it slowly, and every comment asks for it. */
const goodForMs = 5 * 60_000

let kept: { model: SpamModel; until: number } | undefined

/** What this site's own decisions say about spam; at most five minutes old, and never stored. */
const currentModel = async (strapi: Core.Strapi): Promise<SpamModel> => {
  if (kept && kept.until > Date.now()) return kept.model
  const decided = (state: 'spam' | 'approved'): Promise<{ name: string; text: string }[]> =>
    strapi.db.query('api::comment.comment').findMany({ where: { state }, select: ['name', 'text'], orderBy: { id: 'desc' }, limit: examples })
  kept = { model: learn(await decided('spam'), await decided('approved')), until: Date.now() + goodForMs }
  return kept.model
}

interface Sent {
  name: string
  text: string
  /** Seconds. */
  tokenAge: number
}

/** 1 for what resembles spam so much that it can wait, else 0: within each, who waited longest comes first. */
export const spamRank = async (strapi: Core.Strapi, { tokenAge, ...comment }: Sent): Promise<0 | 1> =>
  (spamScore(await currentModel(strapi), comment, tokenAge > formTokenLimits.freshSeconds) ?? 0) >= likelySpam ? 1 : 0

/** Comments from before there was a rank come first, as the others do; databases disagree where rows without a value stand. */
export const rankUnranked = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.query('api::comment.comment').updateMany({ where: { spamScore: { $null: true } }, data: { spamScore: 0 } })
}
