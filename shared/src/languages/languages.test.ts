import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isInEveryLanguage, linkIn, pathIn, readPath, rootOf } from './languages.js'

it.each([
  ['/', '/es'],
  ['/?x=1', '/es?x=1'],
  ['/contact?location=harbor', '/es/contact?location=harbor'],
  ['/articles/on-worry#sleep', '/es/articles/on-worry#sleep'],
])('%s is %s in Spanish, and back', (english, spanish) => {
  expect(pathIn('es', english)).toBe(spanish)
  expect(pathIn('en', english)).toBe(english)
  expect(readPath(spanish)).toEqual({ language: 'es', path: english })
})

it.each(['/', '/es/', '/es/?x=1', '/escape', '/essays/x', '/contact', '/e'])('%s is an address of the first language', (path) => {
  expect(readPath(path)).toEqual({ language: 'en', path })
})

it('reads every address it has written', () => {
  fc.assert(
    fc.property(fc.webPath(), fc.constantFrom('en' as const, 'es' as const), (segments, language) => {
      const path = segments.startsWith('/') ? segments : `/${segments}`
      fc.pre(language === 'es' || readPath(path).language === 'en')
      expect(readPath(pathIn(language, path))).toEqual({ language, path })
    }),
  )
})

it('leads to the first language where there is no other', () => {
  expect(rootOf('en')).toBe('/')
  expect(rootOf('es')).toBe('/es')
  expect(linkIn('es', '/locations/harbor')).toBe('/es/locations/harbor')
  expect(linkIn('es', '/articles?page=2')).toBe('/es/articles?page=2')
  expect(linkIn('es', '/topics/worry')).toBe('/es/topics/worry')
  expect(linkIn('es', '/articles/on-worry.md')).toBe('/articles/on-worry.md')
  expect(linkIn('es', '/about')).toBe('/about')
  const always = ['/', '/articles', '/people/ann', '/contact?article=x', '/contact/received/HT-7K3M-Q9XR', '/comments/abc.def', '/comments/mail/abc.def', '/accessibility', '/search?q=x']
  expect(always.every(isInEveryLanguage)).toBe(true)
  expect(['/articles/on-worry', '/preview/abc.def', '/locations/a/b', '/about'].some(isInEveryLanguage)).toBe(false)
})
