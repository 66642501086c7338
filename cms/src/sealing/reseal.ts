import type { Core, UID } from '@strapi/strapi'
import type { Keyring } from './keyring'
import { open } from './seal'
import { sealEmail } from './sealed-email'

/** Content types that have the columns of a sealed email address. */
const withSealedEmail: readonly UID.ContentType[] = ['api::comment.comment']

const batchSize = 200

interface Row {
  id: number
  sealedEmail: string
}

export interface Resealed {
  resealed: number
  /** Rows that no key of the ring opens; they stay as they are. */
  unreadable: number
}

const tryToOpen = (keyring: Keyring, sealed: string): string | undefined => {
  try {
    return open(keyring, 'email', sealed)
  } catch {
    return undefined
  }
}

/** Seals again, with the current key, what a former key sealed. May be interrupted and run while visitors write. */
export const reseal = async (strapi: Core.Strapi, keyring: Keyring): Promise<Resealed> => {
  const done: Resealed = { resealed: 0, unreadable: 0 }
  for (const uid of withSealedEmail) {
    const rows = strapi.db.query(uid)
    let lastId = 0
    for (;;) {
      const batch: Row[] = await rows.findMany({
        where: { id: { $gt: lastId }, sealedEmail: { $notNull: true }, emailKeyId: { $ne: keyring[0].id } },
        select: ['id', 'sealedEmail'],
        orderBy: { id: 'asc' },
        limit: batchSize,
      })
      for (const { id, sealedEmail } of batch) {
        const email = tryToOpen(keyring, sealedEmail)
        if (email === undefined) done.unreadable += 1
        // Only while the row says what was read: somebody may have erased it since.
        else done.resealed += (await rows.updateMany({ where: { id, sealedEmail }, data: sealEmail(keyring, email) })).count
      }
      const last = batch.at(-1)
      if (!last) break
      lastId = last.id
    }
  }
  return done
}
