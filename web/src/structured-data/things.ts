import { pathIn } from '@practice/shared/languages/languages'
import { sitePaths } from '@practice/shared/paths'
import type { LocationSummary } from '@practice/shared/locations/contract'
import type { ClinicalByline, License, PersonSummary } from '@practice/shared/people/contract'
import { fallbackFile } from '@practice/shared/pictures/picture-files'
import type { Image } from '@practice/shared/site/image'
import type { Site } from '@practice/shared/site/contract'
import type { Language } from '../language/language'
import { plain as english } from '../messages/en/plain'
import { plain as spanish } from '../messages/es/plain'
import type { BreadcrumbList, EducationalOccupationalCredential, ImageObject, MedicalOrganization, Person, PostalAddress, WebSite } from 'schema-dts'

/** The practice's site, as things refer to it. */
export interface Ground {
  site: Pick<Site, 'practiceName' | 'tagline' | 'defaultDescription'>
  /** Without a slash at its end. */
  siteUrl: string
  /** Of the page. */
  language: Language
}

/** Things have one name in all languages, pages have an address in each. */
export const addressOf = ({ siteUrl, language }: Ground, path: string): string => `${siteUrl}${pathIn(language.code, path)}`

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

export const websiteThing = ({ site, siteUrl, language }: Ground): WebSite => ({
  '@type': 'WebSite',
  ...websiteId(siteUrl),
  name: site.practiceName,
  url: `${siteUrl}/`,
  inLanguage: language.tag,
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

export const personThing = ({ name, slug, credentials, role, photo, license }: Named, ground: Ground) =>
  ({
    '@type': 'Person',
    '@id': personId(ground.siteUrl, slug),
    name,
    url: addressOf(ground, sitePaths.person(slug)),
    ...(credentials !== '' && { honorificSuffix: credentials }),
    ...(role && { jobTitle: role }),
    ...(photo && { image: imageThing(photo, ground.siteUrl) }),
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

const home = { en: english.home, es: spanish.home }

/** The way to a page from the home page, which comes first by itself. */
export const breadcrumbsThing = (crumbs: readonly Crumb[], ground: Ground): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ name: home[ground.language.code], path: sitePaths.home() }, ...crumbs].map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: { '@type': 'WebPage', '@id': addressOf(ground, path) },
  })),
})
