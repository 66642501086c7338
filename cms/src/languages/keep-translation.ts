import type { LanguageCode } from '@practice/shared/languages/languages'
import { firstLanguage, languages } from '@practice/shared/languages/languages'
import type { ReferenceKind } from '@practice/shared/links/reference'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { documentKinds } from '../links/document-kinds'
import { draft, published } from '../links/published'
import { mayChange } from '../roles/may-change'
import { translatedFields } from './translated-fields'

/** Facts without which Strapi publishes no row of a kind. Nobody reads them from a translation. */
const requiredFacts: Record<ReferenceKind, readonly string[]> = {
  post: [],
  category: [],
  person: ['name'],
  location: ['street', 'city', 'region', 'postalCode', 'country', 'timeZone'],
  page: [],
}

/** What Strapi's content manager adds by itself. */
const writers = ['createdBy', 'updatedBy']

type Data = Record<string, unknown>

interface Asked {
  documentId?: string
  data?: Data
}

/** The other language that a change is about; `undefined` for the first one. */
export const translationIn = (locale: unknown): LanguageCode | undefined => languages.find((known) => known === locale && known !== firstLanguage)

const refusal = (message: string): Error => new errors.ValidationError(message)

const rowOf = async (strapi: Core.Strapi, kind: ReferenceKind, where: object, select: readonly string[]): Promise<Data | undefined> =>
  (await strapi.db.query(documentKinds[kind].uid).findOne({ where, select: ['id', ...select] })) ?? undefined

/**
 * A translation is the document's: whoever may not change that may not write words for it. Strapi would let everybody who may
 * create a document of the kind translate any of them, and then own what they wrote. Scripts ask nobody.
 */
const checkPermission = async (strapi: Core.Strapi, kind: ReferenceKind, documentId: string): Promise<void> => {
  const ability: unknown = strapi.requestContext.get()?.state.userAbility
  if (ability !== undefined && !(await mayChange(strapi, ability, kind, documentId))) throw new errors.ForbiddenError('This document is not yours to translate.')
}

/**
 * Makes a change of a translation hold words and nothing else. Its slug only has to be there and nobody else's: readers find
 * it at the address of the document.
 * @throws ValidationError when there is no document yet that it could be a translation of, or none that is public to publish it with
 * @throws ForbiddenError when the person who is signed in may not change the document
 */
export const prepareTranslation = async (strapi: Core.Strapi, kind: ReferenceKind, action: string, asked: Asked): Promise<void> => {
  const { documentId, data } = asked
  const facts = documentId === undefined ? undefined : await rowOf(strapi, kind, { ...draft, documentId }, requiredFacts[kind])
  if (documentId === undefined || !facts) throw refusal('Please write this in English first, and then choose the other language there: address, topic, authors and all facts are taken from it.')
  await checkPermission(strapi, kind, documentId)
  if (action === 'publish' && !(await rowOf(strapi, kind, { ...published, documentId }, []))) {
    throw refusal('Please publish the English version first: readers find this one beside it.')
  }
  if (!data) return
  const words = Object.entries(data).filter(([name]) => [...translatedFields[kind], ...writers].includes(name))
  asked.data = { ...Object.fromEntries(words), ...Object.fromEntries(requiredFacts[kind].map((name) => [name, facts[name]])), slug: documentId }
}

/** @throws ValidationError when a document would leave its translations behind */
export const refuseLeavingTranslations = async (strapi: Core.Strapi, kind: ReferenceKind, documentId: string): Promise<void> => {
  const others = await strapi.db.query(documentKinds[kind].uid).count({ where: { documentId, locale: { $ne: firstLanguage } } })
  if (others > 0) throw refusal('The other languages take their address and all facts from this one. Please delete the whole entry with all its languages, or the other languages first.')
}
