import { firstLanguage, languages } from '@practice/shared/languages/languages'
import type { Core } from '@strapi/strapi'
import { documentKinds, kindOf } from '../links/document-kinds'
import { changePublicly } from '../links/document-lock'

interface Parameters {
  documentId: string
  locale?: unknown
}

/** The languages that a change is about, the first one first: the others need it. */
const languagesIn = (locale: unknown) => (locale === '*' ? [...languages] : Array.isArray(locale) ? languages.filter((known) => locale.includes(known)) : [])

const turns = new WeakMap<object, Promise<unknown>>()

/** One after another within a transaction: the content manager withdraws a document once for each of its languages, all at the same time. */
const inTurn = <Result>(transaction: object, work: () => Promise<Result>): Promise<Result> => {
  const turn = (turns.get(transaction) ?? Promise.resolve()).then(work)
  turns.set(transaction, turn.catch(() => undefined))
  return turn
}

/**
 * The content manager publishes and withdraws several languages with one call. What follows from a change is worked out for one
 * language at a time, so this makes as many changes of it, all of them or none. Has to be registered before whatever works that out.
 */
export const registerLanguages = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    const { action } = context
    const params: Parameters = Object(context.params)
    const kind = kindOf(context.uid)
    if (kind === undefined || (action !== 'publish' && action !== 'unpublish' && action !== 'discardDraft')) return next()
    const asked = languagesIn(params.locale)
    if (asked.length === 0) return next()
    const { uid } = documentKinds[kind]
    const documents = strapi.documents(uid)
    const change = {
      publish: (one: Parameters & { locale: string }) => documents.publish(one),
      unpublish: (one: Parameters & { locale: string }) => documents.unpublish(one),
      discardDraft: (one: Parameters & { locale: string }) => documents.discardDraft(one),
    }[action]
    const { documentId } = params
    const changeEach = async () => {
      const results = []
      for (const locale of asked) {
        const exists = locale === firstLanguage || (await strapi.db.query(uid).count({ where: { documentId, locale } })) > 0
        if (exists) results.push(await change({ ...params, locale }))
      }
      return { documentId, entries: results.flatMap(({ entries }) => entries) }
    }
    return changePublicly(strapi, async () => strapi.db.transaction(async ({ trx }) => inTurn(trx, changeEach)))
  })
}
