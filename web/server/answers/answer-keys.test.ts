import { apiPaths } from '@practice/shared/paths'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apiKey, pageKey } from './answer-keys'

test.each([
  ['/', '/'],
  ['/articles', '/articles'],
  ['/articles?page=1', '/articles'],
  ['/articles?page=2', '/articles?page=2'],
  ['/articles?utm_source=x&page=2', '/articles?page=2'],
  ['/articles/on-worry?fbclid=x', '/articles/on-worry'],
  ['/articles/on-worry?page=2', '/articles/on-worry'],
  ['/topics/grief?page=3', '/topics/grief?page=3'],
  ['/contact', '/contact'],
  ['/about?', '/about'],
  ['/es', '/es'],
  ['/es?utm_source=x', '/es'],
  ['/es/locations/harbor', '/es/locations/harbor'],
  ['/es/articles?page=2', '/es/articles?page=2'],
])('the page at %s is kept as %s', (url, key) => {
  expect(pageKey(url)).toBe(key)
})

test.each([
  '/articles?page=02', '/articles?page=x', '/articles?page=', '/articles?page=2&page=3', '/articles?page=1000', '/articles/on-worry?reply=c1',
  '/contact?location=harbor', '/contact/received/HT-7K3M-Q9XR', '/comments/abc.def', '/search?q=x', '/search', '/admin', '/health',
  '/sitemap.xml', '/Articles', '/articles/', '//articles', '/articles/%6fn-worry', '/articles/..', '/articles/a_b', '/a/b/c', '', '/es/', '/es/es', '/es/contact?location=harbor', '/es/search?q=x', '/es/contact/received/HT-7K3M-Q9XR',
])('the page at %o is not kept', (url) => {
  expect(pageKey(url)).toBeUndefined()
})

test.each([
  apiPaths.site(), apiPaths.site('es'), apiPaths.posts(), apiPaths.posts({ page: 2 }), apiPaths.posts({ category: 'grief', page: 2 }), apiPaths.posts({ featured: 'true' }),
  apiPaths.post('on-worry'), apiPaths.postComments('on-worry'), apiPaths.categories(), apiPaths.category('grief'), apiPaths.people(),
  apiPaths.person('ann'), apiPaths.locations(), apiPaths.location('harbor'), apiPaths.page('about'),
])('the read %s is kept', (path) => {
  expect(apiKey(path)).toBeDefined()
})

test('a list has one name, however its parameters are ordered', () => {
  expect(apiKey('/api/posts?language=es&page=2')).toBe('/api/posts?page=2&language=es')
  expect(apiKey(apiPaths.post('on-worry', 'es'))).toBe('/api/posts/on-worry?language=es')
  expect(apiKey('/api/posts?page=2&category=grief')).toBe(apiKey('/api/posts?category=grief&page=2'))
})

test.each([
  apiPaths.formToken('comment'), apiPaths.redirect('/x'), apiPaths.ready(), apiPaths.changes(), '/api/posts?page=01', '/api/posts?page=2&page=2', '/api/posts?%70age=2',
  '/api/posts?', '/api/posts?status=draft', '/api/posts?page=2&x=1', '/api/posts?category=a+b', '/api/posts/on-worry?x', '/api/site?x=1', '/api/site?language=en', '/api/site?language=fr', '/api/site?language=es&language=es', '/api/posts?language=en', '/api/sitemap?language=es', '/api/posts/on-worry/comments?language=es', '/API/site', '/api//site',
])('the read %s is passed on', (path) => {
  expect(apiKey(path)).toBeUndefined()
})

test('whatever anybody asks for, a key is an address that the site itself writes', () => {
  const piece = fc.oneof(fc.constantFrom('/', 'articles', 'topics', 'api', 'posts', '?', '&', '=', 'page', '2', '%2f', '..', '\0', '#'), fc.string({ maxLength: 6 }))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const url = `/${pieces.join('')}`
      for (const key of [pageKey(url), apiKey(url)]) {
        if (key !== undefined) expect(key).toMatch(/^\/[a-z0-9/-]*(?:\?[a-z]+=[a-z0-9-]+(?:&[a-z]+=[a-z0-9-]+)*)?$/)
      }
    }),
    { numRuns: 2000 },
  )
})
