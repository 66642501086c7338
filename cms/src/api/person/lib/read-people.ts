import type { LanguageCode } from '@practice/shared/languages/languages'
import { firstLanguage } from '@practice/shared/languages/languages'
import type { Person, PersonListResponse } from '@practice/shared/people/contract'
import type { Core } from '@strapi/strapi'
import { madeFrom } from '../../../change-events/made-from'
import { tags } from '../../../change-events/tags'
import { languagesOf, translationOf } from '../../../languages/read-translations'
import { published } from '../../../links/published'
import type { ReadText } from '../../../links/read-text'
import { readText } from '../../../links/read-text'
import { readFormerHeadings } from '../../../links/text-rows'
import { stringList } from '../../../lists/string-list'
import { namedIn } from '../../location/lib/location-names'
import type { BylineRow, LicenseRow } from './byline'
import { bylineSelection, licenseSelect, presentByline, presentLicense } from './byline'
import type { PersonSummaryRow } from './person-rows'
import { personOrder, personSummarySelection, presentPeople, presentPersonSummary } from './person-rows'

export interface PersonRow extends PersonSummaryRow, LicenseRow {
  pronouns: string | null
  bio: string
  formerHeadings: unknown
  languages: string | null
  telehealth: boolean | null
  supervisor: BylineRow | null
  locations: { documentId: string; name: string; slug: string }[]
}

export const personSelection = {
  select: [...personSummarySelection.select, 'pronouns', 'bio', 'formerHeadings', ...licenseSelect, 'languages', 'telehealth'],
  populate: {
    ...personSummarySelection.populate,
    supervisor: bylineSelection,
    locations: { where: published, select: ['documentId', 'name', 'slug'] },
  },
}

interface Surroundings {
  text: ReadText
  /** Of its words. */
  language: LanguageCode
  writtenIn: LanguageCode[]
}

export const presentPerson = (row: PersonRow, { text: { text, links }, language, writtenIn }: Surroundings): Person => ({
  ...presentPersonSummary(row, language),
  writtenIn,
  pronouns: row.pronouns || null,
  bio: text,
  links,
  formerHeadings: readFormerHeadings(row.formerHeadings),
  license: presentLicense(row),
  supervisor: row.supervisor && presentByline(row.supervisor),
  languages: stringList(row.languages),
  telehealth: row.telehealth === true,
  locations: row.locations.map(({ name, slug }) => ({ name, slug })),
})

export const listPeople = async (strapi: Core.Strapi, language: LanguageCode): Promise<PersonListResponse> => {
  const rows: PersonSummaryRow[] = await strapi.db
    .query('api::person.person')
    .findMany({ ...personSummarySelection, where: published, orderBy: personOrder })
  madeFrom(tags.list('people'))
  return { people: await presentPeople(strapi, rows, language) }
}

type OwnWords = Pick<PersonRow, 'role' | 'pronouns' | 'bio' | 'languages' | 'formerHeadings'>
const ownWords = ['role', 'pronouns', 'bio', 'languages', 'formerHeadings'] as const

/** A person with their own words in a language; `undefined` when nobody has written them. */
export const translatedPerson = async (strapi: Core.Strapi, row: PersonRow, language: LanguageCode): Promise<PersonRow | undefined> => {
  if (language === firstLanguage) return undefined
  const words = await translationOf<OwnWords>(strapi, 'person', language, row.documentId, ownWords)
  return words && { ...row, ...words }
}

export const readPerson = async (strapi: Core.Strapi, slug: string, language: LanguageCode): Promise<Person | undefined> => {
  const row: PersonRow | null = await strapi.db.query('api::person.person').findOne({ ...personSelection, where: { ...published, slug } })
  if (!row) return undefined
  madeFrom(tags.document('person', row.documentId), ...row.locations.map(({ documentId }) => tags.card('location', documentId)))
  const translated = await translatedPerson(strapi, row, language)
  const person = translated ?? row
  return presentPerson({ ...person, locations: await namedIn(strapi, person.locations, language) }, {
    text: await readText(strapi, person.bio, language),
    language: translated ? language : firstLanguage,
    writtenIn: await languagesOf(strapi, 'person', row.documentId),
  })
}
