import { linkCount } from '@practice/shared/comments/autolinks'
import { concernsAbout } from '@practice/shared/comments/confidentiality'
import type { HeldReason } from '@practice/shared/comments/desk'
import type { Core } from '@strapi/strapi'
import { staffNames } from '../../person/lib/staff-names'

/** Shorter ones are the same by chance: "Thank you!". */
const tellingLength = 40

/** Comments of one sender or connection, the latest ones: a flood of them must not make each next one slower. */
const lookedThrough = 100

/** It came while robots sent many, and without the work that was asked for; other words do not change that. */
export const unproven = { kind: 'unproven', words: '' } satisfies HeldReason

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
  // Rows without a mark would all be alike.
  const marks = Object.entries({ email_hash: emailHash, network_mark: networkMark }).filter((entry): entry is [string, string] => entry[1] !== null)
  // A part of the transaction around it, if there is one.
  return strapi.db.transaction(async ({ trx }) => {
    for (const [column, mark] of marks) {
      const recent = trx('comments').where(column, mark).orderBy('id', 'desc').limit(lookedThrough).select('document_id', 'text').as('recent')
      const found: unknown = await trx.from(recent).where({ text }).whereNot('document_id', documentId ?? '').first('document_id')
      if (found !== undefined) return true
    }
    return false
  })
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
