import type { pictureResponse } from '@practice/shared/pictures/contract'
import { readSettings, webSettings } from '@practice/shared/settings/check'
import type { FastifyInstance } from 'fastify'
import sharp from 'sharp'
import type * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cachedDrawingFonts } from '../../build/drawing-fonts'
import { post, publishContent, publishPosts } from '../../test-support/content'
import type { FakeCms } from '../../test-support/fake-cms'
import { startFakeCms } from '../../test-support/fake-cms'
import { secrets } from '../../test-support/secrets'
import { renderPage } from '../../src/entry-server'
import { createSiteServer } from '../site-server'
import { createLane } from './lane'
import { makeCopy } from './make-copy'

const middle = { x: 0.5, y: 0.5 }

/** Red on the left, green in the middle, blue on the right. */
const striped = sharp({ create: { width: 900, height: 600, channels: 3, background: '#0f0' } })
  .composite([
    { input: { create: { width: 300, height: 600, channels: 3, background: '#f00' } }, left: 0, top: 0 },
    { input: { create: { width: 300, height: 600, channels: 3, background: '#00f' } }, left: 600, top: 0 },
  ])
  .png()
  .toBuffer()

const colorAt = async (picture: Buffer, x: number, y: number): Promise<string> => {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const place = (y * info.width + x) * info.channels
  const [red = 0, green = 0, blue = 0] = data.subarray(place, place + 3)
  return red > 150 && green < 100 ? 'red' : green > 150 && red < 100 ? 'green' : blue > 150 && red < 100 ? 'blue' : `${red} ${green} ${blue}`
}

describe('a copy', () => {
  test.each([
    ['avif', 'heif'],
    ['webp', 'webp'],
    ['jpg', 'jpeg'],
  ] as const)('is made as %s, in its width', async (format, written) => {
    const copy = await makeCopy(await striped, { form: 'whole', width: 480, format }, middle)
    expect(await sharp(copy).metadata()).toMatchObject({ format: written, width: 480, height: 320 })
  })

  test.each([
    [{ x: 0, y: 0.5 }, ['red', 'red', 'green']],
    [{ x: 0.4, y: 0.5 }, ['red', 'green', 'green']],
    [{ x: 0.5, y: 1 }, ['red', 'green', 'blue']],
    [{ x: 1, y: 0 }, ['green', 'blue', 'blue']],
  ])('has what is at %o in view where it is cut', async (focus, colors) => {
    const tall = await makeCopy(await striped, { form: '4-5', width: 480, format: 'webp' }, focus)
    expect(await sharp(tall).metadata()).toMatchObject({ width: 480, height: 600 })
    expect(await Promise.all([45, 240, 435].map((x) => colorAt(tall, x, 300)))).toEqual(colors)
  })

  test('stands on white where the picture lets the page through and the format cannot', async () => {
    const seeThrough = await sharp({ create: { width: 20, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } }).png().toBuffer()
    const [red = 0] = await sharp(await makeCopy(seeThrough, { form: 'whole', width: 20, format: 'jpg' }, middle)).raw().toBuffer()
    expect(red).toBeGreaterThan(250)
    expect(await sharp(await makeCopy(seeThrough, { form: 'whole', width: 20, format: 'webp' }, middle)).metadata()).toMatchObject({ hasAlpha: true })
  })
})

test('pictures are made one after another, a failure does not stop the next, and who comes when too many wait is told so', async () => {
  const inLane = createLane(2)
  const order: string[] = []
  let release = (): void => undefined
  const first = inLane(async () => {
    await new Promise<void>((resolve) => (release = resolve))
    order.push('first')
    throw new Error('broken')
  })
  const second = inLane(async () => order.push('second'))
  expect(await inLane(async () => order.push('third'))).toBe('full')
  release()
  await expect(first).rejects.toThrow('broken')
  await second
  expect(order).toEqual(['first', 'second'])
  expect(await inLane(async () => 'done')).toBe('done')
})

