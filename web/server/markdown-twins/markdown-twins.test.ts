import { readSettings, webSettings } from '@practice/shared/settings/check'
import type { Post } from '@practice/shared/posts/contract'
import type { FastifyInstance } from 'fastify'
import { marked } from 'marked'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cachedDrawingFonts } from '../../build/drawing-fonts'
import { renderPage } from '../../src/entry-server'
import { locations, post, publishContent, publishPosts, site } from '../../test-support/content'
import type { FakeCms } from '../../test-support/fake-cms'
import { startFakeCms } from '../../test-support/fake-cms'
import { secrets } from '../../test-support/secrets'
import { createSiteServer } from '../site-server'

const origin = 'https://practice.example'

const rich: Post = {
  ...post,
  permanentId: 'rich2',
  slug: 'rich',
  title: '# Worry [x](javascript:alert(1)) <script>',
  excerpt: '1. Less *is* more.',
  reviewer: { name: 'Bo Example', slug: 'bo-example', credentials: 'PsyD', license: null, supervisor: null },
  reviewedOn: '2026-02-02',
  body: [
    '## Part\n\nSee [the other](post:abc123#there), [below](#part), [the form](/contact), [a place](location:place9#contact) and [elsewhere](https://example.org/a?b=1&c=2).[^1]',
    'Not public: [a **dead** one](post:gone9), [another](post:gone9 "Title") and [a third][def]. As code: `[a](post:gone9)`.',
    '![A boat](/uploads/boat.png "decorative") ![Of others](https://elsewhere.example/spy.png)',
    '[def]: post:gone9',
    '[^1]: A note, with [a source](https://example.org/source).',
  ].join('\n\n'),
  links: { ...post.links, 'location:place9': { path: '/locations/harbor', title: 'Harbor' } },
}

let cms: FakeCms
let server: FastifyInstance
const publish = (posts: Post[], settings: Partial<typeof site> = {}) => {
  publishPosts(cms, posts)
  cms.answers.set('GET /api/site', { status: 200, body: { ...site, ...settings } })
}

beforeEach(async () => {
  cms = await startFakeCms()
  publishContent(cms)
  cms.answers.set('GET /api/people', { status: 200, body: { people: [] } })
  publish([rich, post])
  const settings = readSettings(webSettings, { SITE_URL: origin, CMS_INTERNAL_URL: cms.origin, ...secrets })
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

describe('the Markdown twin of an article', () => {
  test('is a text that search engines leave out and that names its page', async () => {
    const { status, headers } = await get('/articles/rich.md?utm_source=x')
    expect([status, headers['content-type'], headers['x-robots-tag'], headers.link]).toEqual([
      200, 'text/markdown; charset=utf-8', 'noindex', `<${origin}/articles/rich>; rel="canonical"`,
    ])
    expect(headers['x-content-type-options']).toBe('nosniff')
    const page = await get('/articles/on-worry')
    expect([page.status, page.headers['x-robots-tag']]).toEqual([200, undefined])
    expect(page.body).toContain('<link rel="alternate" type="text/markdown" href="/articles/on-worry.md"/>')
  })

  test('says who wrote and reviewed it, that it is no care, and whom to call', async () => {
    const { body } = await get('/articles/rich.md')
    for (const line of ['- By Ann Example, PhD', '- Reviewed 2026-02-02 by Bo Example, PsyD', `- Test Practice: <${origin}/articles/rich>`, '- 988 Lifeline: call 988 or text 988']) expect(body).toContain(`\n${line}\n`)
    expect(body).toContain('does not take the place of care')
  })

  test('has the words of the article, with addresses in full and without links to what is not public', async () => {
    const { body } = await get('/articles/rich.md')
    for (const part of [
      `[the other](${origin}/articles/other#there)`, `[below](${origin}/articles/rich#part)`, `[the form](${origin}/contact)`, `[a place](${origin}/contact?location=harbor)`,
      '[elsewhere](https://example.org/a?b=1&c=2).[^1]', 'Not public: a **dead** one, another and', '`[a](post:gone9)`', `![A boat](${origin}/uploads/boat.png "decorative") Of others`, '[a source](https://example.org/source)',
    ]) expect(body).toContain(part)
    expect(body).not.toMatch(/\]\(post:gone9(?!\)`)|invalid|spy\.png/)
  })

  test('takes the words of titles and summaries for words', async () => {
    const html = await marked.parse((await get('/articles/rich.md')).body)
    expect(html).toContain('<h1># Worry [x](javascript:alert(1)) &lt;script&gt;</h1>')
    expect(html).toContain('<p>1. Less *is* more.</p>')
  })

  test('of a sensitive article begins with whom to call', async () => {
    publish([{ ...rich, sensitive: true }])
    const { body } = await get('/articles/rich.md')
    expect(body.indexOf('call 988')).toBeLessThan(body.indexOf('## Part'))
    expect(body).toContain('speaks of difficult experiences')
  })

  test('is not there while the practice or its authors do not want it, or when the article is not public', async () => {
    publish([rich, { ...post, offersMarkdown: false }])
    expect((await get('/articles/on-worry.md')).status).toBe(404)
    expect((await get('/articles/on-worry')).body).not.toContain('text/markdown')
    expect((await get('/articles/rich.md')).status).toBe(200)
    publish([rich, post], { offersMarkdown: false })
    expect((await get('/articles/on-worry.md')).status).toBe(404)
    expect((await get('/articles/on-worry')).body).not.toContain('text/markdown')
    publish([rich, post])
    for (const path of ['/articles/never.md', '/articles/Not a slug.md', '/articles/.md']) expect((await get(path)).status, path).toBe(404)
  })

  test('follows its article to another address, and is gone with it', async () => {
    expect((await get('/articles/old-name.md')).headers.location).toBe('/articles/on-worry.md')
    expect((await get('/articles/taken-down.md')).status).toBe(410)
  })
})

describe('llms.txt', () => {
  test('leads to what there is, as llmstxt.org asks', async () => {
    const { status, headers, body } = await get('/llms.txt')
    expect([status, headers['content-type'], headers['x-robots-tag']]).toEqual([200, 'text/plain; charset=utf-8', 'noindex'])
    expect(body).toMatch(/^# Test Practice\n\n> A practice that tests\.\n\n/)
    expect(body).toContain('call 988')
    expect([...body.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual(['Articles', 'Topics', 'Locations', 'Contact'])
    expect(body).toContain(`\n- [On worry](${origin}/articles/on-worry.md): What worry is for.\n`)
    const place = locations.locations[0]!
    expect(body).toContain(`\n- [${place.name}](${origin}/locations/${place.slug}): ${place.city}, ${place.region}\n`)
    expect(body).toContain(`(${origin}/contact)`)
  })

  test('leaves out what its authors keep to the site, and is not there while the practice does not want it', async () => {
    publish([{ ...rich, offersMarkdown: false }, post])
    expect((await get('/llms.txt')).body).not.toContain('Less')
    publish([rich, post], { offersMarkdown: false })
    expect((await get('/llms.txt')).status).toBe(404)
  })
})
