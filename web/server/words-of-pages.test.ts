import { pathIn } from '@practice/shared/languages/languages'
import { readSettings, webSettings } from '@practice/shared/settings/check'
import type { FastifyInstance } from 'fastify'
import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { cachedDrawingFonts } from '../build/drawing-fonts'
import { renderPage } from '../src/entry-server'
import { comments, locations, person, post, publishContent, publishPosts, site } from '../test-support/content'
import type { FakeCms } from '../test-support/fake-cms'
import { startFakeCms } from '../test-support/fake-cms'
import { withoutMarked } from '../test-support/mark-words'
import { secrets } from '../test-support/secrets'
import { createSiteServer } from './site-server'

// Mocks come before imports.
const { markWords } = await vi.hoisted(() => import('../test-support/mark-words'))

// Every sentence of the message files stands between marks here, in both languages.
vi.mock(import('../src/messages/en'), async (original) => ({ messages: markWords((await original()).messages) }))
vi.mock(import('../src/messages/es'), async (original) => ({ messages: markWords((await original()).messages) }))
vi.mock(import('../src/messages/en/accessibility'), async (original) => ({ accessibility: markWords((await original()).accessibility) }))
vi.mock(import('../src/messages/es/accessibility'), async (original) => ({ accessibility: markWords((await original()).accessibility) }))
vi.mock(import('../src/messages/en/preview'), async (original) => ({ preview: markWords((await original()).preview) }))
vi.mock(import('../src/messages/es/preview'), async (original) => ({ preview: markWords((await original()).preview) }))
vi.mock(import('../src/messages/en/privacy'), async (original) => ({ privacy: markWords((await original()).privacy) }))
vi.mock(import('../src/messages/es/privacy'), async (original) => ({ privacy: markWords((await original()).privacy) }))

const license = { type: 'Psychologist', state: 'California', number: 'PSY 00000' }
const supervisor = { name: 'Bo Example', slug: 'bo-example', credentials: 'PhD' }
const ann = { ...post.authors[0]!, license, supervisor }
const image = { name: 'a-1600x900-0123abcd', width: 1600, height: 900, alt: 'Hills' }
const topic = { name: 'Worry', slug: 'worry' }
const category = { ...topic, introduction: 'About worry.', postCount: 1, writtenIn: ['en', 'es'] }
const sections = ['One', 'Two', 'Three'].map((title) => `## ${title}\n\nWords.`).join('\n\n')
const full = {
  ...post, writtenIn: ['en', 'es'] as ('en' | 'es')[], category: topic, authors: [ann, { ...ann, name: 'Ivy Example', slug: 'ivy-example' }], reviewer: ann, reviewedOn: '2026-02-03', updatedOn: '2026-04-01T12:00:00Z',
  cover: image, sensitive: true, body: sections, commentsCloseAt: '2999-01-01T00:00:00Z',
}
const closed = { ...full, slug: 'closed', commentsOpen: false, related: [{ title: 'Other', slug: 'other', excerpt: 'More.', cover: null, category: null, authors: [], publishedOn: '2026-03-01T12:00:00Z', readingMinutes: 2, featured: false, offersMarkdown: true }] }
const ownPerson = { ...person, license, supervisor, pronouns: 'they', photo: image, locations: [{ name: 'Harbor', slug: 'harbor' }] }
const { bio: _, links: __, formerHeadings: ___, ...personInList } = ownPerson
const place = {
  ...locations.locations[0]!, phone: '(323) 555-0142', telehealthStates: ['California', 'Oregon'], writtenIn: ['en'], language: 'en', introduction: 'Come in.', links: {}, formerHeadings: {}, email: 'harbor@example.com', map: image,
  timeZone: 'America/Los_Angeles', hours: [{ day: 'friday', opens: '18:00', closes: '02:00' }], exceptions: [{ date: '2999-12-24', closed: true, opens: null, closes: null, note: 'Holiday' }], parking: 'Behind.', access: 'A ramp.',
  people: [{ name: person.name, slug: person.slug, credentials: person.credentials, role: person.role, photo: null, language: 'en' }],
}
const standing = { writtenIn: ['en', 'es'], title: 'Standing', body: 'Us.', links: {}, formerHeadings: {}, metaDescription: null, updatedAt: '2026-03-01T12:00:00Z' }
const ownComment = { id: 'c1', name: 'Bea', text: 'Thank you.', shownText: 'Thank.', changed: true, changeable: true, post: { slug: 'on-worry', title: 'On worry' } }
const enquiry = { reference: 'HT-7K3M-Q9XR', receivedAt: '2026-03-01T12:00:00.000Z' }
const tokenFor = (name: string) => `${name}.${'a'.repeat(43)}`
const enquiryToken = (state: string) => `HT-7K3M-Q9XR.${state.padEnd(43, 'a').slice(0, 43).replaceAll('_', '-')}`

