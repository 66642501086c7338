import type { Reference } from '@practice/shared/links/reference'
import { parseReference, referenceKey } from '@practice/shared/links/reference'
import type { Core } from '@strapi/strapi'
import { noteChange } from '../change-events/change-transaction'
import { tags } from '../change-events/tags'
import { changePublicly } from '../links/document-lock'
import { findDocuments } from '../links/find-documents'
import { ApiFailure } from '../public-api/api-failure'
import { judgeIncoming } from './incoming-links'

const replacementUid = 'api::replacement.replacement'

type DocumentReference = Pick<Reference, 'kind' | 'documentId'>

const splitKey = (key: string): DocumentReference[] => {
  const reference = parseReference(key)
  return reference ? [{ kind: reference.kind, documentId: reference.documentId }] : []
}

/** What a document takes the place of. */
export const replacementsBy = async (strapi: Core.Strapi, key: string): Promise<DocumentReference[]> => {
  const [target] = splitKey(key)
  const rows: { reference: string }[] = target
    ? await strapi.db.query(replacementUid).findMany({ where: { targetKind: target.kind, targetId: target.documentId }, select: ['reference'] })
    : []
  return rows.flatMap(({ reference }) => splitKey(reference))
}

/** What takes the place of a document while it is not public, as an editor chose it. */
export const readReplacement = async (strapi: Core.Strapi, document: DocumentReference): Promise<DocumentReference | undefined> => {
  const row: { targetKind: Reference['kind']; targetId: string } | null = await strapi.db
    .query(replacementUid)
    .findOne({ where: { reference: referenceKey(document) }, select: ['targetKind', 'targetId'] })
  return row ? { kind: row.targetKind, documentId: row.targetId } : undefined
}

/** A document that is published again needs nothing in its place. */
export const forgetReplacement = async (strapi: Core.Strapi, document: DocumentReference): Promise<void> => {
  await strapi.db.query(replacementUid).deleteMany({ where: { reference: referenceKey(document) } })
}

const refuse = (message: string) => new ApiFailure('invalid_input', message, [{ field: 'replacement', code: 'invalid', message }])

/**
 * Stores what takes the place of a document; `null` for nothing. What the document itself stands in for goes to its
 * replacement with it, so no choice ever leads to another one.
 * @throws ApiFailure `invalid_input` when the replacement is the document itself or is not public
 */
export const storeReplacement = (strapi: Core.Strapi, document: DocumentReference, replacement: DocumentReference | null): Promise<void> =>
  changePublicly(strapi, async () => {
    const rows = strapi.db.query(replacementUid)
    const reference = referenceKey(document)
    if (replacement !== null) {
      const target = referenceKey(replacement)
      if (target === reference) throw refuse('A page cannot take its own place. Choose another one.')
      if (!(await findDocuments(strapi, [replacement])).get(target)?.slug) throw refuse('Choose something that is public: readers are sent there.')
    }
    await rows.deleteMany({ where: { reference } })
    if (replacement !== null) {
      const to = { targetKind: replacement.kind, targetId: replacement.documentId }
      await rows.deleteMany({ where: { reference: referenceKey(replacement), targetKind: document.kind, targetId: document.documentId } })
      await rows.updateMany({ where: { targetKind: document.kind, targetId: document.documentId }, data: to })
      await rows.create({ data: { reference, ...to } })
      for (const replaced of await replacementsBy(strapi, referenceKey(replacement))) {
        await judgeIncoming(strapi, replaced)
        noteChange(tags.card(replaced.kind, replaced.documentId))
      }
    }
    await judgeIncoming(strapi, document)
    noteChange(tags.card(document.kind, document.documentId))
  })
