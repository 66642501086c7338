import { sitePaths } from '@practice/shared/paths'
import type { LocationSummary } from '@practice/shared/locations/contract'
import type { ClinicalByline, License, PersonSummary } from '@practice/shared/people/contract'
import { fallbackFile } from '@practice/shared/pictures/picture-files'
import type { Image } from '@practice/shared/site/image'
import type { Site } from '@practice/shared/site/contract'
import type { BreadcrumbList, EducationalOccupationalCredential, ImageObject, MedicalOrganization, Person, PostalAddress, WebSite } from 'schema-dts'

/** The practice's site, as things refer to it. */
export interface Ground {
  site: Pick<Site, 'practiceName' | 'tagline' | 'defaultDescription'>
  /** Without a slash at its end. */
  siteUrl: string
}

export const language = 'en-US'

export const practiceId = (siteUrl: string) => ({ '@id': `${siteUrl}/#practice` })
export const websiteId = (siteUrl: string) => ({ '@id': `${siteUrl}/#website` })
const personId = (siteUrl: string, slug: string): string => `${siteUrl}${sitePaths.person(slug)}#person`
export const placeId = (siteUrl: string, slug: string): string => `${siteUrl}${sitePaths.location(slug)}#place`

export const practiceThing = ({ site, siteUrl }: Ground): MedicalOrganization => ({
  '@type': 'MedicalOrganization',
  ...practiceId(siteUrl),
  name: site.practiceName,
  description: site.defaultDescription,
  slogan: site.tagline,
  url: `${siteUrl}/`,
})

export const websiteThing = ({ site, siteUrl }: Ground): WebSite => ({
  '@type': 'WebSite',
  ...websiteId(siteUrl),
  name: site.practiceName,
  url: `${siteUrl}/`,
  inLanguage: language,
  publisher: practiceId(siteUrl),
})

export const imageThing = (image: Image, siteUrl: string): ImageObject => {
  const { path, width, height } = fallbackFile(image)
  return {
    '@type': 'ImageObject',
    url: `${siteUrl}${path}`,
    width: `${width}`,
    height: `${height}`,
    ...(image.alt && { caption: image.alt }),
  }
}

const licenseThing = ({ type, state, number }: License): EducationalOccupationalCredential => ({
  '@type': 'EducationalOccupationalCredential',
  credentialCategory: 'license',
  name: type,
  recognizedBy: { '@type': 'GovernmentOrganization', name: state },
  ...(number !== null && { identifier: number }),
})

type Named = Pick<PersonSummary, 'name' | 'slug' | 'credentials'> & Partial<Pick<PersonSummary, 'role' | 'photo'>> & Partial<Pick<ClinicalByline, 'license'>>

export const personThing = ({ name, slug, credentials, role, photo, license }: Named, siteUrl: string) =>
  ({
    '@type': 'Person',
    '@id': personId(siteUrl, slug),
    name,
    url: `${siteUrl}${sitePaths.person(slug)}`,
    ...(credentials !== '' && { honorificSuffix: credentials }),
    ...(role && { jobTitle: role }),
    ...(photo && { image: imageThing(photo, siteUrl) }),
    ...(license && { hasCredential: licenseThing(license) }),
  }) satisfies Person

export const addressThing = ({ street, city, region, postalCode, country }: LocationSummary): PostalAddress => ({
  '@type': 'PostalAddress',
  streetAddress: street,
  addressLocality: city,
  addressRegion: region,
  postalCode,
  addressCountry: country,
})

export interface Crumb {
  name: string
  path: string
}

/** The way to a page from the home page, which comes first by itself. */
export const breadcrumbsThing = (crumbs: readonly Crumb[], siteUrl: string): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ name: 'Home', path: sitePaths.home() }, ...crumbs].map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: { '@type': 'WebPage', '@id': `${siteUrl}${path}` },
  })),
})
