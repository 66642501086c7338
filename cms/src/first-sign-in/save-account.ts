import { randomInt } from 'node:crypto'
import type { Core } from '@strapi/strapi'

export interface Account {
  email: string
  firstname: string
  lastname: string
  /** Code of a role of the admin. */
  role: string
  password: string
}

/** Strapi's code for the role that may do everything. */
export const ownerRole = 'strapi-super-admin'

/** Letters and digits that are not mistaken for one another in print. */
const alphabet = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** 20 characters of 55, about 115 bits, and always one of each kind that Strapi's password rule asks for. */
export const createPassword = (): string => {
  const letters = Array.from({ length: 17 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return `${letters}${randomInt(2, 10)}kR`
}

/** Creates a sign-in for the admin, or gives an existing one the password. Returns the id of the user. */
export const saveAccount = async (strapi: Core.Strapi, { role: roleCode, ...account }: Account): Promise<number> => {
  const role: { id: number } | null = await strapi.db.query('admin::role').findOne({ where: { code: roleCode }, select: ['id'] })
  if (!role) throw new Error(`There is no role ${roleCode}.`)
  const users = strapi.service('admin::user')
  const earlier: { id: number } | null = await strapi.db.query('admin::user').findOne({ where: { email: account.email }, select: ['id'] })
  if (earlier) {
    await users.updateById(earlier.id, { password: account.password })
    return earlier.id
  }
  const created: { id: number } = await users.create({ ...account, roles: [role.id], isActive: true, registrationToken: null })
  return created.id
}
