import { brotliCompressSync, constants } from 'node:zlib'
import type { OpeningSlot } from '@practice/shared/locations/contract'
import { readSettings, webSettings } from '@practice/shared/settings/check'
import type { FastifyInstance } from 'fastify'
import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cachedDrawingFonts } from '../../build/drawing-fonts'
import { createSiteServer } from '../site-server'
import { locations, person, post, publishContent, publishPosts } from '../../test-support/content'
import type { FakeCms } from '../../test-support/fake-cms'
import { startFakeCms } from '../../test-support/fake-cms'
import { secrets } from '../../test-support/secrets'
import type { Graph } from '../../test-support/vocabulary'
import { readGraph, vocabularyErrors } from '../../test-support/vocabulary'
import { renderPage } from '../../src/entry-server'
import { exceptionalHours, weeklyHours } from '../../src/structured-data/opening-hours'

let cms: FakeCms
let server: FastifyInstance

const [harbor] = locations.locations
const category = { name: 'Worry', slug: 'worry', introduction: 'About worry.', postCount: 1, writtenIn: ['en'] }
const ann = { ...post.authors[0]!, license: { type: 'Psychologist', state: 'California', number: 'PSY 00000' } }
const reviewed = { ...post, category: { name: 'Worry', slug: 'worry' }, authors: [ann], reviewer: ann, reviewedOn: '2026-02-03', cover: { name: 'a-1600x900-0123abcd', width: 1600, height: 900, alt: '' } }

beforeEach(async () => {
  cms = await startFakeCms()
  publishContent(cms)
  publishPosts(cms, [reviewed])
  const photo = { name: 'ann-800x800-0123abcd', width: 800, height: 800, alt: 'Ann Example' }
  const answers: Record<string, unknown> = {
    '/api/people/ann-example': { ...person, photo, license: ann.license, languages: ['English', 'Spanish'], locations: [{ name: 'Harbor', slug: 'harbor' }] },
    '/api/people': { people: [{ name: 'Ann Example', slug: 'ann-example', credentials: 'PhD', role: 'Psychologist', photo, language: 'en' }] },
    '/api/categories': { categories: [category] },
    '/api/categories/worry': category,
    '/api/pages/about': { writtenIn: ['en'], title: 'About us', slug: 'about', body: 'Us.', links: {}, formerHeadings: {}, metaDescription: null, updatedAt: '2026-03-01T12:00:00Z' },
    '/api/locations/harbor': {
      ...harbor, writtenIn: ['en'], language: 'en', phone: '(323) 555-0142', telehealthStates: ['California', 'Oregon'], introduction: '', links: {}, formerHeadings: {}, email: 'harbor@example.com',
      map: { name: 'map-800x600-0123abcd', width: 800, height: 600, alt: 'A map' }, timeZone: 'America/Los_Angeles',
      hours: [{ day: 'friday', opens: '18:00', closes: '02:00' }], exceptions: [{ date: '2999-12-24', closed: true, opens: null, closes: null, note: null }],
      parking: null, access: null, people: [{ name: 'Ann Example', slug: 'ann-example', credentials: '', role: 'Psychologist', photo: null, language: 'en' }],
    },
  }
  for (const [path, body] of Object.entries(answers)) cms.answers.set(`GET ${path}`, { status: 200, body })
  const settings = readSettings(webSettings, { SITE_URL: 'https://practice.example', CMS_INTERNAL_URL: cms.origin, ...secrets })
  server = await createSiteServer(settings, async () => ({
    renderPage, release: undefined, headTags: () => '', styleSheetTag: '', policy: {}, drawingFonts: cachedDrawingFonts, serveAssets: async () => undefined,
  }))
})
afterEach(async () => {
  await server.close()
  await cms.close()
})

const blocksOn = async (path: string): Promise<string[]> => {
  const { body } = await server.inject({ url: path })
  return [...new JSDOM(body).window.document.head.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => textContent ?? '')
}
const thingsOn = async (path: string): Promise<Graph> => {
  const [block = '', ...others] = await blocksOn(path)
  expect(others).toEqual([])
  return readGraph(block)
}
const find = (things: Graph, type: string) => things.find((thing) => thing['@type'] === type)

