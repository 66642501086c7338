import type { Colleague } from '@practice/shared/enquiries/desk'
import type { Core } from '@strapi/strapi'
import { nameOfAccount } from '../admin-routes/signed-in'

/** Permission to read and answer enquiries, as Strapi names it. */
export const mayAnswer = 'api::enquiries.answer'

interface Account {
  id: number
  firstname: string | null
  lastname: string | null
  email: string
}

const toColleague = (account: Account): Colleague => ({ id: account.id, name: nameOfAccount(account) })
const select = ['id', 'firstname', 'lastname', 'email']

/** Everybody who may answer enquiries now, by name. */
export const readColleagues = async (strapi: Core.Strapi): Promise<Colleague[]> => {
  const accounts: Account[] = await strapi.db
    .query('admin::user')
    .findMany({ where: { isActive: true, roles: { permissions: { action: mayAnswer } } }, select })
  const byId = new Map(accounts.map((account) => [account.id, toColleague(account)]))
  return [...byId.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** Names of these accounts, whatever they may do by now. */
export const namesOf = async (strapi: Core.Strapi, ids: readonly number[]): Promise<Map<number, Colleague>> => {
  const accounts: Account[] = await strapi.db.query('admin::user').findMany({ where: { id: { $in: [...new Set(ids)] } }, select })
  return new Map(accounts.map((account) => [account.id, toColleague(account)]))
}
