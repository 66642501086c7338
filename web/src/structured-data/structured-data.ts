import { sitePaths } from '@practice/shared/paths'
import type { Thing } from 'schema-dts'
import type { Services } from '../api/services'
import { locationQueries } from '../features/locations/location-queries'
import { personQueries } from '../features/people/person-queries'
import { categoryQueries } from '../features/posts/category-queries'
import { postQueries } from '../features/posts/post-queries'
import { siteQueries } from '../features/site/site-queries'
import { homeThings, locationThings, personThings, postThings, simpleThings } from './page-things'
import type { Ground } from './things'

interface Page {
  /** Id of its route. */
  id: string
  params: Readonly<Record<string, string | undefined>>
}

/** What is said about a page is taken from what was read for it, so it cannot say anything else than the page. */
const thingsOf = ({ api, queries }: Services, { id, params }: Page, ground: Ground): Thing[] => {
  const slug = params.slug ?? ''
  const { articles, people, locations, contact, frame } = ground.language.messages
  switch (id) {
    case 'home':
      return homeThings(ground)
    case 'posts':
      return simpleThings(ground, 'CollectionPage', [{ name: articles.title, path: sitePaths.posts() }])
    case 'people':
      return simpleThings(ground, 'CollectionPage', [{ name: people.title, path: sitePaths.people() }])
    case 'locations':
      return simpleThings(ground, 'CollectionPage', [{ name: locations.title, path: sitePaths.locations() }])
    case 'contact':
      return simpleThings(ground, 'ContactPage', [{ name: contact.title, path: sitePaths.contact() }])
    case 'accessibility':
    case 'es/accessibility':
      return simpleThings(ground, 'WebPage', [{ name: frame.accessibility, path: sitePaths.accessibility() }])
    case 'post': {
      const post = queries.getQueryData(postQueries.bySlug(api, slug).queryKey)
      return post ? postThings(ground, post) : []
    }
    case 'person': {
      const person = queries.getQueryData(personQueries.bySlug(api, slug).queryKey)
      return person ? personThings(ground, person) : []
    }
    case 'location': {
      const location = queries.getQueryData(locationQueries.bySlug(api, slug).queryKey)
      return location ? locationThings(ground, { ...location, exceptions: location.upcomingExceptions }) : []
    }
    case 'category': {
      const category = queries.getQueryData(categoryQueries.bySlug(api, slug).queryKey)
      const crumbs = category ? [{ name: articles.title, path: sitePaths.posts() }, { name: category.name, path: sitePaths.category(slug) }] : []
      return simpleThings(ground, 'CollectionPage', crumbs)
    }
    case 'page':
    case 'es/page': {
      const path = params.pageSlug ?? ''
      const page = queries.getQueryData(siteQueries.page(api, path).queryKey)
      return page ? simpleThings(ground, 'WebPage', [{ name: page.title, path: sitePaths.page(path) }]) : []
    }
    default:
      return []
  }
}

/**
 * What a page says to search engines in the words of schema.org: an element for its head, or nothing. For the server
 * alone: nobody reads it in a page that the browser made.
 */
export const structuredData = (services: Services, page: Page): string => {
  const site = services.queries.getQueryData(siteQueries.settings(services.api).queryKey)
  const things = site ? thingsOf(services, page, { site, siteUrl: services.siteUrl, language: services.language }) : []
  if (things.length === 0) return ''
  // It is data, which the content security policy lets pass; only "<" could end the element or open a comment.
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c')
  return `<script type="application/ld+json">${json}</script>`
}
