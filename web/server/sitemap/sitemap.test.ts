import { readSettings, webSettings } from '@practice/shared/settings/check'
import type { SitemapResponse } from '@practice/shared/sitemap/contract'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cachedDrawingFonts } from '../../build/drawing-fonts'
import type { FakeCms } from '../../test-support/fake-cms'
import { startFakeCms } from '../../test-support/fake-cms'
import { site as practice } from '../../test-support/content'
import { secrets } from '../../test-support/secrets'
import { sitemapErrors } from '../../test-support/validate'
import { renderPage } from '../../src/entry-server'
import { createSiteServer } from '../site-server'
import { writeSitemap } from './add-sitemap'

const site = 'https://practice.example'
const written: SitemapResponse = {
  documents: [
    { path: '/topics/worry', updatedOn: '2026-03-01T12:00:00.000Z', picture: null, translations: [] },
    { path: '/articles/on-worry', updatedOn: '2026-03-02T12:00:00.000Z', picture: '/uploads/a&b.png', translations: [] },
  ],
}

let cms: FakeCms
let server: FastifyInstance
beforeEach(async () => {
  cms = await startFakeCms()
  cms.answers.set('GET /api/sitemap', { status: 200, body: written })
  cms.answers.set('GET /api/site', { status: 200, body: practice })
  const settings = readSettings(webSettings, { SITE_URL: site, CMS_INTERNAL_URL: cms.origin, ...secrets })
  server = await createSiteServer(settings, async () => ({ renderPage, release: undefined, headTags: () => '', styleSheetTag: '', policy: {}, drawingFonts: cachedDrawingFonts, serveAssets: async () => undefined }))
})
afterEach(async () => {
  await server.close()
  await cms.close()
})

test('the sitemap is valid and names every page with its picture and since when it is as it is', async () => {
  const { statusCode, headers, body } = await server.inject({ url: '/sitemap.xml' })
  expect([statusCode, headers['content-type']]).toEqual([200, 'application/xml; charset=utf-8'])
  expect(await sitemapErrors(body)).toEqual([])
  for (const path of ['/', '/articles', '/people', '/locations', '/contact', '/accessibility']) expect(body).toContain(`<loc>${site}${path}</loc>`)
  expect(body).toContain(
    `<url><loc>${site}/articles/on-worry</loc><lastmod>2026-03-02T12:00:00.000Z</lastmod><image:image><image:loc>${site}/uploads/a&#38;b.png</image:loc></image:image></url>`,
  )
  expect(body).not.toMatch(/feed\.xml|search/)
})

test('a sitemap of something else is not valid', async () => {
  expect(await sitemapErrors(writeSitemap(written, site).replace('<lastmod>2026', '<lastmod>soon'))).not.toEqual([])
})

test('no file holds more addresses than search engines read', () => {
  const many = Array.from({ length: 60_000 }, (_, index) => ({ path: `/articles/post-${index}`, updatedOn: '2026-03-01T12:00:00.000Z', picture: null, translations: [] }))
  expect(writeSitemap({ documents: many }, site).split('<url>')).toHaveLength(50_001)
})

test('robots.txt says where the sitemap is', async () => {
  const { body, headers } = await server.inject({ url: '/robots.txt' })
  expect(body).toBe(`User-agent: *\nDisallow: /api/\n\nSitemap: ${site}/sitemap.xml\n`)
  expect(headers['content-type']).toBe('text/plain; charset=utf-8')
})