test.each([
  ['/', ['MedicalOrganization', 'WebSite']],
  ['/articles', ['CollectionPage', 'MedicalOrganization', 'WebSite']],
  ['/articles/on-worry', ['MedicalWebPage', 'Article', 'MedicalOrganization', 'WebSite']],
  ['/topics/worry', ['CollectionPage', 'MedicalOrganization', 'WebSite']],
  ['/people', ['CollectionPage', 'MedicalOrganization', 'WebSite']],
  ['/people/ann-example', ['ProfilePage', 'MedicalOrganization', 'WebSite']],
  ['/locations', ['CollectionPage', 'MedicalOrganization', 'WebSite']],
  ['/locations/harbor', ['WebPage', 'MedicalBusiness', 'MedicalOrganization', 'WebSite']],
  ['/contact', ['ContactPage', 'MedicalOrganization', 'WebSite']],
  ['/accessibility', ['WebPage', 'MedicalOrganization', 'WebSite']],
  ['/about', ['WebPage', 'MedicalOrganization', 'WebSite']],
])('%s says what it is in the words of schema.org', async (path, types) => {
  const things = await thingsOn(path)
  expect(things.map((thing) => thing['@type'])).toEqual(types)
  expect(vocabularyErrors(things)).toEqual([])
})

describe('a page in Spanish', () => {
  test.each([
    ['/es', ['MedicalOrganization', 'WebSite']],
    ['/es/articles/on-worry', ['MedicalWebPage', 'Article', 'MedicalOrganization', 'WebSite']],
    ['/es/locations/harbor', ['WebPage', 'MedicalBusiness', 'MedicalOrganization', 'WebSite']],
    ['/es/accessibility', ['WebPage', 'MedicalOrganization', 'WebSite']],
    ['/es/about', ['WebPage', 'MedicalOrganization', 'WebSite']],
  ])('%s says so in its own words, of the same things', async (path, types) => {
    const things = await thingsOn(path)
    expect(things.map((thing) => thing['@type'])).toEqual(types)
    expect(vocabularyErrors(things)).toEqual([])
    const text = JSON.stringify(things)
    expect(text).toContain('"inLanguage":"es-US"')
    expect(text).not.toMatch(/en-US|Home page|"Articles"|practice\.example\/(?:articles|locations|people|about|accessibility)(?!\/[\w-]+#)/)
  })
  test('that is not translated says nothing', async () => {
    cms.answers.set('GET /api/posts/on-worry?language=es', { status: 404, body: { error: { code: 'not_found', message: 'Nothing.', fields: [] } } })
    expect(await blocksOn('/es/articles/on-worry')).toEqual([])
  })
})

test('the home page says how to search', async () => {
  expect(find(await thingsOn('/'), 'WebSite')).toMatchObject({
    potentialAction: { '@type': 'SearchAction', target: { urlTemplate: 'https://practice.example/search?q={words}' }, 'query-input': 'required name=words' },
  })
})

test('the checker finds what is not in the vocabulary', () => {
  const wrong: [Graph, RegExp][] = [
    [[{ '@type': 'Psychotherapist' }], /there is no type/],
    [[{ '@type': 'Article', reviewedBy: { '@type': 'Person' } }], /no such property/],
    [[{ '@type': 'Article', datePublished: 'yesterday' }], /nothing that it can be/],
    [[{ '@type': 'Article', author: { '@type': 'Place', name: 'x' } }], /nothing that it can be/],
    [[{ '@type': 'OpeningHoursSpecification', dayOfWeek: 'friday' }], /nothing that it can be/],
    [[{ '@type': 'Article', author: { '@id': 'https://practice.example/#nobody' } }], /nothing on the page is/],
  ]
  for (const [things, error] of wrong) expect(vocabularyErrors(things).join('\n')).toMatch(error)
})

test('an article names who wrote it, who reviewed it and when, and the way to it', async () => {
  const things = await thingsOn('/articles/on-worry')
  expect(find(things, 'MedicalWebPage')).toMatchObject({
    lastReviewed: '2026-02-03',
    reviewedBy: { '@type': 'Person', name: 'Ann Example', honorificSuffix: 'PhD', hasCredential: { name: 'Psychologist', identifier: 'PSY 00000', recognizedBy: { name: 'California' } } },
    breadcrumb: { itemListElement: [{ name: 'Home page' }, { name: 'Articles' }, { name: 'Worry', item: { '@id': 'https://practice.example/topics/worry' } }, { name: 'On worry', position: 4 }] },
  })
  expect(find(things, 'Article')).toMatchObject({ headline: 'On worry', author: [{ name: 'Ann Example', url: 'https://practice.example/people/ann-example' }], datePublished: '2026-03-01T12:00:00Z' })
})

test('an article that nobody reviewed does not say so', async () => {
  publishPosts(cms, [{ ...reviewed, reviewedOn: null, authors: [] }])
  const things = await thingsOn('/articles/on-worry')
  expect(find(things, 'MedicalWebPage')).not.toHaveProperty('reviewedBy')
  expect(find(things, 'Article')?.author).toEqual({ '@id': 'https://practice.example/#practice' })
  expect(vocabularyErrors(things)).toEqual([])
})

test('a place says where it is, whom it serves and when it is open', async () => {
  expect(find(await thingsOn('/locations/harbor'), 'MedicalBusiness')).toMatchObject({
    name: 'Test Practice, Harbor',
    telephone: '(323) 555-0142',
    areaServed: [{ '@type': 'City', name: 'Testville' }, { '@type': 'State', name: 'California' }, { '@type': 'State', name: 'Oregon' }],
    openingHoursSpecification: [{ dayOfWeek: ['Friday'], opens: '18:00', closes: '02:00' }],
    specialOpeningHoursSpecification: [{ validFrom: '2999-12-24', validThrough: '2999-12-24', opens: '00:00', closes: '00:00' }],
  })
})

describe('opening hours', () => {
  const on = (...slots: [OpeningSlot['day'], string, string][]) =>
    weeklyHours(slots.map(([day, opens, closes]) => ({ day, opens, closes }))).map(({ dayOfWeek, opens, closes }) => [dayOfWeek, opens, closes])
  test('that several days share are said once', () => {
    expect(on(['monday', '09:00', '12:00'], ['monday', '13:00', '17:00'], ['tuesday', '09:00', '12:00'])).toEqual([[['Monday', 'Tuesday'], '09:00', '12:00'], [['Monday'], '13:00', '17:00']])
  })
  test('across midnight, until midnight and around the clock are said so that nobody takes them for closed', () => {
    expect(on(['sunday', '22:00', '02:00'])).toEqual([[['Sunday'], '22:00', '02:00']])
    expect(on(['sunday', '18:00', '00:00'])).toEqual([[['Sunday'], '18:00', '23:59']])
    expect(on(['sunday', '00:00', '00:00'])).toEqual([[['Sunday'], '00:00', '23:59']])
    expect(on(['sunday', '09:00', '09:00'])).toEqual([[['Sunday'], '09:00', '23:59'], [['Monday'], '00:00', '09:00']])
  })
  test('of one day are of the next one after midnight', () => {
    const whole = { date: '2026-12-31', closed: false, opens: '09:00', closes: '09:00', note: null }
    expect(exceptionalHours([whole]).map(({ validFrom, opens, closes }) => [validFrom, opens, closes])).toEqual([['2026-12-31', '09:00', '23:59'], ['2027-01-01', '00:00', '09:00']])
  })
})

describe('questions and answers', () => {
  const questionsOf = async (body: string) => {
    publishPosts(cms, [{ ...reviewed, body }])
    const things = await thingsOn('/articles/on-worry')
    expect(vocabularyErrors(things)).toEqual([])
    return find(things, 'FAQPage')?.mainEntity
  }
  test('are told as such', async () => {
    const body = [
      '## Is it normal?', 'Yes & *often*.[^1] See [this](post:abc123).', '- One', '- Two', '### A part', 'Of it, 1 < 2.', '## Will it pass?', 'It "does".', '## And so on', 'No question.', '[^1]: A note.',
    ].join('\n\n')
    expect(await questionsOf(body)).toMatchObject([
      { '@type': 'Question', name: 'Is it normal?', acceptedAnswer: { text: 'Yes & often. See this. One Two A part Of it, 1 < 2.' } },
      { '@type': 'Question', name: 'Will it pass?', acceptedAnswer: { text: 'It "does".' } },
    ])
  })
  test('are not made of one heading that asks, or of whole chapters', async () => {
    expect(await questionsOf('## Is it normal?\n\nYes.\n\n## No question\n\nText.')).toBeUndefined()
    expect(await questionsOf(`## Is it?\n\n${'Long. '.repeat(300)}\n\n## Is it not?\n\nNo.`)).toBeUndefined()
  })
})

test('a title that holds markup ends neither the block nor the page', async () => {
  const title = '</script><script>alert(1)</script><!-- <script> \u2028'
  publishPosts(cms, [{ ...reviewed, title, excerpt: title, category: { name: title, slug: 'worry' } }])
  const { body } = await server.inject({ url: '/articles/on-worry' })
  const things = await thingsOn('/articles/on-worry')
  expect(find(things, 'Article')?.headline).toBe(title)
  expect(vocabularyErrors(things)).toEqual([])
  expect(body).not.toContain('<script>alert')
  const page = new JSDOM(body).window.document
  expect([...page.querySelectorAll('script')].map(({ type }) => type)).toEqual(['application/ld+json', 'application/json'])
})

test('an article stays small', async () => {
  const { body } = await server.inject({ url: '/articles/on-worry' })
  const [block = ''] = await blocksOn('/articles/on-worry')
  const bytes = (text: string) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length
  const added = bytes(body) - bytes(body.replace(block.replaceAll('<', '\\u003c'), ''))
  console.log(`Structured data adds ${added} bytes to an article of ${bytes(body)} compressed bytes.`)
  expect(added).toBeLessThan(1500)
})

test('nothing is said about pages that are not there', async () => {
  for (const path of ['/articles/nothing', '/articles/taken-down', '/contact/received/HT-7K3M-Q9XR']) expect(await blocksOn(path), path).toEqual([])
})
