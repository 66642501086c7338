import type { Core } from '@strapi/strapi'
import type { LocationRow } from '../api/location/lib/read-locations'
import { locationSelection, presentLocation } from '../api/location/lib/read-locations'
import type { BylineRow } from '../api/person/lib/byline'
import { bylineSelection } from '../api/person/lib/byline'
import type { PersonSummaryRow } from '../api/person/lib/person-rows'
import { personOrder, personSummarySelection, presentPeople } from '../api/person/lib/person-rows'
import type { PersonRow } from '../api/person/lib/read-people'
import { personSelection, presentPerson } from '../api/person/lib/read-people'
import { published } from '../links/published'
import { readText } from '../links/read-text'
import type { PreviewGrant } from './preview-token'
import type { ShownVersion } from './shown-version'
import { versionOf, wordsOfGrant } from './version-of-grant'

interface Named {
  documentId: string
}

const name = { select: ['documentId'] }
const publicOnes = (named: readonly Named[]) => ({ ...published, documentId: { $in: named.map(({ documentId }) => documentId) } })

type Draft<Row, Linked extends keyof Row> = { [Field in keyof Omit<Row, Linked>]: Row[Field] | null } & { documentId: string }

export const readPersonVersion = async (strapi: Core.Strapi, grant: PreviewGrant): Promise<ShownVersion | undefined> => {
  const stored: (Draft<PersonRow, 'supervisor' | 'locations'> & { supervisor: Named | null; locations: Named[] }) | null = await strapi.db
    .query('api::person.person')
    .findOne({ ...personSelection, where: versionOf(grant), populate: { ...personSummarySelection.populate, supervisor: name, locations: name } })
  const words = await wordsOfGrant<typeof stored & object>(strapi, grant, ['role', 'pronouns', 'bio', 'languages', 'formerHeadings'])
  if (!stored || !words) return undefined
  const row = { ...stored, ...words }
  const supervisor: BylineRow | null = row.supervisor && (await strapi.db.query('api::person.person').findOne({ ...bylineSelection, where: publicOnes([row.supervisor]) }))
  const locations: PersonRow['locations'] = await strapi.db
    .query('api::location.location')
    .findMany({ where: publicOnes(row.locations), select: ['documentId', 'name', 'slug'], orderBy: { name: 'asc' } })
  const person = { ...row, name: row.name ?? 'No name yet', slug: row.slug ?? 'preview', role: row.role ?? '', bio: row.bio ?? '', supervisor, locations }
  return { kind: 'person', person: presentPerson(person, { text: await readText(strapi, person.bio, grant.language), language: grant.language, writtenIn: [grant.language] }) }
}

export const readLocationVersion = async (strapi: Core.Strapi, grant: PreviewGrant): Promise<ShownVersion | undefined> => {
  const stored: (Draft<LocationRow, 'hours' | 'exceptions' | 'people'> & Pick<LocationRow, 'hours' | 'exceptions'> & { people: Named[] }) | null = await strapi.db
    .query('api::location.location')
    .findOne({ ...locationSelection, where: versionOf(grant), populate: { ...locationSelection.populate, people: name } })
  const words = await wordsOfGrant<typeof stored & object>(strapi, grant, ['name', 'introduction', 'parking', 'access', 'formerHeadings'])
  if (!stored || !words) return undefined
  const row = { ...stored, ...words }
  const people: PersonSummaryRow[] = await strapi.db
    .query('api::person.person')
    .findMany({ ...personSummarySelection, where: publicOnes(row.people), orderBy: personOrder })
  const location = {
    ...row,
    name: row.name ?? 'No name yet',
    slug: row.slug ?? 'preview',
    street: row.street ?? '',
    city: row.city ?? '',
    region: row.region ?? '',
    postalCode: row.postalCode ?? '',
    country: row.country ?? '',
    timeZone: row.timeZone || 'UTC',
  }
  return { kind: 'location', location: presentLocation(location, {
      text: await readText(strapi, row.introduction ?? '', grant.language),
      people: await presentPeople(strapi, people, grant.language),
      language: grant.language,
      writtenIn: [grant.language],
    }) }
}
