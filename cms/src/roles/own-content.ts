import type { Core } from '@strapi/strapi'
import { adminService } from './admin-services'

interface SignedIn {
  id: number
}

/** Matches documents where one of these relation paths leads to the person who is signed in. */
const leadsToThem =
  (...paths: string[]) =>
  ({ id }: SignedIn) => ({ $or: paths.map((path) => ({ [path]: id })) })

/**
 * Conditions of our own for permissions. Strapi checks them twice: as a filter in the database and against the loaded
 * document, so they may only use operators that exist for both.
 */
const ownConditions = [
  { name: 'is-author', displayName: 'They are one of its authors', handler: leadsToThem('authors.user.id') },
  { name: 'is-own-record', displayName: 'It is about them', handler: leadsToThem('user.id') },
  {
    name: 'is-under-own-post',
    displayName: 'It is under a post of theirs',
    handler: leadsToThem('post.createdBy.id', 'post.authors.user.id'),
  },
]

/** Must run in `register()`: roles that use the conditions are checked before `bootstrap()`. */
export const registerOwnConditions = async (strapi: Core.Strapi): Promise<void> => {
  await adminService(strapi, 'permission').conditionProvider.registerMany(ownConditions.map((condition) => ({ ...condition, category: 'Practice' })))
}
