import type { Core } from '@strapi/strapi'
import { documentKinds } from '../links/document-kinds'

/**
 * One published document of a kind for each slug, whatever happens at the same time. Strapi's own check of `uid`
 * fields only looks before it writes. Partial, because a draft may have the slug of its published version.
 */
export const createLiveSlugIndexes = async (strapi: Core.Strapi): Promise<void> => {
  for (const { table } of Object.values(documentKinds)) {
    await strapi.db.connection.raw(`create unique index if not exists ${table}_live_slug_uq on ${table} (slug) where published_at is not null`)
  }
}
