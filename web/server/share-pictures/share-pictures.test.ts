import { pictureOfPost, sharePictureMark, sharePictureSize } from '@practice/shared/share-pictures/share-picture'
import type { SharePicture } from '@practice/shared/share-pictures/share-picture'
import { readSettings, webSettings } from '@practice/shared/settings/check'
import type { FastifyInstance } from 'fastify'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cachedDrawingFonts } from '../../build/drawing-fonts'
import { post, publishContent, publishPosts } from '../../test-support/content'
import type { FakeCms } from '../../test-support/fake-cms'
import { startFakeCms } from '../../test-support/fake-cms'
import { secrets } from '../../test-support/secrets'
import { renderPage } from '../../src/entry-server'
import { createSiteServer } from '../site-server'
import { createPictureDrawer } from './draw-picture'

const draw = createPictureDrawer(cachedDrawingFonts)
const words: SharePicture = { kicker: 'Anxiety', title: 'Worry at three in the morning', line: 'Ann Example', practiceName: 'Test Practice' }

/** How many of the pixels of a part are as dark as ink. */
const inkIn = async (picture: Buffer, part: { left: number; top: number; width: number; height: number }): Promise<number> => {
  const pixels = await sharp(picture).extract(part).flatten().greyscale().raw().toBuffer()
  return pixels.filter((value) => value < 100).length
}
const title = { left: 72, top: 190, width: 1056, height: 60 }

describe('the picture of a link', () => {
  test.each([
    ['as usual', words.title],
    ['of 200 characters', 'What families can do, and what they cannot do '.repeat(5).slice(0, 200)],
    ['that is far too long', 'word '.repeat(400)],
    ['of one long word', 'W'.repeat(150)],
    ['that holds markup', '</span><script>alert(1)</script> & <b>bold</b> &amp; “quotes”'],
    ['with what XML cannot hold', 'Worry\u0000\u0007 \ud800 at night'],
    ['with emoji', 'Worry 😟👩‍👩‍👧 at night 🇪🇸'],
    ['from right to left', 'القلق في الساعة الثالثة صباحا'],
    ['in Cyrillic', 'Тревога в три часа ночи'],
    ['in a script that no font of the site has', '不安な夜'],
    ['that is empty', ''],
  ])('is small, of the right size and has words on it, with a title %s', async (_, text) => {
    const picture = await draw({ ...words, title: text })
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', ...sharePictureSize })
    expect(picture.length).toBeLessThan(60_000)
    expect(await inkIn(picture, { left: 72, top: 150, width: 1056, height: 200 })).toBeGreaterThan(500)
  })

  test('has a title of many words above the hills, and no wider than the margins', async () => {
    const picture = await draw({ ...words, title: 'Everything that somebody could ever want to say about worry '.repeat(4) })
    expect(await inkIn(picture, { left: 0, top: 150, width: 60, height: 300 })).toBe(0)
    expect(await inkIn(picture, { left: 1140, top: 150, width: 60, height: 300 })).toBe(0)
  })

  test('is written from the right where the title is', async () => {
    const half = (picture: Buffer, left: number) => inkIn(picture, { ...title, left, width: 400, height: 100 })
    const [hebrew, english] = [await draw({ ...words, title: 'דאגה בלילה' }), await draw({ ...words, title: 'Worry' })]
    expect([(await half(hebrew, 72)) === 0, (await half(hebrew, 728)) > 0]).toEqual([true, true])
    expect([(await half(english, 72)) > 0, (await half(english, 728)) === 0]).toEqual([true, true])
  })
})

test('a picture has another mark as soon as one of its words is another', () => {
  const marks = [words, { ...words, title: 'Worry at four in the morning' }, { ...words, line: 'Bea' }, { ...words, kicker: '' }, { ...words, practiceName: 'Another' }].map(sharePictureMark)
  expect(new Set(marks).size).toBe(marks.length)
  for (const mark of marks) expect(mark).toMatch(/^[0-9a-z]{12}$/)
  const many = Array.from({ length: 20_000 }, (_, index) => sharePictureMark({ ...words, title: `Worry ${index}` }))
  expect(new Set(many).size).toBe(many.length)
})

describe('on the site', () => {
  let cms: FakeCms
  let server: FastifyInstance
  beforeEach(async () => {
    cms = await startFakeCms()
    publishContent(cms)
    const settings = readSettings(webSettings, { SITE_URL: 'https://practice.example', CMS_INTERNAL_URL: cms.origin, ...secrets })
    server = await createSiteServer(settings, async () => ({
      renderPage, release: undefined, headTags: () => '', styleSheetTag: '', policy: {}, drawingFonts: cachedDrawingFonts, serveAssets: async () => undefined,
    }))
  })
  afterEach(async () => {
    await server.close()
    await cms.close()
  })
  const pictureOn = async (page: string): Promise<string> => {
    const { body } = await server.inject({ url: page })
    return /<meta property="og:image" content="https:\/\/practice\.example([^"]+)"\/>/.exec(body)?.[1] ?? ''
  }

  test('every page names a picture that is there', async () => {
    for (const page of ['/articles/on-worry', '/contact']) {
      const path = await pictureOn(page)
      expect(path).toMatch(page === '/contact' ? /^\/share\/[0-9a-z]{12}\.png$/ : /^\/share\/articles\/on-worry\/[0-9a-z]{12}\.png$/)
      const { statusCode, headers, rawPayload } = await server.inject({ url: path, headers: { 'accept-encoding': 'gzip, br' } })
      expect([statusCode, headers['content-type'], headers['content-encoding'], headers['x-content-type-options']]).toEqual([200, 'image/png', undefined, 'nosniff'])
      expect(await sharp(rawPayload).metadata()).toMatchObject(sharePictureSize)
    }
  })

  test('a title that holds markup stays words', async () => {
    const trick = '"><script>alert(1)</script></title><meta http-equiv="refresh" content="0;url=//evil.example">'
    publishPosts(cms, [{ ...post, title: trick, excerpt: trick, category: { name: trick, slug: 'worry' } }])
    const { body } = await server.inject({ url: '/articles/on-worry' })
    const head = body.slice(0, body.indexOf('</head>'))
    expect(head).toContain('<meta property="og:title" content="&quot;&gt;&lt;script&gt;alert(1)')
    expect(head).not.toMatch(/<script>|<meta http-equiv/)
    expect((await server.inject({ url: await pictureOn('/articles/on-worry') })).statusCode).toBe(200)
  })

  test('an old picture leads to the new one, and pictures of words that nobody published are not drawn', async () => {
    const old = await pictureOn('/articles/on-worry')
    const renamed = { ...post, title: 'On courage' }
    publishPosts(cms, [renamed])
    const { statusCode, headers } = await server.inject({ url: old })
    const now = `/share/articles/on-worry/${sharePictureMark(pictureOfPost(renamed, { practiceName: 'Test Practice' }))}.png`
    expect([statusCode, headers.location]).toEqual([302, now])
    for (const path of ['/share/articles/nothing/aaaaaaaaaaaa.png', '/share/articles/on-worry/short.png', '/share/articles/on-worry/aaaaaaaaaaaa.jpg', '/share/AAAAAAAAAAAA.png']) {
      expect((await server.inject({ url: path })).statusCode, path).toBe(404)
    }
  })
})
