import { readSettings, webSettings } from '@practice/shared/settings/check'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cachedDrawingFonts } from '../build/drawing-fonts'
import { renderPage } from '../src/entry-server'
import { locations, publishContent, site } from '../test-support/content'
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
  navigation: [{ label: 'Ubicaciones', path: '/es/locations' }, { label: 'Artículos (en inglés)', path: '/articles' }],
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
  const settings = readSettings(webSettings, { SITE_URL: origin, CMS_INTERNAL_URL: cms.origin, ...secrets })
  server = await createSiteServer(settings, async () => ({ renderPage, release: undefined, headTags: () => '', styleSheetTag: '', policy: {}, drawingFonts: cachedDrawingFonts, serveAssets: async () => undefined }))
})
afterEach(async () => {
  await server.close()
  await cms.close()
})

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

  test('offers no feed and no structured data in the wrong language', async () => {
    const { body } = await get('/es')
    expect(body).not.toMatch(/application\/(?:ld\+json|rss\+xml)/)
  })
})

describe('what is not translated', () => {
  test('says so in Spanish and leads to the article, which no search engine finds there', async () => {
    const { statusCode, body } = await get('/es/articles/on-worry')
    expect(statusCode).toBe(200)
    expect(body).toContain('Este artículo está en inglés')
    expect(body).toContain('<a href="/articles/on-worry" lang="en" hrefLang="en">On worry</a>')
    expect(body).toContain('<meta name="robots" content="noindex"/>')
    expect(body).not.toContain('rel="canonical"')
  })

  test('is not found in Spanish when it is not there in English either', async () => {
    const { statusCode, body } = await get('/es/articles/nothing')
    expect(statusCode).toBe(404)
    expect(body).toContain('No encontramos esta página')
    expect(body).toContain('href="/es/contact"')
  })

  test('has its former address in Spanish too', async () => {
    const { statusCode, headers } = await get('/es/articles/old-name')
    expect([statusCode, headers.location]).toEqual([301, '/es/articles/on-worry'])
  })

  test.each(['/es/comments/abc.def', '/es/preview/abc', '/es/feed.xml', '/es/sitemap.xml', '/es/es'])('%s is nothing', async (path) => {
    expect((await get(path)).statusCode).toBe(404)
  })
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
  expect(body).not.toContain('/es/articles')
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
