import { firstLanguage } from '@practice/shared/languages/languages'
import type { SearchSettings } from '@practice/shared/search/contract'
import { defaultSynonyms, readSynonyms } from '@practice/shared/search/synonyms'
import type { Core } from '@strapi/strapi'
import { madeFrom } from '../../../change-events/made-from'
import { tags } from '../../../change-events/tags'
import { siteIn } from '../../../languages/site-in'

export const readSearchSettings = async (strapi: Core.Strapi): Promise<SearchSettings> => {
  const row: { searchSynonyms: string | null } | null = await strapi.db.query('api::site.site').findOne({ where: siteIn(firstLanguage), select: ['searchSynonyms'] })
  madeFrom(tags.site)
  return { synonyms: readSynonyms(row?.searchSynonyms?.trim() || defaultSynonyms) }
}
