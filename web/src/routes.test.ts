import { existsSync } from 'node:fs'
import { sitePaths } from '@practice/shared/paths'
import type { RouteObject } from 'react-router-dom'
import { matchRoutes } from 'react-router-dom'
import { expect, test } from 'vitest'
import { routes } from './routes'

const pagesOf = (tree: readonly RouteObject[]): [id: string, path: string][] =>
  tree.flatMap(({ id = '', path = '', children }) => (children ? pagesOf(children) : [[id, `/${path}`]]))

test('these are all addresses of the site', () => {
  expect(Object.fromEntries(pagesOf(routes))).toEqual({
    home: '/',
    posts: '/articles',
    post: '/articles/:slug',
    category: '/topics/:slug',
    people: '/people',
    person: '/people/:slug',
    locations: '/locations',
    location: '/locations/:slug',
    contact: '/contact',
    'contact-received': '/contact/received/:token',
    'contact-kept': '/contact/kept',
    search: '/search',
    accessibility: '/accessibility',
    'comment-kept': '/comments/kept',
    'own-comment': '/comments/:token',
    'reply-mail': '/comments/mail/:token',
    preview: '/preview/:token',
    page: '/:pageSlug',
    unknown: '/*',
  })
})

test.each([
  [sitePaths.home(), 'home'],
  [sitePaths.posts(3), 'posts'],
  [sitePaths.post('a-post', 'part'), 'post'],
  [sitePaths.category('worry', 2), 'category'],
  [sitePaths.people(), 'people'],
  [sitePaths.person('ann'), 'person'],
  [sitePaths.locations(), 'locations'],
  [sitePaths.location('harbor'), 'location'],
  [sitePaths.contact('harbor'), 'contact'],
  [sitePaths.contactReceived('HT-7K3M-Q9XR'), 'contact-received'],
  [sitePaths.contactKept(), 'contact-kept'],
  [sitePaths.search('worry'), 'search'],
  [sitePaths.accessibility(), 'accessibility'],
  [sitePaths.ownComment('a.b'), 'own-comment'],
  [sitePaths.replyMail('a.b'), 'reply-mail'],
  [sitePaths.preview('a.b'), 'preview'],
  [sitePaths.page('about'), 'page'],
  ['/no/such/page', 'unknown'],
])('%s shows the page %s', (address, id) => {
  const { pathname } = new URL(address, 'https://practice.example')
  expect(matchRoutes(routes, pathname)?.at(-1)?.route.id).toBe(id)
})

test.each(pagesOf(routes))('the page %s is in the file of its name, where the server looks for its chunk', (id) => {
  expect(existsSync(new URL(`./routes/${id}.tsx`, import.meta.url))).toBe(true)
})
