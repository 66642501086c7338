import { linkCount } from '@practice/shared/comments/autolinks'
import { concernsAbout } from '@practice/shared/comments/confidentiality'
import type { HeldReason } from '@practice/shared/comments/desk'
import type { Core } from '@strapi/strapi'
import { staffNames } from '../../person/lib/staff-names'

/** Shorter ones are the same by chance: "Thank you!". */
const tellingLength = 40

interface Comment {
  name: string
  text: string
  emailHash: string
  networkMark: string
}

/** Whether the same sender or connection has sent these words already, under any article. */
const wasSentBefore = async (strapi: Core.Strapi, { text, emailHash, networkMark }: Comment): Promise<boolean> => {
  if (text.length < tellingLength) return false
  const where = { text, $or: [{ emailHash }, { networkMark }] }
  return (await strapi.db.query('api::comment.comment').findOne({ where, select: ['id'] })) !== null
}

/** Why an editor should look closely at a comment. */
export const reasonsToLook = async (strapi: Core.Strapi, comment: Comment): Promise<HeldReason[]> => {
  const links = linkCount(comment.text)
  return [
    ...concernsAbout(comment, await staffNames(strapi)),
    ...(links > 0 ? [{ kind: 'links', words: String(links) }] : []),
    ...((await wasSentBefore(strapi, comment)) ? [{ kind: 'repeated', words: '' }] : []),
  ]
}
