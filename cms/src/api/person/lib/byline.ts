import type { Byline, ClinicalByline, License } from '@practice/shared/people/contract'
import { madeFrom } from '../../../change-events/made-from'
import { tags } from '../../../change-events/tags'
import { published } from '../../../links/published'

export interface BylineRow {
  documentId: string
  name: string
  slug: string
  credentials: string | null
}

export interface LicenseRow {
  licenseType: string | null
  licenseState: string | null
  licenseNumber: string | null
}

export interface ClinicalBylineRow extends BylineRow, LicenseRow {
  supervisor: BylineRow | null
}

export const bylineSelection = { where: published, select: ['documentId', 'name', 'slug', 'credentials'] }

export const licenseSelect = ['licenseType', 'licenseState', 'licenseNumber']

/** A supervisor whose own record is not published is not named. */
export const clinicalBylineSelection = {
  where: published,
  select: [...bylineSelection.select, ...licenseSelect],
  populate: { supervisor: bylineSelection },
}

export const presentByline = ({ documentId, name, slug, credentials }: BylineRow): Byline => {
  madeFrom(tags.card('person', documentId))
  return { name, slug, credentials: credentials ?? '' }
}

export const presentLicense = ({ licenseType, licenseState, licenseNumber }: LicenseRow): License | null =>
  licenseType && licenseState ? { type: licenseType, state: licenseState, number: licenseNumber || null } : null

export const presentClinicalByline = (row: ClinicalBylineRow): ClinicalByline => ({
  ...presentByline(row),
  license: presentLicense(row),
  supervisor: row.supervisor && presentByline(row.supervisor),
})
