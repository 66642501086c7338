import { AsyncLocalStorage } from 'node:async_hooks'
import type { Core } from '@strapi/strapi'
import { settings } from '../../config/settings'
import { announceChange, writeChange } from './outbox'

interface Collected {
  tags: Set<string>
  /** Work that was not waited for may still note something, when it is too late. */
  closed: boolean
}

const current = new AsyncLocalStorage<Collected>()

/** Any number that no other lock of the database has. */
const outboxLock = 7_301_994

/** A change of public answers that happened in the `changeTransaction` around it. */
export const noteChange = (...tags: readonly string[]): void => {
  const collected = current.getStore()
  if (!collected || collected.closed) throw new Error('noteChange() needs a changeTransaction() around it.')
  for (const tag of tags) collected.tags.add(tag)
}

type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]

/**
 * Sequence numbers are given out when a row is written, not when it is committed: without the lock, a reader could see
 * number 8 and go on from there before 7 is committed, and never hear of 7. SQLite has one writer anyway. The lock is the
 * last thing a transaction takes, so that two of them cannot wait for each other.
 */
const lockOutbox = async (strapi: Core.Strapi, { trx }: Transaction): Promise<void> => {
  if (settings.DATABASE_CLIENT === 'postgres') await strapi.db.connection.raw('select pg_advisory_xact_lock(?)', [outboxLock]).transacting(trx)
}

/**
 * Runs `work` in a transaction and writes what it notes with `noteChange` to the outbox, in the same transaction: both
 * happen or neither. Inside another one it is a part of that.
 */
export const changeTransaction = async <Result>(strapi: Core.Strapi, work: () => Promise<Result>): Promise<Result> => {
  const outer = current.getStore()
  if (outer && !outer.closed) return work()
  const collected: Collected = { tags: new Set(), closed: false }
  let heard: Promise<void> | undefined
  try {
    return await current.run(collected, () =>
      strapi.db.transaction(async (transaction) => {
        const result = await work()
        if (collected.tags.size > 0) {
          await lockOutbox(strapi, transaction)
          const id = await writeChange(strapi, [...collected.tags])
          transaction.onCommit(() => {
            heard = announceChange(id)
          })
        }
        return result
      }),
    )
  } finally {
    collected.closed = true
    await heard
  }
}
