import { readSettings, webSettings } from '@practice/shared/settings/check'
import type { Post } from '@practice/shared/posts/contract'
import type { FastifyInstance } from 'fastify'
import RssParser from 'rss-parser'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { post, publishContent, publishPosts, summaryOf } from '../../test-support/content'
import { cachedDrawingFonts } from '../../build/drawing-fonts'
import type { FakeCms } from '../../test-support/fake-cms'
import { startFakeCms } from '../../test-support/fake-cms'
import { secrets } from '../../test-support/secrets'
import { atomErrors, jsonFeedErrors } from '../../test-support/validate'
import { renderPage } from '../../src/entry-server'
import { createSiteServer } from '../site-server'

const site = 'https://practice.example'

const rich: Post = {
  ...post,
  permanentId: 'rich2',
  slug: 'rich',
  title: 'Worry </title><script>alert(1)</script> & “quotes” ]]> \u0007 \ud800',
  excerpt: 'Less < more & ]]> all.',
  category: { name: 'Worry & fear', slug: 'worry' },
  cover: { name: 'cover-1600x900-0123abcd', width: 1600, height: 900, alt: 'A "quiet" bay' },
  body: [
    '## Part\n\nSee [the other](post:abc123#there), [below](#part), [the form](/contact) and [elsewhere](https://example.org/a?b=1&c=2).[^1]',
    '![A boat](/pictures/boat-800x600-0123abcd/whole-800.jpg)',
    'A path in words, href="/articles/other", stays as it is. Mind ]]> this.',
    '[^1]: A note.',
  ].join('\n\n'),
}
const sensitive: Post = { ...post, permanentId: 'hard3', slug: 'hard', title: 'A hard one', sensitive: true, body: 'The words of a hard text.' }

let cms: FakeCms
let server: FastifyInstance

beforeEach(async () => {
  cms = await startFakeCms()
  publishContent(cms)
  publishPosts(cms, [rich, post, sensitive])
  cms.answers.set('GET /api/categories/worry', { status: 200, body: { name: 'Worry & fear', slug: 'worry', introduction: 'All <b>about</b> it.', postCount: 1, writtenIn: ['en'] } })
  const settings = readSettings(webSettings, { SITE_URL: site, CMS_INTERNAL_URL: cms.origin, ...secrets })
  server = await createSiteServer(settings, async () => ({ renderPage, release: undefined, headTags: () => '', styleSheetTag: '', policy: {}, drawingFonts: cachedDrawingFonts, serveAssets: async () => undefined }))
})
afterEach(async () => {
  await server.close()
  await cms.close()
})

const get = async (url: string) => {
  const { statusCode, headers, body } = await server.inject({ url })
  return { status: statusCode, headers, body }
}

const title = 'Worry </title><script>alert(1)</script> & “quotes” ]]>'

describe.each(['', '/topics/worry', '/people/ann-example'])('the feeds of “%s”', (page) => {
  test('are valid', async () => {
    expect(await atomErrors((await get(`${page}/atom.xml`)).body)).toEqual([])
    expect(await jsonFeedErrors((await get(`${page}/feed.json`)).body)).toEqual([])
    expect((await new RssParser().parseString((await get(`${page}/feed.xml`)).body)).items).toHaveLength(3)
  })

  test('say what they are and where they are', async () => {
    for (const [file, type] of [['feed.xml', 'application/rss+xml'], ['atom.xml', 'application/atom+xml'], ['feed.json', 'application/feed+json']]) {
      const { status, headers, body } = await get(`${page}/${file}?utm_source=x`)
      expect([status, headers['content-type']]).toEqual([200, `${type}; charset=utf-8`])
      expect(body).toContain(`${site}${page}/${file}`)
    }
  })

  test('hold the whole text with addresses in full', async () => {
    const { items } = JSON.parse((await get(`${page}/feed.json`)).body)
    const html: string = items[0].content_html
    for (const part of [
      `<a href="${site}/articles/other#there">the other</a>`, `href="${site}/articles/rich#part"`, `href="${site}/contact"`, 'href="https://example.org/a?b=1&amp;c=2"',
      `src="${site}/pictures/boat-800x600-0123abcd/whole-800.jpg"`, `src="${site}/pictures/cover-1600x900-0123abcd/whole-1600.jpg"`, 'href="/articles/other", stays',
    ]) expect(html).toContain(part)
    const away = [...html.matchAll(/<[^>]* (?:href|src)="([^"]*)"/g)].map(([, address]) => address).filter((address) => !/^https:\/\//.test(address ?? ''))
    expect(away).toEqual([])
    expect(items[0]).toMatchObject({ title, url: `${site}/articles/rich`, image: `${site}/pictures/cover-1600x900-0123abcd/whole-1600.jpg`, tags: ['Worry & fear'], authors: [{ name: 'Ann Example', url: `${site}/people/ann-example` }] })
  })

  test('read the same in every format', async () => {
    const parser = new RssParser({ customFields: { item: [['content:encoded', 'whole']] } })
    const [rss, atom] = await Promise.all([parser.parseString((await get(`${page}/feed.xml`)).body), new RssParser().parseString((await get(`${page}/atom.xml`)).body)])
    const json = JSON.parse((await get(`${page}/feed.json`)).body)
    expect(rss.items.map((item) => [item.guid, item.title?.trim(), item.link, String(item.whole).trim()])).toEqual(
      json.items.map((item: Record<string, string>) => [item.id, item.title?.trim(), item.url, item.content_html?.trim()]),
    )
    expect(atom.items.map((item) => [item.id, item.title?.trim(), item.link, item.content?.trim()])).toEqual(
      json.items.map((item: Record<string, string>) => [item.id, item.title?.trim(), item.url, item.content_html?.trim()]),
    )
  })

  test('only announce what is sensitive', async () => {
    for (const file of ['feed.xml', 'atom.xml', 'feed.json']) {
      const { body } = await get(`${page}/${file}`)
      expect(body).toContain('A hard one')
      expect(body).toContain('speaks of difficult experiences')
      expect(body).not.toContain('The words of a hard text')
    }
  })
})

