import type { Post } from '@practice/shared/posts/contract'
import { readSettings, webSettings } from '@practice/shared/settings/check'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cachedDrawingFonts } from '../build/drawing-fonts'
import { renderPage } from '../src/entry-server'
import { locations, person, post, publishContent, site } from '../test-support/content'
import type { FakeCms } from '../test-support/fake-cms'
import { startFakeCms } from '../test-support/fake-cms'
import { secrets } from '../test-support/secrets'
import { createSiteServer } from './site-server'

const origin = 'https://practice.example'
const spanishSite = {
  ...site,
  languages: ['en', 'es'],
  tagline: 'Un lugar para pruebas',
  promise: 'Escuchamos.',
  navigation: [{ label: 'Ubicaciones', path: '/es/locations' }, { label: 'Artículos', path: '/es/articles' }],
  contactIntroduction: 'Use este formulario.',
  responseTime: 'en dos días',
}

let cms: FakeCms
let server: FastifyInstance

beforeEach(async () => {
  cms = await startFakeCms()
  publishContent(cms)
  cms.answers.set('GET /api/site', { status: 200, body: { ...site, languages: ['en', 'es'] } })
  cms.answers.set('GET /api/site?language=es', { status: 200, body: spanishSite })
  publishInSpanish([])
  const settings = readSettings(webSettings, { SITE_URL: origin, CMS_INTERNAL_URL: cms.origin, ...secrets })
  server = await createSiteServer(settings, async () => ({ renderPage, release: undefined, headTags: () => '', styleSheetTag: '', policy: {}, drawingFonts: cachedDrawingFonts, serveAssets: async () => undefined }))
})
afterEach(async () => {
  await server.close()
  await cms.close()
})

const missing = { status: 404, body: { error: { code: 'not_found', message: 'Not yet.', fields: [] } } }

/** What the CMS answers in Spanish when these articles are translated. */
const publishInSpanish = (posts: readonly Post[]): void => {
  const summaries = posts.map(({ title, slug, excerpt, cover, category, authors, publishedOn, readingMinutes, featured, offersMarkdown }) => ({
    title, slug, excerpt, cover, category, publishedOn, readingMinutes, featured, offersMarkdown, authors: authors.map(({ name, slug: author, credentials }) => ({ name, slug: author, credentials })),
  }))
  const list = { posts: summaries, pagination: { page: 1, pageCount: 1, total: posts.length } }
  cms.answers.set('GET /api/posts?featured=true&language=es', { status: 200, body: { ...list, posts: [], pagination: { page: 1, pageCount: 0, total: 0 } } })
  cms.answers.set('GET /api/posts?page=1&language=es', { status: 200, body: list })
  cms.answers.set('GET /api/posts?language=es', { status: 200, body: list })
  cms.answers.set('GET /api/locations?language=es', { status: 200, body: locations })
  cms.answers.set('GET /api/categories?language=es', { status: 200, body: { categories: [] } })
  for (const post of posts) cms.answers.set(`GET /api/posts/${post.slug}?language=es`, { status: 200, body: post })
}

const get = async (url: string) => server.inject({ url })

describe('a page that is there in two languages', () => {
  test('says so, and leads to the other one and back', async () => {
    const [english, spanish] = [(await get('/contact')).body, (await get('/es/contact')).body]
    expect(spanish).toContain('<html lang="es-US">')
    expect(spanish).toContain('<h1 tabindex="-1">Escríbanos</h1>')
    expect(spanish).toContain(`<link rel="canonical" href="${origin}/es/contact"/>`)
    expect(spanish).toContain('property="og:locale" content="es_US"')
    expect(spanish).toContain('href="/contact" lang="en" hrefLang="en">English</a>')
    expect(english).toContain('href="/es/contact" lang="es" hrefLang="es">Español</a>')
    for (const body of [english, spanish]) {
      expect(body).toContain(`<link rel="alternate" hrefLang="en" href="${origin}/contact"/>`)
      expect(body).toContain(`<link rel="alternate" hrefLang="es" href="${origin}/es/contact"/>`)
      expect(body).toContain(`<link rel="alternate" hrefLang="x-default" href="${origin}/contact"/>`)
    }
  })

  test('has an address of its own for the home page, kept like any other', async () => {
    expect((await get('/es')).body).toContain('<h1 class="hero__title" tabindex="-1">Escuchamos.</h1>')
    const { statusCode, headers } = await get('/es/')
    expect([statusCode, headers.location]).toEqual([301, '/es'])
  })

  test('offers its own feeds, and structured data in its language', async () => {
    const { body } = await get('/es')
    expect(body).toMatch(/<link rel="alternate" type="application\/rss\+xml" title="[^"]+" href="\/es\/feed\.xml"\/>/)
    expect(body).toMatch(/application\/ld\+json.*"inLanguage":"es-US"/)
    expect(body).not.toMatch(/href="\/feed\.xml"/)
  })
})

