import { postLimits } from '@practice/shared/posts/contract'
import type { Core } from '@strapi/strapi'
import * as v from 'valibot'
import { fieldError } from '../../../document-events/field-error'
import { draft } from '../../../links/published'

const stored = v.array(v.string())

/** Document ids that a published post remembers as pinned; a value that is not of this shape counts as nothing. */
export const readPins = (publishedPins: unknown): string[] => {
  const read = v.safeParse(stored, publishedPins)
  return read.success ? read.output : []
}

interface Pinning {
  pinned: { documentId: string }[]
}

/** What a draft pins, in the editor's order. Joins a transaction that is under way. */
export const pinsOfDraft = async (strapi: Core.Strapi, documentId: string): Promise<string[]> => {
  const row: Pinning | null = await strapi.db
    .query('api::post.post')
    .findOne({ where: { ...draft, documentId }, select: ['id'], populate: { pinned: { select: ['documentId'] } } })
  return row?.pinned.map((post) => post.documentId) ?? []
}

/**
 * Call it in the transaction that saved a post.
 * @throws ValidationError when it pins itself or more than a reader is shown
 */
export const checkPins = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  const pins = await pinsOfDraft(strapi, documentId)
  if (pins.includes(documentId)) throw fieldError('pinned', 'An article cannot be read next after itself. Please choose another one.')
  if (pins.length > postLimits.related) throw fieldError('pinned', `Readers are shown ${postLimits.related} articles. Please choose at most ${postLimits.related}.`)
}
