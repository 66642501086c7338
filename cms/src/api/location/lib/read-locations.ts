import type { LanguageCode } from '@practice/shared/languages/languages'
import { firstLanguage } from '@practice/shared/languages/languages'
import type { HoursException, Location, LocationListResponse, LocationSummary, OpeningSlot } from '@practice/shared/locations/contract'
import type { PersonSummary } from '@practice/shared/people/contract'
import type { Core } from '@strapi/strapi'
import { madeFrom } from '../../../change-events/made-from'
import { tags } from '../../../change-events/tags'
import { languagesOf, translationOf } from '../../../languages/read-translations'
import { published } from '../../../links/published'
import type { ReadText } from '../../../links/read-text'
import { readText } from '../../../links/read-text'
import { readFormerHeadings } from '../../../links/text-rows'
import { stringList } from '../../../lists/string-list'
import type { PictureRow } from '../../../pictures/present-picture'
import { pictureSelection, presentPicture } from '../../../pictures/present-picture'
import type { PersonSummaryRow } from '../../person/lib/person-rows'
import { personOrder, personSummarySelection, presentPeople } from '../../person/lib/person-rows'
import { namedIn } from './location-names'

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

interface Surroundings {
  text: ReadText
  people: PersonSummary[]
  /** Of its words. */
  language: LanguageCode
  writtenIn: LanguageCode[]
}

export const presentLocation = (row: Omit<LocationRow, 'people'>, { text: { text, links }, people, language, writtenIn }: Surroundings): Location => ({
  ...presentSummary(row),
  language,
  writtenIn,
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
  people,
})

export const listLocations = async (strapi: Core.Strapi, language: LanguageCode): Promise<LocationListResponse> => {
  const rows: LocationSummaryRow[] = await strapi.db
    .query('api::location.location')
    .findMany({ where: published, select: summarySelect, orderBy: [{ order: 'asc' }, { name: 'asc' }, { documentId: 'asc' }] })
  madeFrom(tags.list('locations'), ...rows.map(({ documentId }) => tags.card('location', documentId)))
  return { locations: (await namedIn(strapi, rows, language)).map(presentSummary) }
}

type OwnWords = Pick<LocationRow, 'name' | 'introduction' | 'parking' | 'access' | 'formerHeadings'>
const ownWords = ['name', 'introduction', 'parking', 'access', 'formerHeadings'] as const

/** A place with its own words in a language; `undefined` when nobody has written them. */
export const translatedLocation = async (strapi: Core.Strapi, row: LocationRow, language: LanguageCode): Promise<LocationRow | undefined> => {
  if (language === firstLanguage) return undefined
  const words = await translationOf<OwnWords>(strapi, 'location', language, row.documentId, ownWords)
  return words && { ...row, ...words }
}

export const readLocation = async (strapi: Core.Strapi, slug: string, language: LanguageCode): Promise<Location | undefined> => {
  const row: LocationRow | null = await strapi.db
    .query('api::location.location')
    .findOne({ ...locationSelection, where: { ...published, slug } })
  if (!row) return undefined
  madeFrom(tags.document('location', row.documentId))
  const translated = await translatedLocation(strapi, row, language)
  const location = translated ?? row
  return presentLocation(location, {
    text: await readText(strapi, location.introduction ?? '', language),
    people: await presentPeople(strapi, row.people, language),
    language: translated ? language : firstLanguage,
    writtenIn: await languagesOf(strapi, 'location', row.documentId),
  })
}
