// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { linkTarget } from './link-target'

const here = { origin: 'https://practice.example', pathname: '/articles/on-worry', search: '' }
const plain = { button: 0, metaKey: false, ctrlKey: false, shiftKey: false, altKey: false, defaultPrevented: false }

const link = (attributes: Record<string, string>): HTMLAnchorElement => {
  const element = document.createElement('a')
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return element
}

test.each([
  ['https://practice.example/people?a=b#c', { kind: 'page', to: '/people?a=b#c' }],
  ['https://practice.example/articles/on-worry', { kind: 'page', to: '/articles/on-worry' }],
  ['https://practice.example/articles/on-worry#part%20one', { kind: 'place', to: '/articles/on-worry#part%20one', id: 'part one' }],
  ['https://practice.example/articles/on-worry?reply=c1#leave-a-reply', { kind: 'page', to: '/articles/on-worry?reply=c1#leave-a-reply' }],
])('a click on %s stays in the application', (href, target) => {
  expect(linkTarget(plain, link({ href }), here)).toEqual(target)
})

test.each([
  'https://other.example/people',
  'http://practice.example/people',
  'mailto:ann@example.com',
  'tel:988',
  'sms:988',
  'https://practice.example/uploads/leaflet.pdf',
  'https://practice.example/api/site',
  'https://practice.example/robots.txt',
])('a click on %s is left to the browser', (href) => {
  expect(linkTarget(plain, link({ href }), here)).toEqual({ kind: 'browser' })
})

test.each([
  [{ metaKey: true }, {}],
  [{ ctrlKey: true }, {}],
  [{ shiftKey: true }, {}],
  [{ altKey: true }, {}],
  [{ button: 1 }, {}],
  [{ defaultPrevented: true }, {}],
  [{}, { target: '_blank' }],
  [{}, { download: '' }],
])('a click with %o on a link with %o does what the browser does', (click, attributes) => {
  expect(linkTarget({ ...plain, ...click }, link({ href: 'https://practice.example/people', ...attributes }), here)).toEqual({ kind: 'browser' })
})

test('a link without an address leads nowhere', () => {
  expect(linkTarget(plain, link({}), here)).toEqual({ kind: 'browser' })
})
