import type { PersonSummary } from '@practice/shared/people/contract'
import type { PictureRow } from '../../../pictures/present-picture'
import { pictureSelection, presentPicture } from '../../../pictures/present-picture'

export interface PersonSummaryRow {
  name: string
  slug: string
  credentials: string | null
  role: string
  photo: PictureRow | null
}

export const personSummarySelection = { select: ['name', 'slug', 'credentials', 'role'], populate: { photo: pictureSelection } }

/** The practice's own order, then by name. */
export const personOrder = [{ order: 'asc' }, { name: 'asc' }, { documentId: 'asc' }]

export const presentPersonSummary = ({ name, slug, credentials, role, photo }: PersonSummaryRow): PersonSummary => ({
  name,
  slug,
  credentials: credentials ?? '',
  role,
  photo: presentPicture(photo),
})
