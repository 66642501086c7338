import { sitePlace } from '@practice/shared/links/site-place'
import type { Core } from '@strapi/strapi'
import { documentKinds } from './document-kinds'
import { published } from './published'

/** Whether a public document has this address now. */
export const isLivePath = async (strapi: Core.Strapi, path: string): Promise<boolean> => {
  const place = sitePlace(path)
  if (place.is !== 'document') return false
  return (await strapi.db.query(documentKinds[place.kind].uid).count({ where: { ...published, slug: place.slug } })) > 0
}
