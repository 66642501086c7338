import type { HoursException, Location, LocationListResponse, LocationSummary, OpeningSlot } from '@practice/shared/locations/contract'
import type { Core } from '@strapi/strapi'
import { madeFrom } from '../../../change-events/made-from'
import { tags } from '../../../change-events/tags'
import { published } from '../../../links/published'
import type { ReadText } from '../../../links/read-text'
import { readText } from '../../../links/read-text'
import { readFormerHeadings } from '../../../links/text-rows'
import { stringList } from '../../../lists/string-list'
import type { PictureRow } from '../../../pictures/present-picture'
import { pictureSelection, presentPicture } from '../../../pictures/present-picture'
import type { PersonSummaryRow } from '../../person/lib/person-rows'
import { personOrder, personSummarySelection, presentPersonSummary } from '../../person/lib/person-rows'

interface LocationSummaryRow {
  documentId: string
  name: string
  slug: string
  street: string
  city: string
  region: string
  postalCode: string
  country: string
  phone: string | null
  telehealthStates: string | null
}

export interface LocationRow extends LocationSummaryRow {
  introduction: string | null
  formerHeadings: unknown
  email: string | null
  timeZone: string
  hours: OpeningSlot[]
  exceptions: HoursException[]
  parking: string | null
  access: string | null
  map: PictureRow | null
  people: PersonSummaryRow[]
}

const summarySelect = ['documentId', 'name', 'slug', 'street', 'city', 'region', 'postalCode', 'country', 'phone', 'telehealthStates']

export const locationSelection = {
  select: [...summarySelect, 'introduction', 'formerHeadings', 'email', 'timeZone', 'parking', 'access'],
  populate: {
    hours: true,
    exceptions: true,
    map: pictureSelection,
    people: { ...personSummarySelection, where: published, orderBy: personOrder },
  },
}

const presentSummary = (row: LocationSummaryRow): LocationSummary => ({
  name: row.name,
  slug: row.slug,
  street: row.street,
  city: row.city,
  region: row.region,
  postalCode: row.postalCode,
  country: row.country,
  phone: row.phone || null,
  telehealthStates: stringList(row.telehealthStates),
})

export const presentLocation = (row: LocationRow, { text, links }: ReadText): Location => ({
  ...presentSummary(row),
  introduction: text,
  links,
  formerHeadings: readFormerHeadings(row.formerHeadings),
  email: row.email || null,
  map: presentPicture(row.map),
  timeZone: row.timeZone,
  hours: row.hours.map(({ day, opens, closes }) => ({ day, opens, closes })),
  exceptions: row.exceptions
    .map(({ date, closed, opens, closes, note }) => ({ date, closed, opens: opens || null, closes: closes || null, note: note || null }))
    .sort((a, b) => a.date.localeCompare(b.date)),
  parking: row.parking || null,
  access: row.access || null,
  people: row.people.map(presentPersonSummary),
})

export const listLocations = async (strapi: Core.Strapi): Promise<LocationListResponse> => {
  const rows: LocationSummaryRow[] = await strapi.db
    .query('api::location.location')
    .findMany({ where: published, select: summarySelect, orderBy: [{ order: 'asc' }, { name: 'asc' }, { documentId: 'asc' }] })
  madeFrom(tags.list('locations'), ...rows.map(({ documentId }) => tags.card('location', documentId)))
  return { locations: rows.map(presentSummary) }
}

export const readLocation = async (strapi: Core.Strapi, slug: string): Promise<Location | undefined> => {
  const row: LocationRow | null = await strapi.db
    .query('api::location.location')
    .findOne({ ...locationSelection, where: { ...published, slug } })
  if (!row) return undefined
  madeFrom(tags.document('location', row.documentId))
  return presentLocation(row, await readText(strapi, row.introduction ?? ''))
}
