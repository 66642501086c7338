import type { PersonSummary } from '@practice/shared/people/contract'
import { madeFrom } from '../../../change-events/made-from'
import { tags } from '../../../change-events/tags'
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

export const presentPersonSummary = ({ documentId, name, slug, credentials, role, photo }: PersonSummaryRow): PersonSummary => {
  madeFrom(tags.card('person', documentId))
  return { name, slug, credentials: credentials ?? '', role, photo: presentPicture(photo) }
}
