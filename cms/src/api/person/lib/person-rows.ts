import type { LanguageCode } from '@practice/shared/languages/languages'
import { firstLanguage } from '@practice/shared/languages/languages'
import type { PersonSummary } from '@practice/shared/people/contract'
import type { Core } from '@strapi/strapi'
import { madeFrom } from '../../../change-events/made-from'
import { tags } from '../../../change-events/tags'
import { wordsOf } from '../../../languages/read-translations'
import type { PictureRow } from '../../../pictures/present-picture'
import { pictureSelection, presentPicture } from '../../../pictures/present-picture'

export interface PersonSummaryRow {
  documentId: string
  name: string
  slug: string
  credentials: string | null
  role: string
  photo: PictureRow | null
}

export const personSummarySelection = { select: ['documentId', 'name', 'slug', 'credentials', 'role'], populate: { photo: pictureSelection } }

/** The practice's own order, then by name. */
export const personOrder = [{ order: 'asc' }, { name: 'asc' }, { documentId: 'asc' }]

/** @param language of its words */
export const presentPersonSummary = ({ documentId, name, slug, credentials, role, photo }: PersonSummaryRow, language: LanguageCode): PersonSummary => {
  madeFrom(tags.card('person', documentId))
  return { name, slug, credentials: credentials ?? '', role, photo: presentPicture(photo), language }
}

/** People are there in every language; what nobody has translated stays as it is, and says so. */
export const presentPeople = async (strapi: Core.Strapi, rows: readonly PersonSummaryRow[], language: LanguageCode): Promise<PersonSummary[]> => {
  const words = await wordsOf(strapi, 'person', language, rows.map(({ documentId }) => documentId), ['role'])
  return rows.map((row) => {
    const role = words.get(row.documentId)?.role
    return role ? presentPersonSummary({ ...row, role }, language) : presentPersonSummary(row, firstLanguage)
  })
}
