import type { AccessAction, AccessLog } from '@practice/shared/enquiries/desk'
import type { Core } from '@strapi/strapi'
import type { SignedIn } from '../admin-routes/signed-in'

const uid = 'api::access-entry.access-entry'

interface Access {
  /** Document id of what was opened or changed; of what somebody is known by, a keyed hash. */
  subject: string
  action: AccessAction
  by: Pick<SignedIn, 'name'> & { account: number | null }
  detail?: string
}

/** Adds to the log. Belongs into the transaction of what it tells of: what cannot be recorded does not happen. */
export const recordAccess = async (strapi: Core.Strapi, ...accesses: readonly Access[]): Promise<void> => {
  for (const { subject, action, by, detail } of accesses) {
    await strapi.db.query(uid).create({ data: { subject, action, by: by.name, account: by.account, detail: detail ?? null }, select: ['id'] })
  }
}

interface Row {
  action: AccessAction
  by: string
  detail: string | null
  createdAt: string
}

/** The latest of what was done with something, under all of its names, oldest first. */
export const accessesTo = async (strapi: Core.Strapi, ...subjects: readonly string[]): Promise<AccessLog> => {
  const rows: Row[] = await strapi.db.query(uid).findMany({ where: { subject: { $in: subjects } }, orderBy: { id: 'desc' }, limit: 50 })
  return rows.reverse().map(({ action, by, detail, createdAt }) => ({ action, by, detail, at: new Date(createdAt).toISOString() }))
}