describe('what is not translated', () => {
  test('says so in Spanish and leads to the article, which no search engine finds there', async () => {
    cms.answers.set('GET /api/posts/on-worry?language=es', missing)
    const { statusCode, body } = await get('/es/articles/on-worry')
    expect(statusCode).toBe(200)
    expect(body).toContain('Este artículo está en inglés')
    expect(body).toContain('<a href="/articles/on-worry" lang="en" hrefLang="en">On worry</a>')
    expect(body).toContain('<meta name="robots" content="noindex"/>')
    expect(body).not.toContain('rel="canonical"')
  })

  test('is said of a topic and a page too, and never of what is nowhere', async () => {
    cms.answers.set('GET /api/categories/anxiety', { status: 200, body: { name: 'Anxiety', slug: 'anxiety', introduction: 'On anxiety.', postCount: 1, writtenIn: ['en'] } })
    cms.answers.set('GET /api/categories/anxiety?language=es', missing)
    const topic = await get('/es/topics/anxiety')
    expect([topic.statusCode, topic.body.includes('Esta página está en inglés'), topic.body.includes('>Anxiety</a>')]).toEqual([200, true, true])
    expect((await get('/es/no-such-page')).statusCode).toBe(404)
  })

  test('is not found in Spanish when it is not there in English either', async () => {
    const { statusCode, body } = await get('/es/articles/nothing')
    expect(statusCode).toBe(404)
    expect(body).toContain('No encontramos esta página')
    expect(body).toContain('href="/es/contact"')
  })

  test('has its former address in Spanish too', async () => {
    cms.answers.set('GET /api/redirects?path=%2Farticles%2Fold-name&language=es', { status: 200, body: { status: 301, location: '/articles/on-worry' } })
    const { statusCode, headers } = await get('/es/articles/old-name')
    expect([statusCode, headers.location]).toEqual([301, '/es/articles/on-worry'])
  })

  test.each(['/es/sitemap.xml', '/es/es'])('%s is nothing', async (path) => {
    expect((await get(path)).statusCode).toBe(404)
  })
})

describe('an article that is translated', () => {
  const translated: Post = { ...post, title: 'Sobre la preocupación', excerpt: 'Para qué sirve.', body: 'Una frase inconfundible.', links: {}, formerHeadings: {}, writtenIn: ['en', 'es'] }
  beforeEach(() => {
    publishInSpanish([translated])
    cms.answers.set('GET /api/posts/on-worry', { status: 200, body: { ...post, writtenIn: ['en', 'es'] } })
  })

  test('is there at its address in Spanish, and both languages name each other', async () => {
    const [english, spanish] = [(await get('/articles/on-worry')).body, (await get('/es/articles/on-worry')).body]
    expect(spanish).toContain('<h1 tabindex="-1">Sobre la preocupación</h1>')
    expect(spanish).toContain('Una frase inconfundible.')
    expect(spanish).toContain(`<link rel="canonical" href="${origin}/es/articles/on-worry"/>`)
    expect(spanish).not.toContain('text/markdown')
    for (const body of [english, spanish]) {
      expect(body).toContain(`<link rel="alternate" hrefLang="en" href="${origin}/articles/on-worry"/>`)
      expect(body).toContain(`<link rel="alternate" hrefLang="es" href="${origin}/es/articles/on-worry"/>`)
    }
    expect(spanish).toContain('href="/es/people/ann-example"')
  })

  test('is on the home page and in the list, which says that there is more in English', async () => {
    expect((await get('/es')).body).toContain('href="/es/articles/on-worry">Sobre la preocupación</a>')
    const list = (await get('/es/articles')).body
    expect(list).toContain('href="/es/articles/on-worry">Sobre la preocupación</a>')
    expect(list).toContain('<a href="/articles" lang="en" hrefLang="en">All articles</a>')
  })

  test('stands in the sitemap with the day of its own words', async () => {
    const documents = [{ path: '/articles/on-worry', updatedOn: '2026-03-01T12:00:00.000Z', picture: null, translations: [{ language: 'es', updatedOn: '2026-04-02T12:00:00.000Z' }] }]
    cms.answers.set('GET /api/sitemap', { status: 200, body: { documents } })
    expect((await get('/sitemap.xml')).body).toContain(`<loc>${origin}/es/articles/on-worry</loc><lastmod>2026-04-02T12:00:00.000Z</lastmod>`)
  })

  test('is not named as an alternate where nobody has translated it', async () => {
    cms.answers.set('GET /api/posts/on-worry', { status: 200, body: post })
    expect((await get('/articles/on-worry')).body).not.toContain('hrefLang="es" href')
  })
})

