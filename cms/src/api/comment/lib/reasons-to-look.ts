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

/** Strapi numbers rows in the order in which they came. */
const latestOf = (mark: 'email_hash' | 'network_mark'): string =>
  `select 1 from (select text, document_id from comments where ${mark} = arrived.${mark} order by id desc limit ${lookedThrough}) as recent where recent.text = arrived.text and recent.document_id <> arrived.document_id`

/** Columns of what arrived. PostgreSQL wants to be told a type; a missing mark is like none, since no rows are alike in what they do not have. */
const arrivedRow = `(${Array(5).fill('cast(? as text)').join(', ')})`

/**
 * For each comment whether the same sender or connection has sent its words already, under any article. One statement for
 * all of them: they come in many at a time when somebody floods the site.
 */
const wereSentBefore = async (strapi: Core.Strapi, comments: readonly Comment[]): Promise<boolean[]> => {
  const asked = comments.flatMap((comment, index) => (comment.text.length < tellingLength ? [] : [{ ...comment, index }]))
  if (asked.length === 0) return comments.map(() => false)
  const values = asked.flatMap(({ index, emailHash, networkMark, text, documentId }) => [String(index), emailHash, networkMark, text, documentId ?? ''])
  const statement = `with arrived (place, email_hash, network_mark, text, document_id) as (values ${asked.map(() => arrivedRow).join(', ')}) select place from arrived where exists (${latestOf('email_hash')}) or exists (${latestOf('network_mark')})`
  // A part of the transaction around it, if there is one.
  const found = await strapi.db.transaction(async ({ trx }) => {
    const answer: { place: string }[] | { rows: { place: string }[] } = await trx.raw(statement, values)
    return new Set((Array.isArray(answer) ? answer : answer.rows).map(({ place }) => Number(place)))
  })
  const seen = new Set<string>()
  return comments.map(({ text, emailHash, networkMark }, index) => {
    if (text.length < tellingLength) return false
    const marks = [emailHash, networkMark].filter((mark) => mark !== null).map((mark) => `${mark} ${text}`)
    const together = marks.some((mark) => seen.has(mark))
    for (const mark of marks) seen.add(mark)
    return together || found.has(index)
  })
}

/** Why an editor should look closely at each of some comments, which came in this order. */
export const reasonsToLook = async (strapi: Core.Strapi, comments: readonly Comment[]): Promise<HeldReason[][]> => {
  const [names, repeated] = [await staffNames(strapi), await wereSentBefore(strapi, comments)]
  return comments.map((comment, index) => {
    const links = linkCount(comment.text)
    return [
      ...concernsAbout(comment, names),
      ...(links > 0 ? [{ kind: 'links' as const, words: String(links) }] : []),
      ...(repeated[index] ? [{ kind: 'repeated' as const, words: '' }] : []),
    ]
  })
}
