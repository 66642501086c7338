import type { ReferenceKind } from '@practice/shared/links/reference'
import type { Core } from '@strapi/strapi'
import { documentKinds } from '../links/document-kinds'
import { draft } from '../links/published'

/** The part of the content manager's permission checks that we use (5.54.0); it does not export their types. */
export interface PermissionCheckers {
  create(options: { userAbility: unknown; model: string }): { can: Record<'create' | 'update', (document: unknown) => boolean> }
}

/** Whether somebody who is signed in may change a document, and so see it before it is public, show it to others and translate it. */
export const mayChange = async (strapi: Core.Strapi, userAbility: unknown, kind: ReferenceKind, documentId: string): Promise<boolean> => {
  const { uid } = documentKinds[kind]
  const document: unknown = await strapi.db.query(uid).findOne({
    where: { ...draft, documentId },
    // What the conditions of our roles look at (roles/own-content.ts).
    populate: { createdBy: true },
  })
  const checkers: PermissionCheckers = strapi.plugin('content-manager').service('permission-checker')
  return document !== null && userAbility !== undefined && checkers.create({ userAbility, model: uid }).can.update(document)
}