const states = { comment: ['waiting', 'published', 'declined', 'withdrawn'], mail: ['unconfirmed', 'on', 'off'], enquiry: ['received', 'being_looked_at', 'answered', 'closed', 'withdrawn'] }
const content: Record<string, unknown> = {
  '/api/site': { ...site, languages: ['en', 'es'] },
  '/api/people/ann-example': ownPerson,
  '/api/people': { people: [{ name: personInList.name, slug: personInList.slug, credentials: personInList.credentials, role: personInList.role, photo: image, language: 'en' }] },
  '/api/categories': { categories: [category, { ...category, name: 'Grief', slug: 'grief' }] },
  '/api/categories/worry': category,
  '/api/categories/grief': { ...category, name: 'Grief', slug: 'grief', postCount: 0 },
  '/api/posts?category=grief': { posts: [], pagination: { page: 1, pageCount: 1, total: 0 } },
  '/api/posts/closed/comments': { comments: [] },
  '/api/posts/on-worry/comments': {
    comments: [...comments.comments, { ...comments.comments[0]!, id: 'c3', edited: true, byPractice: true }, { ...comments.comments[0]!, id: 'c4', parentId: 'c3', name: '', text: '', withdrawn: true }, { ...comments.comments[0]!, id: 'c5', parentId: 'c4' }],
  },
  '/api/locations/harbor': place,
  '/api/previews/post': { kind: 'post', state: 'unpublished', post: full },
  '/api/previews/location': { kind: 'location', state: 'changed', location: place },
  '/api/pages/privacy': { ...standing, slug: 'privacy' },
  '/api/form-token?purpose=comment': { token: 'comment-token' },
  ...Object.fromEntries(states.comment.map((state) => [`/api/own-comments/${tokenFor(state)}`, { ...ownComment, state }])),
  ...Object.fromEntries(states.mail.map((state) => [`/api/reply-mails/${tokenFor(state)}`, { state, comment: { id: 'c1', post: ownComment.post } }])),
  ...Object.fromEntries(states.enquiry.map((state) => [`/api/own-enquiries/${enquiryToken(state)}`, { ...enquiry, state }])),
}

