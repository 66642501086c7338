import path from 'node:path'
import type { ReferenceKind } from '@practice/shared/links/reference'
import type { Core } from '@strapi/strapi'
import { documentKinds } from '../links/document-kinds'
import { draft } from '../links/published'
import type { DocumentIds } from './link-texts'
import { linkTexts } from './link-texts'
import type { Seed } from './seed-files'
import { uploadPicture } from './upload-picture'

interface Work {
  strapi: Core.Strapi
  seed: Seed
  folder: string
  ids: DocumentIds
}

const idOf = (ids: DocumentIds, kind: ReferenceKind, slug: string): string => {
  const documentId = ids.get(`${kind}:${slug}`)
  if (documentId === undefined) throw new Error(`The demo content names ${kind}:${slug}, which does not exist.`)
  return documentId
}

/** Makes a draft unless an earlier, interrupted run did. */
const ensureDraft = async (
  { strapi, ids }: Work,
  kind: ReferenceKind,
  slug: string,
  create: () => Promise<{ documentId: string }>,
): Promise<void> => {
  const earlier: { documentId: string } | null = await strapi.db.query(documentKinds[kind].uid).findOne({ where: { slug }, select: ['documentId'] })
  ids.set(`${kind}:${slug}`, (earlier ?? (await create())).documentId)
}

const draftPlaces = async (work: Work): Promise<void> => {
  const { strapi, seed, folder } = work
  for (const data of seed.categories) {
    await ensureDraft(work, 'category', data.slug, () => strapi.documents('api::category.category').create({ data }))
  }
  for (const { map, mapAlt, ...data } of seed.locations) {
    await ensureDraft(work, 'location', data.slug, async () =>
      strapi.documents('api::location.location').create({
        data: { ...data, map: await uploadPicture(strapi, { file: path.join(folder, 'maps', map), alt: mapAlt, width: 1200, height: 800 }) },
      }),
    )
  }
  for (const data of seed.pages) {
    await ensureDraft(work, 'page', data.slug, () => strapi.documents('api::page.page').create({ data }))
  }
}

const draftPeople = async (work: Work): Promise<void> => {
  const { strapi, seed, folder, ids } = work
  for (const { photo, photoAlt, locations, supervisor: _later, ...data } of seed.people) {
    await ensureDraft(work, 'person', data.slug, async () =>
      strapi.documents('api::person.person').create({
        data: {
          ...data,
          photo: await uploadPicture(strapi, { file: path.join(folder, 'people', photo), alt: photoAlt, width: 800, height: 800 }),
          locations: locations.map((slug) => idOf(ids, 'location', slug)),
        },
      }),
    )
  }
}

const draftPosts = async (work: Work): Promise<void> => {
  const { strapi, seed, folder, ids } = work
  for (const { cover, coverAlt, category, authors, reviewer, firstPublishedOn, ...data } of seed.posts) {
    await ensureDraft(work, 'post', data.slug, async () =>
      strapi.documents('api::post.post').create({
        data: {
          ...data,
          commentPolicy: 'open',
          cover: await uploadPicture(strapi, { file: path.join(folder, 'covers', cover), alt: coverAlt, width: 1600, height: 900 }),
          category: idOf(ids, 'category', category),
          authors: authors.map((slug) => idOf(ids, 'person', slug)),
          reviewer: idOf(ids, 'person', reviewer),
        },
      }),
    )
    // The document service lets nobody set this date. Noon in California, so that it is this day all over the country.
    await strapi.db
      .query('api::post.post')
      .updateMany({ where: { ...draft, slug: data.slug }, data: { firstPublishedAt: `${firstPublishedOn}T20:00:00.000Z` } })
  }
}

/** Once every document has an id, the texts can link to them. */
const linkDrafts = async ({ strapi, seed, ids }: Work): Promise<void> => {
  for (const { slug, body } of seed.posts) {
    await strapi.documents('api::post.post').update({ documentId: idOf(ids, 'post', slug), data: { body: linkTexts(body, ids) } })
  }
  for (const { slug, body } of seed.pages) {
    await strapi.documents('api::page.page').update({ documentId: idOf(ids, 'page', slug), data: { body: linkTexts(body, ids) } })
  }
  for (const { slug, bio, supervisor } of seed.people) {
    const data = { bio: linkTexts(bio, ids), ...(supervisor === null ? {} : { supervisor: idOf(ids, 'person', supervisor) }) }
    await strapi.documents('api::person.person').update({ documentId: idOf(ids, 'person', slug), data })
  }
}

/** Publishes what others refer to first: a published document can only refer to published ones. */
const publishAll = async ({ strapi, seed, ids }: Work): Promise<void> => {
  const [supervised, independent] = [seed.people.filter((person) => person.supervisor), seed.people.filter((person) => !person.supervisor)]
  const order: [ReferenceKind, { slug: string }[]][] = [
    ['location', seed.locations],
    ['category', seed.categories],
    ['person', [...independent, ...supervised]],
    ['page', seed.pages],
    ['post', seed.posts],
  ]
  for (const [kind, documents] of order) {
    for (const { slug } of documents) await strapi.documents(documentKinds[kind].uid).publish({ documentId: idOf(ids, kind, slug) })
    strapi.log.info(`Demo content: published ${documents.length} of kind ${kind}`)
  }
}

/** Loads all documents that have an address, and gives their ids. */
export const seedDocuments = async (strapi: Core.Strapi, seed: Seed, folder: string): Promise<DocumentIds> => {
  const work: Work = { strapi, seed, folder, ids: new Map() }
  await draftPlaces(work)
  await draftPeople(work)
  strapi.log.info('Demo content: drawing the covers of the articles')
  await draftPosts(work)
  await linkDrafts(work)
  await publishAll(work)
  return work.ids
}
