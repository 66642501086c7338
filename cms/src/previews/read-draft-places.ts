import type { Core } from '@strapi/strapi'
import type { LocationRow } from '../api/location/lib/read-locations'
import { locationSelection, presentLocation } from '../api/location/lib/read-locations'
import type { BylineRow } from '../api/person/lib/byline'
import { bylineSelection } from '../api/person/lib/byline'
import type { PersonSummaryRow } from '../api/person/lib/person-rows'
import { personOrder, personSummarySelection } from '../api/person/lib/person-rows'
import type { PersonRow } from '../api/person/lib/read-people'
import { personSelection, presentPerson } from '../api/person/lib/read-people'
import { published } from '../links/published'
import { readText } from '../links/read-text'
import type { PreviewGrant } from './preview-token'
import type { ShownVersion } from './shown-version'
import { versionOf } from './version-of-grant'

interface Named {
  documentId: string
}

const name = { select: ['documentId'] }
const publicOnes = (named: readonly Named[]) => ({ ...published, documentId: { $in: named.map(({ documentId }) => documentId) } })

type Draft<Row, Linked extends keyof Row> = { [Field in keyof Omit<Row, Linked>]: Row[Field] | null } & { documentId: string }

export const readPersonVersion = async (strapi: Core.Strapi, grant: PreviewGrant): Promise<ShownVersion | undefined> => {
  const row: (Draft<PersonRow, 'supervisor' | 'locations'> & { supervisor: Named | null; locations: Named[] }) | null = await strapi.db
    .query('api::person.person')
    .findOne({ ...personSelection, where: versionOf(grant), populate: { ...personSummarySelection.populate, supervisor: name, locations: name } })
  if (!row) return undefined
  const supervisor: BylineRow | null = row.supervisor && (await strapi.db.query('api::person.person').findOne({ ...bylineSelection, where: publicOnes([row.supervisor]) }))
  const locations: PersonRow['locations'] = await strapi.db
    .query('api::location.location')
    .findMany({ where: publicOnes(row.locations), select: ['documentId', 'name', 'slug'], orderBy: { name: 'asc' } })
  const person = { ...row, name: row.name ?? 'No name yet', slug: row.slug ?? 'preview', role: row.role ?? '', bio: row.bio ?? '', supervisor, locations }
  return { kind: 'person', person: presentPerson(person, await readText(strapi, person.bio)) }
}

export const readLocationVersion = async (strapi: Core.Strapi, grant: PreviewGrant): Promise<ShownVersion | undefined> => {
  const row: (Draft<LocationRow, 'hours' | 'exceptions' | 'people'> & Pick<LocationRow, 'hours' | 'exceptions'> & { people: Named[] }) | null = await strapi.db
    .query('api::location.location')
    .findOne({ ...locationSelection, where: versionOf(grant), populate: { ...locationSelection.populate, people: name } })
  if (!row) return undefined
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
    people,
  }
  return { kind: 'location', location: presentLocation(location, await readText(strapi, row.introduction ?? '')) }
}