test('a feed in Spanish says so, and has the articles in Spanish with their addresses there', async () => {
  const inSpanish = { ...rich, title: 'Sobre la preocupación', body: 'Una frase.' }
  cms.answers.set('GET /api/posts?language=es', { status: 200, body: { posts: [{ ...summaryOf(rich), title: inSpanish.title }], pagination: { page: 1, pageCount: 1, total: 1 } } })
  cms.answers.set(`GET /api/posts/${rich.slug}?language=es`, { status: 200, body: inSpanish })
  expect(await atomErrors((await get('/es/atom.xml')).body)).toEqual([])
  expect((await get('/es/feed.xml')).body).toContain('<language>es-US</language>')
  const json = JSON.parse((await get('/es/feed.json')).body)
  expect([json.language, json.feed_url, json.items.length]).toEqual(['es-US', `${site}/es/feed.json`, 1])
  expect(json.items[0]).toMatchObject({ url: `${site}/es/articles/${rich.slug}`, title: 'Sobre la preocupación' })
  const [english] = JSON.parse((await get('/feed.json')).body).items
  expect(json.items[0].id).toBe(`${english.id}/es`)
})

test('an article keeps its id in feeds when it is renamed', async () => {
  const ids = async () => JSON.parse((await get('/feed.json')).body).items.map((item: { id: string }) => item.id)
  const before = await ids()
  publishPosts(cms, [{ ...rich, slug: 'renamed' }, post, sensitive])
  expect(await ids()).toEqual(before)
})

test('a feed without articles is valid', async () => {
  publishPosts(cms, [])
  expect(await atomErrors((await get('/atom.xml')).body)).toEqual([])
  expect(await jsonFeedErrors((await get('/feed.json')).body)).toEqual([])
  expect((await new RssParser().parseString((await get('/feed.xml')).body)).items).toEqual([])
})

test('the feeds of a category that was renamed lead to where they are now; of what never was there are none', async () => {
  cms.answers.set('GET /api/redirects?path=%2Ftopics%2Fold', { status: 200, body: { status: 301, location: '/topics/worry' } })
  cms.answers.set('GET /api/redirects?path=%2Ftopics%2Faway', { status: 200, body: { status: 301, location: '/articles/elsewhere' } })
  cms.answers.set('GET /api/redirects?path=%2Ftopics%2Fgone', { status: 200, body: { status: 410, suggestions: [] } })
  const { status, headers } = await get('/topics/old/atom.xml')
  expect([status, headers.location]).toEqual([301, '/topics/worry/atom.xml'])
  for (const [path, expected] of [['/topics/away/atom.xml', 404], ['/topics/gone/feed.xml', 410], ['/topics/never/feed.json', 404], ['/topics/Not a slug/feed.json', 404]] as const) {
    expect((await get(path)).status, path).toBe(expected)
  }
})

test('a reader is asked to come back while the CMS is away', async () => {
  await cms.close()
  const { status, headers } = await get('/feed.xml')
  expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '30', 'no-store'])
  cms = await startFakeCms()
})

test('pages name their feeds for feed readers', async () => {
  const link = (type: string, href: string) =>
    new RegExp(`<link rel="alternate" type="${type.replace('+', '\\+')}" title="[^"]+" href="${href}"/>`)
  const home = (await get('/articles/on-worry')).body
  expect(home).toMatch(link('application/rss+xml', '/feed.xml'))
  expect(home).toMatch(link('application/feed+json', '/feed.json'))
  cms.answers.set('GET /api/categories', { status: 200, body: { categories: [] } })
  expect((await get('/topics/worry')).body).toMatch(link('application/atom+xml', '/topics/worry/atom.xml'))
})