describe('the site', () => {
  const site = 'https://practice.example'
  const name = 'abc_1-900x600-0123abcd'
  let cms: FakeCms
  let server: FastifyInstance

  const publishPicture = (file: string) => {
    const body: v.InferOutput<typeof pictureResponse> = { name: file, original: '/uploads/abc_1.png', focus: middle }
    cms.answers.set('GET /api/pictures/abc_1', { status: 200, body, headers: { 'surrogate-key': 'file:7' } })
  }
  beforeEach(async () => {
    cms = await startFakeCms()
    publishContent(cms)
    publishPicture(name)
    cms.answers.set('GET /uploads/abc_1.png', { status: 200, body: await striped, headers: { 'content-type': 'image/png' } })
    const settings = readSettings(webSettings, { SITE_URL: site, CMS_INTERNAL_URL: cms.origin, ...secrets })
    server = await createSiteServer(settings, async () => ({ renderPage, release: undefined, headTags: () => '', styleSheetTag: '', policy: {}, drawingFonts: cachedDrawingFonts, serveAssets: async () => undefined }))
  })
  afterEach(async () => {
    await server.close()
    await cms.close()
  })
  const readsOfOriginal = () => cms.received.filter(({ url }) => url === '/uploads/abc_1.png').length

  test('makes a copy once, and lets browsers keep it', async () => {
    const address = `/pictures/${name}/1-1-160.avif`
    const { statusCode, headers, rawPayload } = await server.inject(address)
    expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([200, 'image/avif', 'private, max-age=31536000, immutable'])
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(await sharp(rawPayload).metadata()).toMatchObject({ width: 160, height: 160 })
    expect((await server.inject(`${address}?x=1`)).rawPayload.equals(rawPayload)).toBe(true)
    expect(readsOfOriginal()).toBe(1)
  })

  test('tells nobody where the file is, also when it knows', async () => {
    const origin = await server.listen({ host: '127.0.0.1', port: 0 })
    expect((await fetch(`${origin}/pictures/${name}/1-1-160.avif`)).status).toBe(200)
    expect((await fetch(`${origin}/api/pictures/abc_1`)).status).toBe(404)
  })

  test('leads from former addresses to the picture as it is now', async () => {
    publishPicture('abc_1-600x600-99999999')
    const locations = await Promise.all([`/pictures/${name}/1-1-160.avif`, `/pictures/${name}/whole-900.webp`, '/uploads/abc_1.png'].map(async (url) => (await server.inject(url)).headers.location))
    expect(locations).toEqual(['/pictures/abc_1-600x600-99999999/1-1-160.avif', '/pictures/abc_1-600x600-99999999/whole-600.jpg', '/pictures/abc_1-600x600-99999999/whole-600.jpg'])
    expect(readsOfOriginal()).toBe(0)
  })

  test.each(['/pictures/gone-900x600-0123abcd/whole-160.avif', '/uploads/gone.png', '/uploads/.env', `/pictures/${name}/whole-161.avif`, `/pictures/${name}/whole-160.jpg`, '/pictures/x', '/api/pictures/abc_1'])('has nothing at %s', async (url) => {
    expect((await server.inject(url)).statusCode).toBe(404)
  })

  test('says that a picture is not available just now while the CMS is down', async () => {
    await cms.close()
    for (const url of [`/pictures/${name}/whole-160.avif`, '/uploads/abc_1.png']) {
      const { statusCode, headers } = await server.inject(url)
      expect([statusCode, headers['retry-after']]).toEqual([503, '30'])
    }
  })

  test('has the picture of an article loaded before everything else, and shows its size', async () => {
    publishPosts(cms, [{ ...post, cover: { name, width: 900, height: 600, alt: 'Three stripes' } }])
    const { body } = await server.inject('/articles/on-worry')
    const [preload] = /<link rel="preload" as="image"[^>]*>/.exec(body.slice(0, body.indexOf('</head>'))) ?? []
    expect(preload).toContain(`imageSrcSet="/pictures/${name}/16-9-160.avif 160w`)
    expect(preload).toMatch(/imageSizes="\(width &gt;= 61rem\) 56rem, 92vw".*type="image\/avif"|type="image\/avif".*imageSizes="\(width &gt;= 61rem\) 56rem, 92vw"/)
    expect(preload).toContain('fetchPriority="high"')
    expect(body).toMatch(new RegExp(`<img class="picture picture--16-9" src="/pictures/${name}/16-9-900.jpg" width="900" height="506" alt="Three stripes" loading="eager" fetchPriority="high"`))
  })
})
