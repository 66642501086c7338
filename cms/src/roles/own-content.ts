import type { Core, UID } from '@strapi/strapi'
import { draft } from '../links/published'
import { adminService } from './admin-services'

interface SignedIn {
  id: number
}

/**
 * Matches documents by what their rows in the first language say, in whatever language: a translation has words and names
 * nobody (languages/translated-fields.ts).
 */
const documentsWhere =
  (strapi: Core.Strapi, uid: UID.ContentType, isTheirs: (id: number) => object) =>
  async ({ id }: SignedIn) => {
    const rows: { documentId: string }[] = await strapi.db.query(uid).findMany({ where: { ...draft, ...isTheirs(id) }, select: ['documentId'] })
    return { documentId: { $in: rows.map(({ documentId }) => documentId) } }
  }

/**
 * Conditions of our own for permissions. Strapi checks them twice: as a filter in the database and against the loaded
 * document, so they may only use operators that exist for both.
 */
const ownConditions = (strapi: Core.Strapi) => [
  {
    name: 'is-author',
    displayName: 'They are one of its authors, or it is a translation of what they wrote',
    handler: documentsWhere(strapi, 'api::post.post', (id) => ({ $or: [{ createdBy: { id } }, { authors: { user: { id } } }] })),
  },
  { name: 'is-own-record', displayName: 'It is about them', handler: documentsWhere(strapi, 'api::person.person', (id) => ({ user: { id } })) },
  {
    name: 'is-under-own-post',
    displayName: 'It is under a post of theirs',
    handler: ({ id }: SignedIn) => ({ $or: [{ 'post.createdBy.id': id }, { 'post.authors.user.id': id }] }),
  },
]

/** Must run in `register()`: roles that use the conditions are checked before `bootstrap()`. */
export const registerOwnConditions = async (strapi: Core.Strapi): Promise<void> => {
  await adminService(strapi, 'permission').conditionProvider.registerMany(ownConditions(strapi).map((condition) => ({ ...condition, category: 'Practice' })))
}
