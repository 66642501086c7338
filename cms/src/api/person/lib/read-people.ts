import type { Person, PersonListResponse } from '@practice/shared/people/contract'
import type { Core } from '@strapi/strapi'
import { madeFrom } from '../../../change-events/made-from'
import { tags } from '../../../change-events/tags'
import { published } from '../../../links/published'
import type { ReadText } from '../../../links/read-text'
import { readText } from '../../../links/read-text'
import { readFormerHeadings } from '../../../links/text-rows'
import { stringList } from '../../../lists/string-list'
import type { BylineRow, LicenseRow } from './byline'
import { bylineSelection, licenseSelect, presentByline, presentLicense } from './byline'
import type { PersonSummaryRow } from './person-rows'
import { personOrder, personSummarySelection, presentPersonSummary } from './person-rows'

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

export const presentPerson = (row: PersonRow, { text, links }: ReadText): Person => ({
  ...presentPersonSummary(row),
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

export const listPeople = async (strapi: Core.Strapi): Promise<PersonListResponse> => {
  const rows: PersonSummaryRow[] = await strapi.db
    .query('api::person.person')
    .findMany({ ...personSummarySelection, where: published, orderBy: personOrder })
  madeFrom(tags.list('people'))
  return { people: rows.map(presentPersonSummary) }
}

export const readPerson = async (strapi: Core.Strapi, slug: string): Promise<Person | undefined> => {
  const row: PersonRow | null = await strapi.db.query('api::person.person').findOne({ ...personSelection, where: { ...published, slug } })
  if (!row) return undefined
  madeFrom(tags.document('person', row.documentId), ...row.locations.map(({ documentId }) => tags.card('location', documentId)))
  return presentPerson(row, await readText(strapi, row.bio))
}