test('a person whose words are in English is there in Spanish, and says so', async () => {
  publishInSpanish([])
  cms.answers.set('GET /api/people/ann-example?language=es', { status: 200, body: person })
  cms.answers.set('GET /api/posts?author=ann-example&language=es', { status: 200, body: { posts: [], pagination: { page: 1, pageCount: 0, total: 0 } } })
  const { body } = await get('/es/people/ann-example')
  expect(body).toContain('está en inglés por ahora')
  expect(body).toMatch(/<div lang="en">.*I listen\./s)
  // So that it is not read out with a Spanish voice.
  expect(body).toMatch(/<p class="person-header__role" lang="en">/)
})

test('a language in which nobody has written leads to the first one', async () => {
  cms.answers.set('GET /api/site', { status: 200, body: site })
  cms.answers.set('GET /api/site?language=es', { status: 404, body: { error: { code: 'not_found', message: 'Not yet.', fields: [] } } })
  const { statusCode, headers } = await get('/es/contact')
  expect([statusCode, headers.location]).toEqual([302, `${origin}/contact`])
  const { body } = await get('/contact')
  expect(body).not.toMatch(/Español|hrefLang/)
})

test('the sitemap names the pages of both languages', async () => {
  cms.answers.set('GET /api/sitemap', { status: 200, body: { documents: [{ path: '/locations/harbor', updatedOn: '2026-03-01T12:00:00.000Z', picture: null, translations: [] }, { path: '/articles/on-worry', updatedOn: '2026-03-01T12:00:00.000Z', picture: null, translations: [] }] } })
  const { body } = await get('/sitemap.xml')
  expect(body).toContain(`<loc>${origin}/es/locations/harbor</loc>`)
  expect(body).toContain(`<loc>${origin}/es</loc>`)
  expect(body).not.toContain('/es/articles/')
})

const token = `HT-7K3M-Q9XR.${'a'.repeat(43)}`

test('a form says in Spanish what is wrong, and sends its language along', async () => {
  cms.answers.set('POST /api/enquiries', { status: 201, body: { reference: 'HT-7K3M-Q9XR', token } })
  const post = (fields: Record<string, string>) =>
    server.inject({ method: 'POST', url: '/es/contact', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams(fields).toString() })
  const answers = { name: 'Ana', contactMethod: 'email', voicemail: 'no', place: locations.locations[0]!.slug, preferredTime: 'no_preference', consent: 'yes', token: 't' }
  const refused = await post(answers)
  expect(refused.statusCode).toBe(400)
  expect(refused.body).toContain('Escriba su correo electrónico para que podamos escribirle.')
  expect(refused.body).toContain('<title>Error: Contacto')
  const sent = await post({ ...answers, email: 'ana@example.org' })
  expect([sent.statusCode, sent.headers.location]).toEqual([303, `/es/contact/received/${token}`])
  expect(JSON.parse(cms.received.at(-1)!.body)).toMatchObject({ language: 'es' })
  cms.answers.set(`GET /api/own-enquiries/${token}`, { status: 200, body: { reference: 'HT-7K3M-Q9XR', state: 'received', receivedAt: '2026-03-01T12:00:00.000Z' } })
  const receipt = await get(`/es/contact/received/${token}`)
  expect(receipt.body).toContain('Gracias, recibimos su mensaje')
  expect([receipt.headers['cache-control'], receipt.headers['referrer-policy']]).toEqual(['no-store', 'no-referrer'])
  expect(/<form[^>]* action="([^"]+)"/.exec(receipt.body)?.[1]).toBe(`/es/contact/received/${token}`)
})
