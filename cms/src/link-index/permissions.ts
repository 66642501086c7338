import type { Core } from '@strapi/strapi'
import { sourceOf } from '../links/link-sources'
import type { LinkSourceKind } from './contract'

type Verb = 'read' | 'delete' | 'publish' | 'update'

/** What the signed-in person may do with documents of a type, as the content manager works it out. */
interface Checker {
  can: Record<Verb, () => boolean>
  sanitizedQuery: Record<Verb, (query: object) => Promise<{ filters?: object }>>
}

/** Answers which of some documents the signed-in person may read, or do something else with. */
export type MayDo = (verb: Verb, kind: LinkSourceKind, documentIds: readonly string[]) => Promise<Set<string>>

export const permissionsOf =
  (strapi: Core.Strapi, userAbility: unknown): MayDo =>
  async (verb, kind, documentIds) => {
    const { uid } = sourceOf(kind)
    const checker: Checker = strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model: uid })
    if (documentIds.length === 0 || !checker.can[verb]()) return new Set()
    const { filters = {} } = await checker.sanitizedQuery[verb]({})
    const rows: { documentId: string }[] = await strapi.documents(uid).findMany({ filters: { $and: [{ documentId: { $in: [...documentIds] } }, filters] }, fields: ['documentId'] })
    return new Set(rows.map(({ documentId }) => documentId))
  }
