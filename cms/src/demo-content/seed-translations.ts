import type { ReferenceKind } from '@practice/shared/links/reference'
import type { Core } from '@strapi/strapi'
import { documentKinds } from '../links/document-kinds'
import type { DocumentIds } from './link-texts'
import { linkTexts } from './link-texts'
import type { Seed } from './seed-files'

const locale = 'es'

const idOf = (ids: DocumentIds, kind: ReferenceKind, slug: string): string => {
  const documentId = ids.get(`${kind}:${slug}`)
  if (documentId === undefined) throw new Error(`The demo content translates ${kind}:${slug}, which does not exist.`)
  return documentId
}

/** Writes and publishes what of the demo content is there in Spanish; doing it again changes nothing. */
export const seedTranslations = async (strapi: Core.Strapi, { translations }: Seed, ids: DocumentIds): Promise<void> => {
  const publish = async (kind: ReferenceKind, documentId: string): Promise<void> => {
    await strapi.documents(documentKinds[kind].uid).publish({ documentId, locale })
  }
  for (const { slug, ...data } of translations.locations) {
    const documentId = idOf(ids, 'location', slug)
    await strapi.documents('api::location.location').update({ documentId, locale, data })
    await publish('location', documentId)
  }
  for (const { slug, ...data } of translations.categories) {
    const documentId = idOf(ids, 'category', slug)
    await strapi.documents('api::category.category').update({ documentId, locale, data })
    await publish('category', documentId)
  }
  for (const { slug, bio, ...data } of translations.people) {
    const documentId = idOf(ids, 'person', slug)
    await strapi.documents('api::person.person').update({ documentId, locale, data: { ...data, bio: linkTexts(bio, ids) } })
    await publish('person', documentId)
  }
  for (const { slug, body, ...data } of translations.posts) {
    const documentId = idOf(ids, 'post', slug)
    await strapi.documents('api::post.post').update({ documentId, locale, data: { ...data, body: linkTexts(body, ids) } })
    await publish('post', documentId)
  }
  for (const { slug, body, ...data } of translations.pages) {
    const documentId = idOf(ids, 'page', slug)
    await strapi.documents('api::page.page').update({ documentId, locale, data: { ...data, body: linkTexts(body, ids) } })
    await publish('page', documentId)
  }
  strapi.log.info(`Demo content: published ${translations.posts.length} articles in Spanish`)
}
