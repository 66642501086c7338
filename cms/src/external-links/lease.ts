import type { Core } from '@strapi/strapi'

const key = 'practice_external_link_checks_until'

const storeOf = (strapi: Core.Strapi) => strapi.db.query('strapi::core-store')

/**
 * Lets one process at a time ask other sites. A row holds the moment until which somebody does; it is taken by one UPDATE
 * with that condition, which a database lets succeed for one process only. A process that dies blocks the others no longer
 * than that.
 * @returns whether this process may ask now
 */
export const takeLease = async (strapi: Core.Strapi, milliseconds: number): Promise<boolean> => {
  const store = storeOf(strapi)
  // Two processes may both make the row; both then take and give back the two as if they were one.
  if ((await store.count({ where: { key } })) === 0) await store.create({ data: { key, type: 'string', value: '' } })
  const now = Date.now()
  const { count } = await store.updateMany({
    where: { key, value: { $lt: new Date(now).toISOString() } },
    data: { value: new Date(now + milliseconds).toISOString() },
  })
  return count > 0
}

export const giveLeaseBack = async (strapi: Core.Strapi): Promise<void> => {
  await storeOf(strapi).updateMany({ where: { key }, data: { value: '' } })
}
