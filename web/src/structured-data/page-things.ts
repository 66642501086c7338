import type { Location } from '@practice/shared/locations/contract'
import type { Person } from '@practice/shared/people/contract'
import { sitePaths } from '@practice/shared/paths'
import { fallbackFile } from '@practice/shared/pictures/picture-files'
import type { Post } from '@practice/shared/posts/contract'
import { pictureOfPost, sharePictureOfPost } from '@practice/shared/share-pictures/share-picture'
import type { AdministrativeArea, Article, City, MedicalBusiness, SearchAction, Thing, WebPage, WithActionConstraints } from 'schema-dts'
import type { RichText } from '../text/rich-text'
import { exceptionalHours, weeklyHours } from './opening-hours'
import { questionsIn } from './questions'
import type { Crumb, Ground } from './things'
import { addressOf, addressThing, breadcrumbsThing, personThing, placeId, practiceId, practiceThing, websiteId, websiteThing } from './things'

type PostOnPage = Omit<Post, 'body' | 'links' | 'formerHeadings'> & { body: RichText }
type PersonOnPage = Omit<Person, 'bio' | 'links' | 'formerHeadings'>
type LocationOnPage = Omit<Location, 'introduction' | 'links' | 'formerHeadings'>

const articles = ({ language: { messages } }: Ground): Crumb => ({ name: messages.articles.title, path: sitePaths.posts() })

const pageBase = (ground: Ground, path: string, name: string) => ({
  '@id': addressOf(ground, path),
  url: addressOf(ground, path),
  name,
  inLanguage: ground.language.tag,
  isPartOf: websiteId(ground.siteUrl),
})

const searchAction = (ground: Ground): WithActionConstraints<SearchAction> => ({
  '@type': 'SearchAction',
  target: { '@type': 'EntryPoint', urlTemplate: `${addressOf(ground, sitePaths.search())}?q={words}` },
  'query-input': 'required name=words',
})

export const homeThings = (ground: Ground): Thing[] => [
  practiceThing(ground),
  { ...websiteThing(ground), description: ground.site.defaultDescription, potentialAction: searchAction(ground) },
]

/** A page that has nothing more to say than where it stands. */
export const simpleThings = (ground: Ground, type: 'WebPage' | 'CollectionPage' | 'ContactPage', crumbs: readonly Crumb[]): Thing[] => {
  const last = crumbs.at(-1)
  if (!last) return []
  const page: WebPage = { '@type': type, ...pageBase(ground, last.path, last.name), breadcrumb: breadcrumbsThing(crumbs, ground) }
  return [page, practiceThing(ground), websiteThing(ground)]
}

export const postThings = (ground: Ground, post: PostOnPage): Thing[] => {
  const { site, siteUrl } = ground
  const path = sitePaths.post(post.slug)
  const article = { '@id': `${addressOf(ground, path)}#article` }
  const questions = questionsIn(post.body)
  const category = post.category ? [{ name: post.category.name, path: sitePaths.category(post.category.slug) }] : []
  const page = {
    ...pageBase(ground, path, post.title),
    description: post.metaDescription || post.excerpt,
    breadcrumb: breadcrumbsThing([articles(ground), ...category, { name: post.title, path }], ground),
    ...(post.reviewer && post.reviewedOn !== null && { reviewedBy: personThing(post.reviewer, ground), lastReviewed: post.reviewedOn }),
  }
  const pictures = [`${siteUrl}${sharePictureOfPost(post.slug, pictureOfPost(post, site))}`, ...(post.cover ? [`${siteUrl}${fallbackFile(post.cover).path}`] : [])]
  const thing: Article = {
    '@type': 'Article',
    ...article,
    headline: post.title,
    description: post.excerpt,
    mainEntityOfPage: { '@id': page['@id'] },
    datePublished: post.publishedOn,
    dateModified: post.updatedOn,
    author: post.authors.length > 0 ? post.authors.map((author) => personThing(author, ground)) : practiceId(siteUrl),
    publisher: practiceId(siteUrl),
    image: pictures,
    inLanguage: ground.language.tag,
    isAccessibleForFree: true,
    ...(post.category && { articleSection: post.category.name }),
  }
  return [
    { '@type': 'MedicalWebPage', ...page },
    thing,
    ...(questions.length > 0 ? [{ '@type': 'FAQPage' as const, '@id': `${addressOf(ground, path)}#questions`, isPartOf: { '@id': page['@id'] }, mainEntity: questions }] : []),
    practiceThing(ground),
    websiteThing(ground),
  ]
}

export const personThings = (ground: Ground, person: PersonOnPage): Thing[] => {
  const { siteUrl } = ground
  const path = sitePaths.person(person.slug)
  const crumbs: Crumb[] = [{ name: ground.language.messages.people.title, path: sitePaths.people() }, { name: person.name, path }]
  const self = {
    ...personThing(person, ground),
    worksFor: practiceId(siteUrl),
    ...(person.languages.length > 0 && { knowsLanguage: person.languages }),
    ...(person.locations.length > 0 && { workLocation: person.locations.map(({ name, slug }) => ({ '@type': 'Place' as const, '@id': placeId(siteUrl, slug), name })) }),
  }
  return [
    { '@type': 'ProfilePage', ...pageBase(ground, path, person.name), breadcrumb: breadcrumbsThing(crumbs, ground), mainEntity: self },
    practiceThing(ground),
    websiteThing(ground),
  ]
}

/** Whom a place is for: its city, and the states in which its clinicians see people by video. */
const areaServed = ({ city, telehealthStates }: LocationOnPage): (City | AdministrativeArea)[] => [
  { '@type': 'City', name: city },
  ...telehealthStates.map((name): AdministrativeArea => ({ '@type': 'State', name })),
]

export const locationThings = (ground: Ground, location: LocationOnPage): Thing[] => {
  const { site, siteUrl } = ground
  const path = sitePaths.location(location.slug)
  const crumbs: Crumb[] = [{ name: ground.language.messages.locations.title, path: sitePaths.locations() }, { name: location.name, path }]
  const [hours, exceptions] = [weeklyHours(location.hours), exceptionalHours(location.exceptions)]
  // None of the subtypes is psychotherapy; "Psychiatric" would promise a physician.
  const place: MedicalBusiness = {
    '@type': 'MedicalBusiness',
    '@id': placeId(siteUrl, location.slug),
    name: `${site.practiceName}, ${location.name}`,
    url: addressOf(ground, path),
    address: addressThing(location),
    areaServed: areaServed(location),
    parentOrganization: practiceId(siteUrl),
    ...(location.phone !== null && { telephone: location.phone }),
    ...(location.email !== null && { email: location.email }),
    ...(location.map && { hasMap: `${siteUrl}${fallbackFile(location.map).path}` }),
    ...(hours.length > 0 && { openingHoursSpecification: hours }),
    ...(exceptions.length > 0 && { specialOpeningHoursSpecification: exceptions }),
    ...(location.people.length > 0 && { employee: location.people.map(({ name, slug, credentials, role }) => personThing({ name, slug, credentials, role }, ground)) }),
  }
  return [
    { '@type': 'WebPage', ...pageBase(ground, path, location.name), breadcrumb: breadcrumbsThing(crumbs, ground), mainEntity: { '@id': placeId(siteUrl, location.slug) } },
    place,
    practiceThing(ground),
    websiteThing(ground),
  ]
}
