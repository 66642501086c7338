import path from 'node:path'
import type { Core } from '@strapi/strapi'
import { seedComments } from './seed-comments'
import { seedDocuments } from './seed-documents'
import { readSeed } from './seed-files'
import { seedSignIns } from './seed-sign-ins'
import { seedTranslations } from './seed-translations'

type Progress = 'started' | 'done'

const progressOf = (strapi: Core.Strapi) => strapi.store({ type: 'app', name: 'demo-content', key: 'progress' })

const hasContent = async (strapi: Core.Strapi): Promise<boolean> =>
  (await strapi.db.query('admin::user').count()) > 0 || (await strapi.db.query('api::post.post').count()) > 0

/**
 * Fills an empty database with the demo content, once. A run that was interrupted is taken up where it ended:
 * every step looks first whether it was done.
 */
export const loadDemoContent = async (strapi: Core.Strapi, dataFolder: string): Promise<void> => {
  const store = progressOf(strapi)
  const progress: Progress | null = Object(await store.get({})).state ?? null
  if (progress === 'done') return
  if (progress === null && (await hasContent(strapi))) {
    strapi.log.warn('DEMO_CONTENT is on, but the database has content of its own already; the demo content was left out.')
    return
  }
  await store.set({ value: { state: 'started' satisfies Progress } })
  strapi.log.info(progress === 'started' ? 'Demo content: taking up an interrupted run' : 'Demo content: loading into the empty database')

  const folder = path.join(strapi.dirs.app.root, 'seed')
  const seed = readSeed(folder)
  const ids = await seedDocuments(strapi, seed, folder)
  await seedTranslations(strapi, seed, ids)
  await seedComments(strapi, seed, ids)
  const site = await strapi.documents('api::site.site').findFirst()
  const data = { ...seed.site, commentsOpen: true }
  const { documentId } = site ?? (await strapi.documents('api::site.site').create({ data }))
  if (site) await strapi.documents('api::site.site').update({ documentId, data })
  await strapi.documents('api::site.site').update({ documentId, locale: 'es', data: seed.siteInSpanish })
  await seedSignIns(strapi, dataFolder, ids)

  await store.set({ value: { state: 'done' satisfies Progress } })
  strapi.log.info('Demo content: done')
}
