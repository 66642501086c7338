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
  emailHash: string | null
  networkMark: string | null
  /** Of a comment that is stored already; it does not repeat itself. */
  documentId?: string
}

/** Whether the same sender or connection has sent these words already, under any article. */
const wasSentBefore = async (strapi: Core.Strapi, { text, emailHash, networkMark, documentId }: Comment): Promise<boolean> => {
  if (text.length < tellingLength) return false
  // Rows without a hash would all be alike.
  const sender = [...(emailHash === null ? [] : [{ emailHash }]), ...(networkMark === null ? [] : [{ networkMark }])]
  if (sender.length === 0) return false
  const where = { text, $or: sender, ...(documentId !== undefined && { documentId: { $ne: documentId } }) }
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
