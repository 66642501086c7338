import type { Core } from '@strapi/strapi'
import { settings } from '../../config/settings'
import { changeTransaction } from '../change-events/change-transaction'

/** For statements that go past Strapi: others would wait for the transaction to end, on SQLite for ever. */
export type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx']

/** Any number, as long as nothing else in this database uses it for its advisory locks. */
const lockNumber = 530_411

/**
 * Runs changes of documents one after another, each in a transaction. Two of them would otherwise each wait for a slug
 * that the other has, or judge a link by what the other is about to change. SQLite has one writer anyway.
 */
export const changeAlone = async <Result>(strapi: Core.Strapi, change: () => Promise<Result>): Promise<Result> =>
  // Strapi's type says that the result comes in two promises; "await" opens both.
  strapi.db.transaction(async ({ trx }) => {
    // Held to the end of the transaction; taking it again in the same one is free.
    if (settings.DATABASE_CLIENT === 'postgres') await trx.raw('select pg_advisory_xact_lock(?)', [lockNumber])
    return change()
  })

/**
 * Runs something in a transaction while no document changes, beside others of its kind. Publishing replaces the row of a
 * document: what is written for the former one meanwhile would point to nothing, or be left behind without a word.
 */
export const betweenChanges = async <Result>(strapi: Core.Strapi, work: (trx: Transaction) => Promise<Result>): Promise<Result> =>
  strapi.db.transaction(async ({ trx }) => {
    if (settings.DATABASE_CLIENT === 'postgres') await trx.raw('select pg_advisory_xact_lock_shared(?)', [lockNumber])
    return work(trx)
  })

/** The same as `changeAlone`, for changes that go past the document service and touch public answers: they say so with `noteChange`. */
export const changePublicly = <Result>(strapi: Core.Strapi, change: () => Promise<Result>): Promise<Result> =>
  changeTransaction(strapi, () => changeAlone(strapi, change))