/** Whatever the practice and its readers have written. */
const written = new Set<string>()
const collect = (value: unknown): void => {
  if (typeof value === 'string') for (const line of value.split('\n')) written.add(line.replace(/^#+ /, '').trim())
  else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect)
}
/** Names, what is searched for below, and pieces of what the practice has written. */
const known = ['OpenStreetMap', 'Google Maps', 'suicide', 'worrry', 'nothing', 'worry', 'small', 'We are a', 'practice.']

let cms: FakeCms
let server: FastifyInstance

beforeAll(async () => {
  cms = await startFakeCms()
  publishContent(cms)
  publishPosts(cms, [full, closed])
  for (const [path, body] of Object.entries(content)) cms.answers.set(`GET ${path}`, { status: 200, body })
  for (const { body } of [...cms.answers.values()].filter((answer) => typeof answer === 'object')) collect(body)
  for (const words of known) written.add(words)
  const settings = readSettings(webSettings, { SITE_URL: 'https://practice.example', CMS_INTERNAL_URL: cms.origin, ...secrets })
  server = await createSiteServer(settings, async () => ({ renderPage, release: undefined, headTags: () => '', styleSheetTag: '', policy: {}, drawingFonts: cachedDrawingFonts, serveAssets: async () => undefined }))
})
afterAll(async () => {
  await server.close()
  await cms.close()
})

const shown = ['aria-label', 'title', 'alt', 'placeholder']
/**
 * Dates and time zones come from `Intl`; initials, paths and numbers of guidelines say the same everywhere; what was found is in pieces;
 * and one sentence is in Spanish on every page, for whoever cannot read the rest.
 */
const notOfMessages = [
  'script', 'time', 'code', '.hours-table__zone', '.statement__criteria', '.monogram', '.handout-end__origin', '.search-result__title', '.search-result__excerpt', '.crisis-card__spanish',
].join(', ')

/** Words of a page that stand in no message file and that nobody has written into the CMS. */
const straysOn = (body: string): string[] => {
  const { document } = new JSDOM(body).window
  for (const element of document.querySelectorAll(notOfMessages)) element.remove()
  const texts: string[] = []
  const walker = document.createTreeWalker(document.documentElement, 4)
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '')
  for (const element of document.querySelectorAll('*')) {
    for (const name of shown) if (element.hasAttribute(name) && element.tagName !== 'LINK') texts.push(element.getAttribute(name) ?? '')
  }
  for (const meta of document.querySelectorAll('meta[name=description], meta[property="og:title"], meta[property="og:description"]')) texts.push(meta.getAttribute('content') ?? '')
  return texts.flatMap((text) => {
    const longestFirst = [...written].filter((words) => words !== '').sort((one, other) => other.length - one.length)
    const rest = longestFirst.reduce((left, words) => left.replaceAll(words, ''), withoutMarked(text))
    return /\p{L}{2}/u.test(rest) ? [text.trim()] : []
  })
}

const pages = [
  '/', '/articles', '/articles/on-worry', '/articles/on-worry?reply=c1', '/articles/closed', '/topics/worry', '/topics/grief', '/people', '/people/ann-example', '/locations', '/locations/harbor', '/contact', '/contact/kept', '/accessibility',
  '/preview/post', '/preview/location', '/preview/nothing', '/privacy', '/search', '/search?q=worry', '/search?q=suicide', '/search?q=worrry', '/search?q=nothing', '/comments/kept', '/articles/nothing', '/articles/taken-down', `/comments/${tokenFor('nobody')}`, `/comments/mail/${tokenFor('nobody')}`,
  ...states.comment.map((state) => `/comments/${tokenFor(state)}`), ...states.mail.map((state) => `/comments/mail/${tokenFor(state)}`), ...states.enquiry.map((state) => `/contact/received/${enquiryToken(state)}`),
]

describe.each(['en', 'es'] as const)('in %s', (language) => {
  test.each(pages)('every word of %s is from a message file or from the practice', async (path) => {
    const { body } = await server.inject({ url: pathIn(language, path) })
    expect(body).toContain('⟦')
    expect(straysOn(body)).toEqual([])
  })

  test.each([
    ['/contact', { name: 'A' }],
    ['/articles/on-worry', { name: 'Ann Lee', email: 'a@example.com', text: 'Call 323 555 0100, I am a client of yours and want to die.' }],
    ['/articles/on-worry', { name: '' }],
    [`/comments/${tokenFor('waiting')}`, { name: '' }],
  ])('so is what %s says of a form', async (path, fields) => {
    const { body } = await server.inject({ method: 'POST', url: pathIn(language, path), headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams(fields).toString() })
    const typed = Object.values<string>(fields)
    expect(straysOn(body).filter((text) => !typed.includes(text))).toEqual([])
  })
})
